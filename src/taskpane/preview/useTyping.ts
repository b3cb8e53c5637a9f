import { useState } from 'react';
import type { CellEntry } from '../../excel/port';
import { message, type Message } from '../../messages/message';
import { addressOf, type Position } from '../../workbook/address';
import { valueAt } from '../../workbook/lookup';
import type { Sheet, Workbook } from '../../workbook/workbook';
import { choicesOf, objectionTo, styleAt, validationAt, whyClosed, type Objection } from './entryRules';
import * as changes from './history';
import { typedValue } from './typedValue';

/** How the entry was begun: over what stood there, so that arrow keys finish it, or within it. */
export type Draft = { text: string; begun: 'over' | 'within' };

/** Said beside the selected cell and to screen readers. */
export type Notice = { title: Message | string; text: Message | string };

/** An entry that the sheet's author would doubt: kept only if the person says so. */
export type Question = { objection: Objection; keep: () => void };

/** `kept` is in the cell; `refused` stays in the editor; `asked` waits for an answer. */
export type Outcome = 'kept' | 'refused' | 'asked';

export type Typing = {
  draft: Draft | null;
  notice: Notice | null;
  question: Question | null;
  begin(text: string, begun: Draft['begun']): void;
  change(text: string): void;
  cancel(): void;
  /** Puts the draft into the cell. @param then what follows once it is in */
  finish(then?: () => void): Outcome;
  /** Puts a value in without an editor: chosen, emptied. */
  enter(text: string): void;
  paste(rows: readonly (readonly string[])[]): void;
  undo(): void;
  redo(): void;
  refuse(): void;
  dropNotice(): void;
  dropQuestion(): void;
};

/** How many refused cells are named. */
const mostNamed = 5;

/**
 * Typing into the selected cell of a sheet, with its validations, and undoing it.
 * @param show shows a cell that an undone change touched
 */
export function useTyping(
  workbook: Workbook,
  sheet: Sheet,
  cell: Position,
  onType: (sheet: string, cells: CellEntry[]) => void,
  show: (sheet: string, address: string) => void,
): Typing {
  const here = `${sheet.name}!${addressOf(cell.row, cell.column)}`;
  const [draft, setDraft] = useHere<Draft>(here);
  const [notice, setNotice] = useHere<Notice>(here);
  const [question, setQuestion] = useState<Question | null>(null);
  const [history, setHistory] = useState(changes.noHistory);

  const put = (cells: CellEntry[]) => {
    const before = cells.map(({ address }): CellEntry => ({ address, value: enteredAt(sheet, address) }));
    const isSame = cells.every(({ value }, at) => value === before[at]?.value);
    if (isSame) return;
    setHistory(changes.withChange(history, { sheet: sheet.name, before, after: cells }));
    onType(sheet.name, cells);
  };

  const refusal = (at: Position) => whyClosed(workbook, sheet, at);
  const valueOf = (text: string, at: Position) => typedChoice(text, workbook, sheet, at);
  const objection = (text: string, at: Position) =>
    objectionTo(valueOf(text, at), validationAt(sheet, at), workbook, sheet, at);

  const refuse = () => {
    const reason = refusal(cell);
    if (reason) setNotice({ title: '', text: reason });
  };

  const settle = (text: string, then: () => void): Outcome => {
    const against = objection(text, cell);
    const keep = () => {
      setDraft(null);
      setNotice(null);
      setQuestion(null);
      put([{ address: addressOf(cell.row, cell.column), value: valueOf(text, cell) }]);
      then();
    };
    if (against?.severity === 'stop') {
      const title = against.title || message('preview.entry-refused');
      setNotice({ title, text: against.text });
      return 'refused';
    }
    if (against) {
      setQuestion({ objection: against, keep });
      return 'asked';
    }
    keep();
    return 'kept';
  };

  const travel = (step: ReturnType<typeof changes.undo>, side: 'before' | 'after') => {
    if (!step) return;
    setHistory(step.history);
    onType(step.change.sheet, step.change[side]);
    const [first] = step.change[side];
    if (first) show(step.change.sheet, first.address);
  };

  return {
    draft,
    notice,
    question,
    refuse,
    begin(text, begun) {
      if (refusal(cell)) return refuse();
      setNotice(null);
      setDraft({ text, begun });
    },
    change(text) {
      setNotice(null);
      setDraft({ text, begun: draft?.begun ?? 'over' });
    },
    cancel() {
      setDraft(null);
      setNotice(null);
    },
    finish(then = () => undefined) {
      if (draft) return settle(draft.text, then);
      then();
      return 'kept';
    },
    enter(text) {
      if (refusal(cell)) refuse();
      else settle(text, () => undefined);
    },
    paste(rows) {
      const cells: CellEntry[] = [];
      const refused: string[] = [];
      rows.forEach((texts, down) =>
        texts.forEach((text, across) => {
          const at = { row: cell.row + down, column: cell.column + across };
          const address = addressOf(at.row, at.column);
          if (refusal(at) || objection(text, at)?.severity === 'stop') refused.push(address);
          else cells.push({ address, value: valueOf(text, at) });
        }),
      );
      if (cells.length > 0) put(cells);
      setNotice(refused.length > 0 ? pasteNotice(cells.length, refused) : null);
    },
    undo: () => travel(changes.undo(history), 'before'),
    redo: () => travel(changes.redo(history), 'after'),
    dropNotice: () => setNotice(null),
    dropQuestion: () => setQuestion(null),
  };
}

/** What is kept for one cell alone: null as soon as another is selected. */
function useHere<T>(here: string): [T | null, (value: T | null) => void] {
  const [kept, setKept] = useState<{ at: string; value: T | null }>({ at: here, value: null });
  return [kept.at === here ? kept.value : null, (value) => setKept({ at: here, value })];
}

/** A text that is one of the cell's choices stays as it is; all else is taken as typed. */
function typedChoice(text: string, workbook: Workbook, sheet: Sheet, at: Position): CellEntry['value'] {
  const value = typedValue(text, styleAt(workbook, sheet, at)?.format);
  const choices = choicesOf(validationAt(sheet, at), workbook, sheet.name);
  const trimmed = text.trim();
  return typeof value === 'string' && choices?.includes(trimmed) ? trimmed : value;
}

/** What stands in a cell, as it can be typed again. */
function enteredAt(sheet: Sheet, address: string): CellEntry['value'] {
  const value = valueAt(sheet, address);
  return typeof value === 'object' && value !== null ? value.error : value;
}

function pasteNotice(done: number, refused: readonly string[]): Notice {
  const named = refused.slice(0, mostNamed).join('、');
  const addresses =
    refused.length > mostNamed ? message('preview.paste-refused-more', { addresses: named }) : named;
  return {
    title: '',
    text: message('preview.paste-refused', { done, count: refused.length, addresses }),
  };
}
