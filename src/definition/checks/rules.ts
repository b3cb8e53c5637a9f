import { expandRule, placeholdersIn, type ExpandedRule } from '../expandRule';
import type { Rule } from '../definition';
import { complaint, figureSheets, unknown, unknownCode, type Complaint } from './complaint';
import { formulaSyntax, mayYieldTruth } from './formula';
import { codesPrinted } from './printed';
import type { Entry, Survey } from './survey';

/** Formulas and messages of rules. */
export function ruleComplaints(survey: Survey): Complaint[] {
  const tables = new Map(survey.tables.map(({ value }) => [value.code, value]));
  return survey.rules.flatMap(({ path, value: rule }) => {
    const missing = missingTables(rule, path, tables.keys());
    if (missing.length > 0) return missing;
    for (const expanded of expandRule(rule, tables)) {
      const found = [...formulaComplaints(expanded, survey), ...messageComplaints(expanded, survey)];
      // what is wrong with one row of a table is wrong with all: the first is enough
      if (found.length > 0) return found.map((each) => ({ ...each, path: [...path, ...each.path] }));
    }
    return [];
  });
}

/** Placeholders that name no table, or one that is not there. */
function missingTables(rule: Rule, path: Entry<Rule>['path'], tables: Iterable<string>): Complaint[] {
  const known = [...tables];
  return (['formula', 'message'] as const).flatMap((field) => [
    ...[...rule[field].matchAll(/\{(各行|各列|行名|列名|行|列)\}/g)].map(([found, word]) =>
      complaint([...path, field], 'definition.placeholder-without-table', { found, right: `{${word}:RX}` }),
    ),
    ...placeholdersIn(rule[field])
      .filter(({ table }) => !known.includes(table))
      .map(({ word, table }) =>
        unknown(
          [...path, field],
          'definition.unknown-table',
          { placeholder: `{${word}:${table}}`, table },
          { word: table, known, on: ['tables'] },
        ),
      ),
  ]);
}

function formulaComplaints({ formula }: ExpandedRule, { codes, parsed }: Survey): Complaint[] {
  const rule = parsed(formula);
  if ('error' in rule) return [{ path: ['formula'], message: formulaSyntax(rule.error) }];
  if (rule.operands.length === 0) return [complaint(['formula'], 'definition.formula-without-codes')];
  if (!mayYieldTruth(rule.expression)) return [complaint(['formula'], 'definition.rule-not-comparison')];
  return rule.operands
    .filter((code) => !codes.has(code))
    .map((code) => unknownCode(['formula'], code, codes));
}

function messageComplaints({ message }: ExpandedRule, { codes }: Survey): Complaint[] {
  return codesPrinted(message)
    .filter((code) => !codes.has(code))
    .map((code) =>
      unknown(
        ['message'],
        'definition.unknown-message-code',
        { code },
        { word: code, known: codes, on: figureSheets },
      ),
    );
}
