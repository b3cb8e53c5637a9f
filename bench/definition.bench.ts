/**
 * How long it takes to load, check and open the built-in definition from the bytes of its workbook (target: under 150 ms once warm), and
 * to judge all rules on a county's largest submissions (target: under 2 ms). Beside the clock, the time that the processor worked for it:
 * that is what holds on a busy machine.
 */
import { readDefinitionFile } from '../src/batch/definitionFile';
import { builtInDefinition } from '../src/definition/builtin/builtin';
import type { Definition, Unit } from '../src/definition/definition';
import { openDefinition } from '../src/definition/open';
import { definitionWorkbook } from '../src/definition/writeWorkbook';
import { ruleFindings } from '../src/validation/rules';
import { writeWorkbook } from '../src/xlsx/write';
import { filed } from '../test/rollup/filing';
import { measure, print } from './measure';

const county = '630223';

test('loading, checking and opening the built-in definition', async () => {
  const bytes = await writeWorkbook(definitionWorkbook(builtInDefinition));
  const { indicators, tables, units, rules } = builtInDefinition;
  print(
    `${Math.round(bytes.length / 1024)} KB: ${indicators.length} indicators, ${tables.length} tables, ${units.length} units, ${rules.length} rules`,
  );
  const opened = measure('bytes to catalogue', 40, () => {
    const { definition } = readDefinitionFile(bytes);
    return openDefinition(definition as Definition, 2025);
  });
  expect(opened.definition).toEqual(builtInDefinition);
}, 180_000);

test('judging all rules on one submission', () => {
  const catalogue = openDefinition(builtInDefinition, 2025);
  const largest = [...catalogue.filingUnits(county)].sort(
    (a, b) => catalogue.askedOf(b).length - catalogue.askedOf(a).length,
  )[0] as Unit;
  const area = catalogue.units.get(county) as Unit;
  for (const [figures, figureAt] of Object.entries(kindsOfFigures)) {
    for (const [unit, codes, kind] of [
      [largest, catalogue.askedOf(largest).map(({ code }) => code), 'template'],
      [area, [...catalogue.indicators.keys()], 'summary'],
    ] as const) {
      const values = Object.fromEntries(codes.map((code, at) => [code, figureAt(at)]));
      const submission = filed(catalogue, unit.code, values, { kind, previous: values });
      const name = `${unit.name}, ${codes.length} figures, ${figures}`;
      const findings = measure(name, 400, () => ruleFindings(submission, unit, catalogue));
      print(`${name}: ${findings.length} findings by ${catalogue.rules.length} rules in all`);
    }
  }
}, 180_000);

/** Every figure is there, this year and last, so that every rule is judged. */
const kindsOfFigures: Record<string, (at: number) => number> = {
  'rules hold': () => 0,
  'many are broken': (at) => 10 + (at % 7),
};
