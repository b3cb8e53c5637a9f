/**
 * What arrives at 互助土族自治县 in a year, as files for a file dialog: 30 of its units' templates, filled with shares of what the county
 * published for 2025, and among them one of each thing that goes wrong.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf } from '../../src/cli/commands/demo';
import { distribute } from '../../src/cli/demo/distribute';
import { huzhu2025 } from '../../src/cli/demo/published/huzhu2025';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import type { Unit } from '../../src/definition/definition';
import { openDefinition } from '../../src/definition/open';
import { templateFileName } from '../../src/template/fileName';
import { templateWorkbook } from '../../src/template/template';
import { writeWorkbook } from '../../src/xlsx/write';

export type FilledFile = { name: string; bytes: Uint8Array };

export const county = huzhu2025.unit;

export const catalogue = openDefinition(builtInDefinition, huzhu2025.year);

/** The units whose files are not as the others'. */
export const odd = {
  /** Two files, of which the older says less. */
  twice: '630223101',
  /** One figure is text: 37人. */
  textFigure: '630223100',
  /** The file ends halfway. */
  broken: '630223103',
  /** 登记注册经营主体 are not the sum of their kinds: error SC-01. */
  wrongSum: '1163022300000022XC',
  /** More disputes settled than found: warning TJ-02. */
  unlikely: '630223200',
} as const;

/** The bodies of the county that have filed, beside its 19 townships. */
const bodies = [
  '630223000',
  '116302230000000192',
  '11630223000000035P',
  '1163022300000006X5',
  '116302230000000860',
  '11630223000000174E',
  '116302230000001829',
  '11630223000000203R',
  odd.wrongSum,
  '11630223000000270P',
];

/** In the order of their names. */
export async function countyFiles(): Promise<FilledFile[]> {
  const { entries } = distribute(catalogue, [figuresOf(huzhu2025, catalogue)], 1);
  const units = catalogue
    .filingUnits(county)
    .filter(({ code, level }) => level === 'township' || bodies.includes(code));
  const files = await Promise.all(
    units.map(async (unit) => {
      const file = await filled(unit, {
        ...Object.fromEntries(entries.get(unit.code) ?? []),
        ...slipOf(unit),
      });
      return unit.code === odd.broken
        ? { ...file, bytes: file.bytes.subarray(0, file.bytes.length / 2) }
        : file;
    }),
  );
  const older = await filled(unitOf(odd.twice), { TJ_01: 1 }, '2026-01-08T01:00:00.000Z');
  files.push({ ...older, name: older.name.replace('.xlsx', '（旧）.xlsx') });
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @returns the files' paths */
export function writeFiles(folder: string, files: readonly FilledFile[]): string[] {
  return files.map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}

export function unitOf(code: string): Unit {
  const unit = catalogue.units.get(code);
  if (!unit) throw new Error(`the built-in definition has no unit ${code}`);
  return unit;
}

/** A unit's template as its clerk sends it back. @param modified when it was saved, ISO 8601 */
export async function filled(
  unit: Unit,
  values: Readonly<Record<string, number | string>>,
  modified = '2026-01-20T01:00:00.000Z',
): Promise<FilledFile> {
  const workbook = templateWorkbook(catalogue, unit, {
    issued: '2026-01-05',
    entries: { values: new Map(Object.entries(values)), contact: { name: '李明', phone: '0972-0000000' } },
  });
  const properties = { ...workbook.properties, created: modified, modified };
  return {
    name: templateFileName(unit, catalogue.year),
    bytes: await writeWorkbook({ ...workbook, properties }, { codec: nodeCodec }),
  };
}

function slipOf({ code }: Unit): Record<string, number | string> {
  if (code === odd.textFigure) return { TJ_02: '37人' };
  if (code === odd.wrongSum) return { SC_01: 100, SC_02: 60, SC_03: 30, SC_04: 9 };
  if (code === odd.unlikely) return { TJ_05: 8, TJ_06: 9 };
  return {};
}
