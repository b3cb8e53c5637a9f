/**
 * How long it takes to write a city's text: the built-in texts over a summary in which every figure is known, both years, with its units'
 * figures; to look the text over; and to check the texts of the definition. Beside the clock, the time that the processor worked for it.
 */
import { builtInDefinition } from '../src/definition/builtin/builtin';
import { valuesOf, variantWords } from '../src/definition/words';
import { openDefinition } from '../src/definition/open';
import { lint } from '../src/narrative/lint/lint';
import { textAdvice } from '../src/narrative/lint/lintDefinition';
import { figuresOf, narrate } from '../src/narrative/narrate';
import { paragraphTexts } from '../src/narrative/plainText';
import { summaryOf } from '../test/narrative/summary';
import { measure, print } from './measure';

const city = '630200';

test('writing a city’s text', () => {
  const catalogue = openDefinition(builtInDefinition, 2025);
  const all = [...catalogue.indicators.values()];
  const values = Object.fromEntries(
    all.map(({ code, kind }, at) => [code, kind === 'text' ? '做法' : 1000 + at]),
  );
  const previous = Object.fromEntries(all.map(({ code }, at) => [code, 900 + at]));
  const children = catalogue.children(city).map(({ code }, at): [string, number] => [code, 10 + at]);
  const units = Object.fromEntries(all.map(({ code }) => [code, children]));
  const summary = summaryOf(catalogue, values, { unit: city, previous, units });
  for (const variant of valuesOf(variantWords)) {
    const narrative = measure(`writing, ${variant}`, 100, () => narrate(catalogue, summary, { variant }));
    const characters = paragraphTexts(narrative).join('').length;
    print(`${variant}: ${characters} characters, ${figuresOf(narrative).length} figures`);
    measure(`looking it over, ${variant}`, 100, () => lint(narrative));
  }
  measure('advice on all texts of the definition', 50, () => textAdvice(builtInDefinition));
}, 180_000);
