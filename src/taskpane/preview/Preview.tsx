import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { CellEntry, Edit, Mark } from '../../excel/port';
import { message, say, type Language } from '../../messages/message';
import { addressOf, positionOf, type Position } from '../../workbook/address';
import { cellAt } from '../../workbook/lookup';
import { spanOf } from '../../workbook/span';
import type { Sheet, Workbook } from '../../workbook/workbook';
import { drawingOf, spanAround } from './drawing';
import { styleAt } from './entryRules';
import { FormulaBar } from './FormulaBar';
import { Grid } from './Grid';
import { ObjectionDialog } from './ObjectionDialog';
import { SheetTabs } from './SheetTabs';
import { editedText } from './typedValue';
import { useTyping } from './useTyping';
import { LanguageOfPreview } from './wording';

const useStyles = makeStyles({
  preview: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    minWidth: 0,
    overflow: 'hidden',
    fontFamily: tokens.fontFamilyBase,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

export type PreviewProps = {
  workbook: Workbook;
  /** The file's name. */
  name: string;
  /** What to show: another object than before scrolls its cell into view, without taking focus. */
  selection: Edit | null;
  marks: readonly Mark[];
  onSelect: (edit: Edit) => void;
  /** Cells that a person typed, pasted, emptied or undid. The next `workbook` holds them. */
  onType: (sheet: string, cells: CellEntry[]) => void;
  /** Chinese where it is not told. */
  language?: Language;
  /** `sheet!address` of formulas whose results may be out of date. */
  stale?: ReadonlySet<string>;
};

const nothingStale: ReadonlySet<string> = new Set();

/** A workbook as a spreadsheet program shows it, to look at and to fill in. Nothing in it is ever run or opened. */
export function Preview(props: PreviewProps) {
  const styles = useStyles();
  const visible = props.workbook.sheets.filter(({ state }) => state === 'visible');
  const [first] = visible;
  const { language = 'zh-CN' } = props;
  return (
    <LanguageOfPreview.Provider value={language}>
      <section
        aria-label={say(message('preview.region', { name: props.name }), language)}
        className={styles.preview}
      >
        {first ? (
          <Sheets key={props.name} {...props} visible={visible} first={first} />
        ) : (
          say(message('preview.no-sheets'), language)
        )}
      </section>
    </LanguageOfPreview.Provider>
  );
}

type SheetsProps = PreviewProps & { visible: readonly Sheet[]; first: Sheet };

const topLeft: Position = { row: 0, column: 0 };

function Sheets(props: SheetsProps) {
  const { workbook, name, selection, marks, onSelect, onType, stale = nothingStale, visible, first } = props;
  const opened = workbook.sheets[workbook.active ?? 0];
  const [shown, setShown] = useState(opened?.state === 'visible' ? opened.name : first.name);
  const [cells, setCells] = useState<ReadonlyMap<string, Position>>(new Map());
  const [followed, setFollowed] = useState<Edit | null>(null);
  const takesFocus = useRef(false);

  const place = (sheet: string, cell: Position) => {
    setShown(sheet);
    setCells((before) => new Map(before).set(sheet, cell));
  };
  if (selection !== followed) {
    setFollowed(selection);
    const cell = selection && spanOf(selection.address)?.from;
    if (cell && visible.some((sheet) => sheet.name === selection.sheet)) place(selection.sheet, cell);
  }

  const sheet = visible.find((candidate) => candidate.name === shown) ?? first;
  const cell = cells.get(sheet.name) ?? topLeft;
  const drawing = useMemo(
    () => drawingOf(workbook, sheet, marks, stale),
    // an adapter may hand out the same sheet with other rows
    [workbook, sheet, sheet.rows, sheet.charts.length, marks, stale],
  );
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const mark of marks) found.set(mark.sheet, (found.get(mark.sheet) ?? 0) + 1);
    return found;
  }, [marks]);

  const select = useCallback(
    (on: string, at: Position) => {
      place(on, at);
      onSelect({ sheet: on, address: addressOf(at.row, at.column) });
    },
    [onSelect],
  );
  const go = (on: string, address: string) => {
    const target = visible.find((candidate) => candidate.name === on);
    const at = spanOf(address)?.from ?? positionOf(address);
    if (!target || !at) return;
    takesFocus.current = true;
    select(on, at);
  };
  const showSheet = (on: string) => select(on, cells.get(on) ?? topLeft);
  const { from: held } = spanAround(drawing.merges, cell);
  const typing = useTyping(workbook, sheet, held, onType, go);

  const current = cellAt(sheet, held.row, held.column);
  const link = current?.link && 'url' in current.link ? ` ⟨${current.link.url}⟩` : '';
  const content =
    current?.formula !== undefined
      ? `=${current.formula}`
      : editedText(current, styleAt(workbook, sheet, held)) + link;

  return (
    <>
      <FormulaBar address={addressOf(held.row, held.column)} content={content} />
      <Grid
        key={sheet.name}
        name={name}
        drawing={drawing}
        cell={cell}
        typing={typing}
        takesFocus={takesFocus.current}
        onMove={(at) => {
          const { from, to } = spanAround(drawing.merges, at);
          setCells((before) => new Map(before).set(sheet.name, at));
          onSelect({
            sheet: sheet.name,
            address: addressOf(
              from.row === to.row && from.column === to.column ? at.row : from.row,
              from.column,
            ),
          });
        }}
        onFollow={go}
        onSheet={(direction) => {
          const next = visible[visible.indexOf(sheet) + direction];
          if (!next) return;
          takesFocus.current = true;
          showSheet(next.name);
        }}
      />
      <SheetTabs
        sheets={visible}
        current={sheet.name}
        counts={counts}
        onShow={(on) => {
          takesFocus.current = false;
          if (on !== sheet.name) typing.finish(() => showSheet(on));
        }}
      />
      <ObjectionDialog question={typing.question} onChange={typing.dropQuestion} />
    </>
  );
}
