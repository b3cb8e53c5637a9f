import type { Source } from '../../../submission/submission';
import type { GivenFile } from '../../work/desk';
import type { Pane, PaneState, TextOrigin } from '../../pane';

/** How to get from a figure to its cell: at once, or what is to be done before. */
export type Way =
  | { kind: 'there'; go: (place: Source) => Promise<void> }
  /** The summary of the last roll-up is not in the open workbook. */
  | { kind: 'insert' }
  /** The figures are of a file that is to be opened: by the pane, or by the person where the host keeps other windows to itself. */
  | { kind: 'open-file'; file: GivenFile }
  | { kind: 'open-yourself'; file: GivenFile };

/** @param from what the text was written from */
export function wayToCells(pane: Pane, { inserted }: Pick<PaneState, 'inserted'>, from: TextOrigin): Way {
  if (from === 'open') return { kind: 'there', go: (place) => pane.goTo(place) };
  if (from === 'rollup') {
    if (!inserted) return { kind: 'insert' };
    const go = (place: Source) => pane.goTo({ ...place, sheet: inserted.get(place.sheet) ?? place.sheet });
    return { kind: 'there', go };
  }
  return { kind: pane.host.kind === 'excel' ? 'open-yourself' : 'open-file', file: from };
}
