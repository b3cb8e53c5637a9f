import type { Catalogue } from '../definition/catalogue';
import { message, type Message } from '../messages/message';
import type { Finding } from '../submission/finding';
import { madeByHand, statedText, type Replacement } from '../submission/history';
import type { Reported } from './reportJson';
import type { Screen } from './screen';

/** More lines than this say less; the rest is in the JSON and on the slips. */
const mostFindings = 40;
const mostNames = 12;
const mostReplaced = 20;
const mostChanges = 10;

/** Coverage, refused files and findings: results on standard output, what needs a person's hand on standard error. */
export function printReport(
  { units, rejected, findings, replaced = [], continued = false }: Reported,
  catalogue: Catalogue,
  screen: Screen,
): void {
  const { expected, reported, missing } = units;
  screen.print(
    message('cli.coverage', {
      expected: expected.length,
      reported: reported.length,
      missing: missing.length,
      rejected: rejected.length,
    }),
  );
  if (missing.length > 0)
    screen.print(message('cli.missing-units', { names: someNames(missing, catalogue) }));
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity);
  screen.print(
    message('cli.finding-counts', {
      errors: of('error').length,
      warnings: of('warning').length,
      explained: findings.filter(({ explained }) => explained).length,
      infos: of('info').length,
    }),
  );
  for (const replacement of replaced.slice(0, mostReplaced)) printReplacement(replacement, catalogue, screen);
  if (replaced.length > mostReplaced)
    screen.print(message('cli.replaced-more', { count: replaced.length - mostReplaced }));
  if (continued) printContinued(findings, catalogue, screen);
  for (const rejection of rejected)
    screen.complain(message('cli.rejected-line', { text: rejection.message }));
  const open = [...of('error'), ...of('warning').filter(({ explained }) => !explained)];
  for (const finding of open.slice(0, mostFindings)) screen.complain(findingLine(finding, catalogue));
  if (open.length > mostFindings)
    screen.complain(message('cli.finding-more', { count: open.length - mostFindings }));
}

/** What a file changed against the one before, the figures that follow from others left out. */
function printReplacement(
  { unit, from, to, changes }: Replacement,
  catalogue: Catalogue,
  screen: Screen,
): void {
  const made = madeByHand(changes);
  const params = { unit: catalogue.units.get(unit)?.name ?? unit, from, to, count: made.length };
  screen.print(message(made.length === 0 ? 'cli.replaced-same' : 'cli.replaced', params));
  for (const { name, indicator, part, before, after } of made.slice(0, mostChanges)) {
    const { sheet = '', address = '' } = after.cell ?? before.cell ?? {};
    const [was, is] = [statedText(before), statedText(after)];
    screen.print(message(`cli.changed-${part}`, { sheet, address, code: indicator, name, was, is }));
  }
  if (made.length > mostChanges)
    screen.print(message('cli.replaced-changes-more', { count: made.length - mostChanges }));
}

/** What was accepted in the summary before this one: what stands, and what does not any more. */
function printContinued(findings: readonly Finding[], catalogue: Catalogue, screen: Screen): void {
  const lapsed = findings.filter((finding) => finding.lapsed);
  const held = findings.filter(({ accepted }) => accepted !== undefined).length;
  screen.print(message('cli.accepted-counts', { held, lapsed: lapsed.length }));
  for (const { unit, message: text, lapsed: before, actual, expected } of lapsed.slice(0, mostFindings)) {
    const line = message('cli.accepted-lapsed', {
      unit: catalogue.units.get(unit)?.name ?? unit,
      text,
      reason: before?.reason ?? '',
      was: sides(before?.actual ?? null, before?.expected ?? null),
      is: sides(actual, expected),
    });
    screen.complain(line);
  }
}

/** @example sides(38, 34) //=> '38 / 34' */
function sides(actual: Finding['actual'], expected: Finding['expected']): string {
  return `${actual ?? '—'} / ${expected ?? '—'}`;
}

function findingLine(finding: Finding, catalogue: Catalogue): Message {
  return message('cli.finding-line', {
    severity: message(`cli.severity-${finding.severity}`),
    unit: catalogue.units.get(finding.unit)?.name ?? finding.unit,
    text: finding.message,
  });
}

function someNames(codes: readonly string[], catalogue: Catalogue): Message | string {
  const names = codes.slice(0, mostNames).map((code) => catalogue.units.get(code)?.name ?? code);
  const joined = names.join('、');
  return codes.length > mostNames
    ? message('cli.missing-more', { names: joined, count: codes.length })
    : joined;
}
