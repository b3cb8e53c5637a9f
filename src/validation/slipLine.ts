import type { Catalogue } from '../definition/catalogue';
import { message, say } from '../messages/message';
import { withoutPlace } from '../submission/complaint';
import type { Finding } from '../submission/finding';
import { coverSheet } from '../template/captions';
import { positionOf } from '../workbook/address';

const mostPlaces = 3;
const mostIndicators = 3;

/** As the sheets follow one another on the form, then down and across; what concerns the whole file comes first. */
export function inSheetOrder(findings: readonly Finding[], catalogue: Catalogue): Finding[] {
  const sheets = new Map<string, number>();
  const place = (sheet: string) => {
    if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  };
  place(coverSheet);
  for (const chapter of catalogue.chapters) {
    place(chapter.name);
    for (const table of catalogue.tables) if (table.chapter === chapter.code) place(table.name);
  }
  const keyOf = ({ cells: [cell] }: Finding) => {
    const position = cell ? positionOf(cell.address) : null;
    const sheet = cell ? (sheets.get(cell.sheet) ?? sheets.size) : -1;
    return [sheet, position?.row ?? -1, position?.column ?? -1];
  };
  return [...findings]
    .map((finding, at) => ({ finding, key: [...keyOf(finding), at] }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ finding }) => finding);
}

export function severityOf({ severity, explained }: Finding): string {
  return say(message(explained ? 'validation.explained' : `validation.${severity}`));
}

/** `行政复议 D5`, a line each; places on one sheet share a line. */
export function placesOf({ cells }: Finding): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, address } of cells) {
    const addresses = bySheet.get(sheet) ?? [];
    if (!addresses.includes(address)) bySheet.set(sheet, [...addresses, address]);
  }
  const lines = [...bySheet].map(([sheet, addresses]) => `${sheet} ${listed(addresses, mostPlaces)}`.trim());
  return listed(lines, mostPlaces, '\n');
}

export function indicatorsOf({ indicators }: Finding, catalogue: Catalogue): string {
  const names = indicators.map((code) => {
    const name = catalogue.indicators.get(code)?.name;
    return name === undefined ? code : `${code} ${name}`;
  });
  return listed(names, mostIndicators, '\n');
}

export function textOf({ message: text }: Finding): string {
  return say(withoutPlace(text));
}

/** What the unit is to do about it. */
export function demandOf({ severity, explained }: Finding): string {
  return say(message(explained ? 'validation.demand-none' : `validation.demand-${severity}`));
}

function listed(parts: readonly string[], most: number, separator = '、'): string {
  const shown = parts.slice(0, most).join(separator);
  return parts.length > most ? say(message('template.and-more', { shown, count: parts.length })) : shown;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
