import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { addressOf, type Position } from '../../workbook/address';
import { cellAt } from '../../workbook/lookup';
import { appearanceAt, shownText } from './cellDrawing';
import { CellEditor } from './CellEditor';
import { paper } from './appearance';
import { Callout } from './Callout';
import { ChartPlaces } from './ChartPlaces';
import { ChoiceMenu } from './ChoiceMenu';
import { ColumnHeaders } from './ColumnHeaders';
import { drawnFrom, markAt, spanAround, type Drawing } from './drawing';
import { choicesOf, styleAt, validationAt, whyClosed } from './entryRules';
import { stretch } from './geometry';
import { actionOf, type GridAction } from './gridKeys';
import { GridRow } from './GridRow';
import { edgeOf, nextStop, stepped, type Step } from './moves';
import { pastedCells } from './pastedCells';
import { isRowIn } from './spans';
import { textWidth } from './textWidth';
import { editedText } from './typedValue';
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

type Props = {
  name: string;
  drawing: Drawing;
  /** The selected cell; may lie within merged cells. */
  cell: Position;
  typing: Typing;
  onMove: (cell: Position) => void;
  onFollow: (sheet: string, address: string) => void;
  onSheet: (direction: 1 | -1) => void;
  /** Whether focus goes to the selected cell when the sheet is shown. */
  takesFocus: boolean;
};

