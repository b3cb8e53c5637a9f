import type { Catalogue } from '../definition/catalogue';
import { message, type Message } from '../messages/message';
import type { Finding } from '../submission/finding';
import type { Reported } from './reportJson';
import type { Screen } from './screen';

/** More lines than this say less; the rest is in the JSON and on the slips. */
const mostFindings = 40;
const mostNames = 12;

/** Coverage, refused files and findings: results on standard output, what needs a person's hand on standard error. */
export function printReport(
  { units, rejected, findings }: Reported,
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
  for (const rejection of rejected)
    screen.complain(message('cli.rejected-line', { text: rejection.message }));
  const open = [...of('error'), ...of('warning').filter(({ explained }) => !explained)];
  for (const finding of open.slice(0, mostFindings)) screen.complain(findingLine(finding, catalogue));
  if (open.length > mostFindings)
    screen.complain(message('cli.finding-more', { count: open.length - mostFindings }));
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
