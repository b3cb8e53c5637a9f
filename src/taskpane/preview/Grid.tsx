import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { Position } from '../../workbook/address';
import { isRowIn } from '../../workbook/span';
import { paper } from './appearance';
import { Callout } from './Callout';
import { ChartPlaces } from './ChartPlaces';
import { ColumnHeaders } from './ColumnHeaders';
import { drawnFrom, markAt, type Drawing } from './drawing';
import { GridRow } from './GridRow';
import { SelectedEditor } from './SelectedEditor';
import { useGridInput, type GridDeeds } from './useGridInput';
import { useSelectedCell } from './useSelectedCell';
import type { Typing } from './useTyping';
import { useView } from './useView';
import { useWording } from './wording';

/** In pixels. */
const headerHeight = 22;
const digitWidth = 7;

const useStyles = makeStyles({
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: paper.fill,
    overflowAnchor: 'none',
    isolation: 'isolate',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  canvas: { position: 'relative', backgroundColor: paper.fill, color: paper.ink },
});

type Props = GridDeeds & {
  name: string;
  drawing: Drawing;
  /** The selected cell; may lie within merged cells. */
  cell: Position;
  typing: Typing;
  /** Whether focus goes to the selected cell when the sheet is shown. */
  takesFocus: boolean;
};

/** One sheet: column letters, row numbers, and of its cells those that are in view. */
export function Grid({ name, drawing, cell, typing, takesFocus, ...deeds }: Props) {
  const styles = useStyles();
  const words = useWording();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { sheet, rows, columns } = drawing;
  const selected = useSelectedCell(drawing, cell);
  const { span, held, address } = selected;
  const drawnAt = drawnFrom(drawing, span);
  const headerWidth = 16 + digitWidth * Math.max(3, String((rows.indexes.at(-1) ?? 0) + 1).length);
  const { pinnedRows, pinnedColumns, pageRows, rowPlaces, columnPlaces, mergesInView } = useView(
    drawing,
    drawnAt,
    scroller,
    { width: headerWidth, height: headerHeight },
  );
  const input = useGridInput({ drawing, cell, selected, typing, scroller, pageRows, takesFocus, ...deeds });

  return (
    <>
      <div
        ref={scroller}
        className={styles.scroller}
        role="grid"
        tabIndex={-1}
        aria-label={`${name} ${words('preview.sheet', { sheet: sheet.name })}`}
        aria-rowcount={(rows.indexes.at(-1) ?? 0) + 1}
        aria-colcount={(columns.indexes.at(-1) ?? 0) + 1}
        {...input.handlers}
      >
        <div
          role="presentation"
          className={styles.canvas}
          style={{ width: headerWidth + columns.total, height: headerHeight + rows.total }}
        >
          <ColumnHeaders
            axis={columns}
            places={columnPlaces}
            pinned={pinnedColumns}
            headerWidth={headerWidth}
            height={headerHeight}
            selected={span}
          />
          {rowPlaces.map((place) => {
            const row = rows.indexes[place] ?? 0;
            const start = rows.starts[place] ?? 0;
            const isPinned = place >= pinnedRows.from && place < pinnedRows.to;
            const skipped = rows.starts[pinnedRows.from] ?? 0;
            return (
              <GridRow
                key={row}
                gridId={id}
                drawing={drawing}
                row={row}
                top={headerHeight + (isPinned ? start - skipped : start)}
                height={rows.sizes[place] ?? 0}
                isPinned={isPinned}
                offset={place === pinnedRows.from ? skipped : 0}
                isLastPinned={isPinned && place === pinnedRows.to - 1}
                columns={columnPlaces}
                pinned={pinnedColumns}
                headerWidth={headerWidth}
                merges={mergesInView}
                active={row === drawnAt.row ? address : null}
                isSelected={isRowIn(span, row)}
              >
                {row === drawnAt.row ? (
                  <SelectedEditor
                    selected={selected}
                    typing={typing}
                    input={input}
                    describedBy={`${id}-callout`}
                  />
                ) : null}
              </GridRow>
            );
          })}
          <ChartPlaces drawing={drawing} left={headerWidth} top={headerHeight} />
        </div>
      </div>
      <Callout
        id={`${id}-callout`}
        scroller={scroller}
        cellId={`${id}-${address}`}
        mark={markAt(drawing, held)}
        prompt={selected.validation?.prompt}
        note={selected.cell?.note}
        notice={typing.notice}
        isShut={input.isCalloutShut || input.isChoosing}
      />
    </>
  );
}