/** One sheet: column letters, row numbers, and of its cells those that are in view. */
export function Grid({ name, drawing, cell, typing, onMove, onFollow, onSheet, takesFocus }: Props) {
  const styles = useStyles();
  const words = useWording();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const byHand = useRef(takesFocus);
  const isLeaving = useRef(false);
  const [isChoosing, setChoosing] = useState(false);
  const [isCalloutShut, setCalloutShut] = useState(false);
  const { workbook, sheet, rows, columns, merges } = drawing;

  const selected = useMemo(() => spanAround(merges, cell), [merges, cell]);
  const held = selected.from;
  const drawnAt = drawnFrom(drawing, selected);
  const address = addressOf(held.row, held.column);
  const headerWidth = 16 + digitWidth * Math.max(3, String((rows.indexes.at(-1) ?? 0) + 1).length);

  const { pinnedRows, pinnedColumns, pageRows, rowPlaces, columnPlaces, mergesInView } = useView(
    drawing,
    drawnAt,
    scroller,
    { width: headerWidth, height: headerHeight },
  );
  useLayoutEffect(() => {
    setCalloutShut(false);
    setChoosing(false);
  }, [address]);

  const isClosed = whyClosed(workbook, sheet, held) !== null;
  const validation = validationAt(sheet, held);
  const choices = isClosed ? null : choicesOf(validation, workbook, sheet.name);
  const current = cellAt(sheet, held.row, held.column);
  const look = appearanceAt(drawing, held);
  const { size: width } = stretch(columns, selected.from.column, selected.to.column);
  const { size: height } = stretch(rows, selected.from.row, selected.to.row);
  const text = shownText(drawing, held);
  const label = text ? words('preview.cell', { address, text }) : words('preview.cell-empty', { address });

  const move = (to: Position) => {
    byHand.current = true;
    typing.dropNotice();
    onMove(to);
  };
  const step = (by: Step) => move(stepped(drawing, cell, by));
  const takeFocus = useCallback(() => {
    const wanted = byHand.current;
    byHand.current = false;
    return wanted;
  }, []);
  const follow = (at: Position) => {
    const link = cellAt(sheet, at.row, at.column)?.link;
    if (!link || !('sheet' in link)) return false;
    byHand.current = true;
    onFollow(link.sheet, link.address);
    return true;
  };
  const edit = () => typing.begin(editedText(current, styleAt(workbook, sheet, held)), 'within');

  /** Whether the key was taken. */
  const act = (action: GridAction): boolean => {
    switch (action.kind) {
      case 'step':
        step(action.step);
        return true;
      case 'page':
        step({ rows: action.direction * pageRows, columns: 0 });
        return true;
      case 'edge':
        move(edgeOf(drawing, cell, action.edge));
        return true;
      case 'tab': {
        const next = isLeaving.current ? null : nextStop(drawing, cell, action.direction);
        if (next) move(next);
        return next !== null;
      }
      case 'sheet':
        byHand.current = true;
        onSheet(action.direction);
        return true;
      case 'edit':
        if (!follow(held)) edit();
        return true;
      case 'empty':
        typing.enter('');
        return true;
      case 'undo':
        byHand.current = true;
        typing.undo();
        return true;
      case 'redo':
        byHand.current = true;
        typing.redo();
        return true;
      case 'choose':
        if (choices) setChoosing(true);
        return true;
      case 'escape':
        typing.dropNotice();
        setCalloutShut(true);
        return true;
      case 'type':
        if (isClosed) typing.refuse();
        return isClosed;
    }
  };

  const finishBy = (event: React.KeyboardEvent) => {
    const action = actionOf(event);
    const isOver = typing.draft?.begun === 'over';
    if (event.key === 'Escape') {
      typing.cancel();
    } else if (event.key === 'Enter' && event.altKey) {
      typing.change(`${typing.draft?.text ?? ''}\n`);
    } else if (event.key === 'Enter') {
      typing.finish(() => step({ rows: event.shiftKey ? -1 : 1, columns: 0 }));
    } else if (event.key === 'Tab') {
      const next = nextStop(drawing, cell, event.shiftKey ? -1 : 1);
      typing.finish(() => next && move(next));
    } else if (action?.kind === 'step' && isOver) {
      typing.finish(() => step(action.step));
    } else return;
    event.preventDefault();
  };

  const cellUnder = (event: MouseEvent): Position | null => {
    const target = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    if (!(target instanceof HTMLElement)) return null;
    return { row: Number(target.dataset.row), column: Number(target.dataset.column) };
  };

  const press = (event: MouseEvent) => {
    if (event.target instanceof HTMLTextAreaElement || event.button !== 0) return;
    const at = cellUnder(event);
    if (!at) return;
    event.preventDefault();
    isLeaving.current = false;
    const isLink = event.target instanceof Element && event.target.closest('[data-link]') !== null;
    const go = () => {
      if (isLink && follow(at)) return;
      if (at.row === held.row && at.column === held.column) focusField();
      else move(at);
    };
    if (typing.draft) typing.finish(go);
    else go();
  };

  const focusField = () => scroller.current?.querySelector('textarea')?.focus({ preventScroll: true });

  const editor = (
    <>
      <CellEditor
        typing={typing}
        label={label}
        describedBy={`${id}-callout`}
        isClosed={isClosed}
        width={width}
        height={height}
        measure={(line) => textWidth(line, look.font, look.size)}
        textStyle={look.text}
        vertical={look.vertical}
        takesFocus={takeFocus}
        onFinish={finishBy}
      />
      {choices && (
        <ChoiceMenu
          address={address}
          choices={choices}
          isOpen={isChoosing}
          onOpen={setChoosing}
          onChoose={(choice) => {
            typing.cancel();
            typing.enter(choice);
            focusField();
          }}
        />
      )}
    </>
  );

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
        onMouseDown={press}
        onDoubleClick={(event) => {
          if (!(event.target instanceof HTMLTextAreaElement) && cellUnder(event)) edit();
        }}
        onKeyDown={(event) => {
          if (typing.draft || event.nativeEvent.isComposing) return;
          if (!(event.target instanceof HTMLTextAreaElement)) return;
          const action = actionOf(event);
          if (action && act(action)) event.preventDefault();
          if (event.key !== 'Shift') isLeaving.current = event.key === 'Escape';
        }}
        onCopy={(event) => {
          if (typing.draft) return;
          event.clipboardData.setData('text/plain', text);
          event.preventDefault();
        }}
        onPaste={(event) => {
          if (typing.draft) return;
          typing.paste(pastedCells(event.clipboardData.getData('text/plain')));
          event.preventDefault();
        }}
        onBlur={(event) => {
          const isWithin =
            event.relatedTarget instanceof Node && scroller.current?.contains(event.relatedTarget);
          if (!isWithin && typing.draft && !typing.question) typing.finish();
        }}
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
            selected={selected}
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
                isSelected={isRowIn(selected, row)}
              >
                {row === drawnAt.row ? editor : null}
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
        prompt={validation?.prompt}
        note={current?.note}
        notice={typing.notice}
        isShut={isCalloutShut || isChoosing}
      />
    </>
  );
}
