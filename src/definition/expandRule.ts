import type { BreakdownTable } from './definition';

/** A rule's texts with the placeholders of tables filled in; `choices` are the codes of the rows and columns it is of. */
export type ExpandedRule = { formula: string; message: string; choices: string[] };

const placeholder = /\{(各行|各列|行名|列名|行|列):([^{}:]+)\}/g;

/** The placeholders in a text: `{行:RX}` is { word: '行', table: 'RX' }. */
export function placeholdersIn(text: string): { word: string; table: string }[] {
  return [...text.matchAll(placeholder)].map(([, word, table]) => ({
    word: word as string,
    table: table as string,
  }));
}

/**
 * The rules that one rule with placeholders stands for: one for each row (`{行:RX}`) or column (`{列:RX}`) it names, each pair where it
 * names both. `{各行:RX}_JS` is the list of all rows' codes with what is written before and after, for SUM(…); in a message
 * `{行名:RX}` is the row's name. None where a table is not there.
 */
export function expandRule(
  rule: { formula: string; message: string },
  tables: ReadonlyMap<string, BreakdownTable>,
): ExpandedRule[] {
  const found = placeholdersIn(rule.formula + rule.message);
  if (found.some(({ table }) => !tables.has(table))) return [];
  let expanded: ExpandedRule[] = [{ ...rule, choices: [] }];
  for (const { word, table } of distinct(found)) {
    const items = itemsOf(tables.get(table) as BreakdownTable, word);
    expanded = expanded.flatMap(({ formula, message, choices }) =>
      items.map((item) => ({
        formula: chosen(formula, word, table, item),
        message: chosen(message, word, table, item),
        choices: [...choices, item.code],
      })),
    );
  }
  return expanded.map(({ formula, message, choices }) => ({
    formula: listed(formula, tables),
    message: listed(message, tables),
    choices,
  }));
}

type Item = { code: string; name: string };

/** The choices a rule makes, each once: of a table's rows, of its columns. */
function distinct(found: { word: string; table: string }[]): { word: '行' | '列'; table: string }[] {
  const choices = new Map<string, { word: '行' | '列'; table: string }>();
  for (const { word, table } of found) {
    if (word.startsWith('各')) continue;
    const chosenWord = word.startsWith('行') ? '行' : '列';
    choices.set(`${chosenWord}:${table}`, { word: chosenWord, table });
  }
  return [...choices.values()];
}

function itemsOf(table: BreakdownTable, word: string): readonly Item[] {
  return word.endsWith('行') ? table.rows : table.columns;
}

function chosen(text: string, word: string, table: string, item: Item): string {
  return text.replaceAll(`{${word}:${table}}`, item.code).replaceAll(`{${word}名:${table}}`, item.name);
}

/** Lists are filled in one after the other, so that `{各行:RX}{各列:RX}` is every cell. */
function listed(text: string, tables: ReadonlyMap<string, BreakdownTable>): string {
  const list = /([A-Za-z0-9_]*)\{(各行|各列):([^{}:]+)\}((?:[A-Za-z0-9_]|\{各[行列]:[^{}:]+\})*)/;
  const match = list.exec(text);
  if (!match) return text;
  const [whole, before, word, code, after] = match as unknown as [string, string, string, string, string];
  const items = itemsOf(tables.get(code) as BreakdownTable, word).map((item) => before + item.code + after);
  return listed(
    text.slice(0, match.index) + items.join(',') + text.slice(match.index + whole.length),
    tables,
  );
}
