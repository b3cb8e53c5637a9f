import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { Position } from '../../workbook/address';
import { cellAt } from '../../workbook/lookup';
import type { Drawing } from './drawing';
import { styleAt } from './entryRules';
import { actionOf, type GridAction } from './gridKeys';
import { edgeOf, nextStop, stepped, type Step } from './moves';
import { pastedCells } from './pastedCells';
import { editedText } from './typedValue';
import type { SelectedCell } from './useSelectedCell';
import type { Typing } from './useTyping';

export type GridDeeds = {
  onMove: (cell: Position) => void;
  onFollow: (sheet: string, address: string) => void;
  onSheet: (direction: 1 | -1) => void;
};

export type GridInput = ReturnType<typeof useGridInput>;

type Given = GridDeeds & {
  drawing: Drawing;
  /** The selected cell; may lie within merged cells. */
  cell: Position;
  selected: SelectedCell;
  typing: Typing;
  scroller: RefObject<HTMLElement | null>;
  /** How far a page goes. */
  pageRows: number;
  /** Whether focus goes to the selected cell when the sheet is shown. */
  takesFocus: boolean;
};

/** What keys, mouse and clipboard do in a sheet. `handlers` belong to the element that scrolls, `finishBy` to the open editor's keys. */
export function useGridInput(given: Given) {
  const { drawing, cell, selected, typing, scroller, pageRows, takesFocus } = given;
  const { onMove, onFollow, onSheet } = given;
  const byHand = useRef(takesFocus);
  const isLeaving = useRef(false);
  const [isChoosing, setChoosing] = useState(false);
  const [isCalloutShut, setCalloutShut] = useState(false);
  const { workbook, sheet } = drawing;
  const { held, address, choices, isClosed } = selected;

  useLayoutEffect(() => {
    setCalloutShut(false);
    setChoosing(false);
  }, [address]);

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
  const edit = () => typing.begin(editedText(selected.cell, styleAt(workbook, sheet, held)), 'within');
  const focusField = () => scroller.current?.querySelector('textarea')?.focus({ preventScroll: true });

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

  const finishBy = (event: KeyboardEvent) => {
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

  const handlers = {
    onMouseDown(event: MouseEvent) {
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
    },
    onDoubleClick(event: MouseEvent) {
      if (!(event.target instanceof HTMLTextAreaElement) && cellUnder(event)) edit();
    },
    onKeyDown(event: KeyboardEvent) {
      if (typing.draft || event.nativeEvent.isComposing) return;
      if (!(event.target instanceof HTMLTextAreaElement)) return;
      const action = actionOf(event);
      if (action && act(action)) event.preventDefault();
      if (event.key !== 'Shift') isLeaving.current = event.key === 'Escape';
    },
    onCopy(event: ClipboardEvent) {
      if (typing.draft) return;
      event.clipboardData.setData('text/plain', selected.text);
      event.preventDefault();
    },
    onPaste(event: ClipboardEvent) {
      if (typing.draft) return;
      typing.paste(pastedCells(event.clipboardData.getData('text/plain')));
      event.preventDefault();
    },
    onBlur(event: FocusEvent) {
      const isWithin = event.relatedTarget instanceof Node && scroller.current?.contains(event.relatedTarget);
      if (!isWithin && typing.draft && !typing.question) typing.finish();
    },
  };

  return { handlers, finishBy, takeFocus, focusField, isChoosing, setChoosing, isCalloutShut };
}

function cellUnder(event: MouseEvent): Position | null {
  const target = event.target instanceof Element ? event.target.closest('[data-row]') : null;
  if (!(target instanceof HTMLElement)) return null;
  return { row: Number(target.dataset.row), column: Number(target.dataset.column) };
}
