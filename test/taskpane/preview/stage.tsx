/** The preview over a workbook in memory, as the pane has it: what is typed is in the workbook that is drawn next. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useReducer } from 'react';
import { withValues } from '../../../src/excel/memory/change';
import type { CellEntry, Edit, Mark } from '../../../src/excel/port';
import { Preview } from '../../../src/taskpane/preview/Preview';
import type { CellValue, Sheet, Workbook } from '../../../src/workbook/workbook';
import { valueAt } from '../../../src/workbook/lookup';
import { giveSizes } from './layout';

type Options = { selection?: Edit | null; marks?: readonly Mark[]; stale?: ReadonlySet<string> };

export function stage(sheets: Sheet[], styles: Workbook['styles'] = {}, options: Options = {}) {
  giveSizes();
  cleanup();
  let workbook: Workbook = { sheets, names: [], styles, properties: {} };
  const selected: string[] = [];
  const typed: [string, CellEntry[]][] = [];
  const onSelect = ({ sheet, address }: Edit) => selected.push(`${sheet}!${address}`);
  const { marks = [], stale = new Set<string>() } = options;

  function Pane({ selection }: { selection: Edit | null }) {
    const [, redraw] = useReducer((count: number) => count + 1, 0);
    return (
      <FluentProvider theme={webLightTheme}>
        <Preview
          workbook={workbook}
          name="威远镇.xlsx"
          selection={selection}
          marks={marks}
          stale={stale}
          onSelect={onSelect}
          onType={(sheet, cells) => {
            typed.push([sheet, cells]);
            const sheets = workbook.sheets.map((each) =>
              each.name === sheet ? { ...each, rows: withValues(each.rows, cells) } : each,
            );
            workbook = { ...workbook, sheets };
            redraw();
          }}
        />
      </FluentProvider>
    );
  }

  const { rerender } = render(<Pane selection={options.selection ?? null} />);
  const user = userEvent.setup();
  return {
    user,
    selected,
    typed,
    select: (selection: Edit) => rerender(<Pane selection={selection} />),
    cell,
    click: (address: string) => user.click(cell(address)),
    value: (sheet: string, address: string): CellValue =>
      valueAt(workbook.sheets.find(({ name }) => name === sheet) as Sheet, address),
    bar: () => screen.getByRole('group', { name: '所选单元格' }).textContent,
    said: () => screen.getAllByRole('status')[0]?.textContent,
  };
}

/** The element of a cell that is drawn. */
export function cell(address: string): HTMLElement {
  const found = cells().find(({ id }) => id.endsWith(`-${address}`));
  if (!found) throw new Error(`${address} is not in view`);
  return found;
}

/** Addresses of the cells that are drawn. */
export function drawn(): string[] {
  return cells().map(({ id }) => id.slice(id.lastIndexOf('-') + 1));
}

/** Asked of the document itself: by role takes seconds among so many. */
function cells(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[role="gridcell"]')];
}

/** The field in the selected cell. */
export function field(): HTMLTextAreaElement {
  return document.querySelector('textarea') as HTMLTextAreaElement;
}
