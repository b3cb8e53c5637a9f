/** A row of docs/收表实例.md: files that came back, and what must come of them. */
import type { IncomingFile } from '../../src/batch/readFile';
import type { Need } from '../tools';

/** A number or a text; null for a blank, `不适用`, or `读不出` where it was asked about instead of read. */
export type Figure = number | string | null;

export type Outcome = {
  /** The figures that read otherwise than those of the filled form, by code; absent where no file was read. */
  reads?: Readonly<Record<string, Figure | undefined>>;
  /** Every finding, in order: `提示 text-in-number：表“经费和培训”› D5 › …`. */
  says?: readonly string[];
  /** Every file left out, in order: `truncated：威远镇.xlsx：…`. */
  refused?: readonly string[];
};

export type Case = {
  name: string;
  /** What stands in the file, or how it was made, in a few Chinese words. */
  made: string;
  files: () => readonly IncomingFile[] | Promise<readonly IncomingFile[]>;
  /** Programs that make the file. */
  needs?: Need;
  outcome: Outcome;
};

export type Group = { title: string; cases: readonly Case[] };
