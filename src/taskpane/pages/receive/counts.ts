import type { BatchView, ReturnState } from '../../work/views';

export type Counts = {
  /** Units that the area waits for: those reported, missing and refused together. */
  expected: number;
  /** Whose figures count, whatever was found in them: as the roll-up counts. */
  reported: number;
  /** Of those, with an error open; and those whose file was sent back. */
  problem: number;
  returned: number;
  missing: number;
  /** Whose only file could not be taken. */
  refused: number;
  rejectedFiles: number;
};

/** How far a collection has come. @example countsOf(batch).expected //=> 57 */
export function countsOf({ units, rejected }: BatchView): Counts {
  const awaited = units.filter(({ expected }) => expected);
  const taken = awaited.filter(({ state, reason }) => state !== 'missing' && !reason);
  const among = (state: ReturnState) => taken.filter((line) => line.state === state).length;
  const missing = awaited.filter(({ state }) => state === 'missing').length;
  return {
    expected: awaited.length,
    reported: taken.length,
    problem: among('problem'),
    returned: among('returned'),
    missing,
    refused: awaited.length - taken.length - missing,
    rejectedFiles: rejected.length,
  };
}
