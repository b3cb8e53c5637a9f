import { message, say } from '../../messages/message';
import { absoluteAddressOf, quotedSheet } from '../../workbook/address';
import type { FlatRow } from '../sheets/sheet';
import { sheets, type Collection } from '../sheets/sheets';
import { levelWords, severityWords, yes } from '../words';
import { cellsUnder, firstRow } from './rowSheet';

/** A count that the workbook keeps itself: its label, its formula and what that yields as the workbook is written. */
export type LiveCount = {
  collection: Collection;
  label: string;
  /** A part of the count above it. */
  isPart: boolean;
  formula: string;
  value: number;
};

type Rows = Readonly<Record<Collection, readonly FlatRow[]>>;

/** How many rows of each kind there are: indicators by chapter, units by level, rules by severity. */
export function liveCounts(rows: Rows): LiveCount[] {
  return [
    whole('chapters', 'definition.count-chapters', 'code', rows),
    whole('indicators', 'definition.count-indicators', 'code', rows),
    ...indicatorsByChapter(rows),
    whole('tables', 'definition.count-tables', 'title', rows),
    whole('units', 'definition.count-units', 'code', rows),
    ...unitsByLevel(rows),
    whole('rules', 'definition.count-rules', 'id', rows),
    ...rulesBySeverity(rows),
    whole('texts', 'definition.count-texts', 'id', rows),
  ];
}

/** @param field has a value once for each that is counted */
function whole(
  collection: Collection,
  label:
    | 'definition.count-chapters'
    | 'definition.count-indicators'
    | 'definition.count-tables'
    | 'definition.count-units'
    | 'definition.count-rules'
    | 'definition.count-texts',
  field: string,
  rows: Rows,
): LiveCount {
  return {
    collection,
    label: say(message(label)),
    isPart: false,
    formula: `COUNTA(${cellsUnder(sheets[collection], field)})`,
    value: rows[collection].filter((row) => row[field] !== undefined).length,
  };
}

/** A chapter's indicators name it by its name, or by its code. */
function indicatorsByChapter({ chapters, indicators }: Rows): LiveCount[] {
  const under = cellsUnder(sheets.indicators, 'chapter');
  return chapters.map(({ code, name }, at): LiveCount => {
    const cell = (column: number) =>
      `${quotedSheet(sheets.chapters.name)}!${absoluteAddressOf(firstRow + at, column)}`;
    return {
      collection: 'indicators',
      label: String(name),
      isPart: true,
      formula: `SUMPRODUCT((${under}=${cell(0)})+(${under}=${cell(1)}))`,
      value: indicators.filter(({ chapter }) => chapter === name || chapter === code).length,
    };
  });
}

function unitsByLevel({ units }: Rows): LiveCount[] {
  const [levels, owns] = [cellsUnder(sheets.units, 'level'), cellsUnder(sheets.units, 'own')];
  const ofLevels = Object.entries(levelWords).map(([level, word]): LiveCount => ({
    collection: 'units',
    label: word,
    isPart: true,
    formula: `SUMPRODUCT((${levels}="${word}")*(${owns}<>"${yes}"))`,
    value: units.filter((unit) => unit['level'] === level && unit['own'] !== true).length,
  }));
  const own: LiveCount = {
    collection: 'units',
    label: say(message('definition.count-own-units')),
    isPart: true,
    formula: `SUMPRODUCT(--(${owns}="${yes}"))`,
    value: units.filter((unit) => unit['own'] === true).length,
  };
  return [...ofLevels, own];
}

function rulesBySeverity({ rules }: Rows): LiveCount[] {
  const severities = cellsUnder(sheets.rules, 'severity');
  return Object.entries(severityWords).map(([severity, word]): LiveCount => ({
    collection: 'rules',
    label: word,
    isPart: true,
    formula: `SUMPRODUCT(--(${severities}="${word}"))`,
    value: rules.filter((rule) => rule['severity'] === severity).length,
  }));
}
