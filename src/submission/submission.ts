/**
 * A template that came back: its observations with their places, and what the reader has to say about the file.
 * submission/ may import template/, definition/, formula/, workbook/, number/ and messages/.
 */
import type { Finding } from './finding';

/** Where a value stands. `file` is the path as the user gave it (inside a zip: `a.zip/b.xlsx`). */
export type Source = { file: string; sheet: string; address: string };

type Entry = {
  /** Code of the unit that the value is of; for a county's summary the county. */
  unit: string;
  indicator: string;
  year: number;
  source: Source;
  /** What the cell showed where it was not a plain number: `12件`. */
  typed?: string;
  /** 情况说明 beside it. */
  explanation?: string;
};

/** One (unit, indicator, year) value in one of four states. 0 is a number; blank is not 0. */
export type Observation =
  | (Entry & { state: 'value'; value: number | string })
  | (Entry & { state: 'blank' })
  | (Entry & { state: 'not-applicable' })
  | (Entry & { state: 'unreadable'; typed: string });

/** A signed 去重 row of an own unit: joint activities that several units counted. */
export type Adjustment = { indicator: string; amount: number; reason: string; source: Source };

export type Submission = {
  file: string;
  kind: 'template' | 'summary';
  unit: string;
  year: number;
  definition: { id: string; version: string; hash: string };
  /** ISO 8601 of the document's own modified property, then of the file; absent where neither is known. */
  modified?: string;
  /** ISO 8601 of the file; settles which of two equally old documents is the newer. */
  fileModified?: string;
  observations: Observation[];
  /** 上年数 as the file states it, by indicator. */
  previous: Record<string, number>;
  /** Where those stand, by indicator; absent where the reader did not keep it. */
  previousSources?: Record<string, Source>;
  adjustments: Adjustment[];
  /** For a summary: the units that it was rolled up from, as its 报送情况 lists them. */
  coverage?: { expected: string[]; reported: string[]; rejected: string[] };
  /** For a summary: 报送单位 of 指标总表 (`55/57`), by indicator. */
  answers?: Record<string, { answered: number; asked: number }>;
  /** Where those stand, by indicator; absent where the reader did not keep it. */
  answerSources?: Record<string, Source>;
  /** For a summary: what each unit directly below the area has, by indicator, as its 分表 show it; numbers alone. Absent where nobody asked for them. */
  unitFigures?: Record<string, { unit: string; value: number; source: Source }[]>;
  /** For a summary: 加权积和 and 权数合计 of 指标总表, by weighted indicator. */
  weighted?: Record<string, { products: number; weights: number }>;
  /** 填报人 and 电话 from 封面. */
  contact?: { name?: string; phone?: string };
  /** 自检情况 from 封面: when the unit checked its own form, and what was left. */
  selfCheck?: string;
  /** Marked 示例数据. */
  example: boolean;
  findings: Finding[];
};

/** Stable codes of files that are not taken into a roll-up; DESIGN §9. */
export const rejectionCodes = [
  'not-a-workbook',
  'encrypted',
  'truncated',
  'too-large',
  'legacy-unreadable',
  'unreadable',
  'wrong-definition',
  'wrong-version',
  'wrong-year',
  'unknown-unit',
  'superseded',
  'no-template',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];
