import { builtInDefinition } from '../../definition/builtin/builtin';
import { definitionWorkbook } from '../../definition/writeWorkbook';
import { message } from '../../messages/message';
import type { Command } from '../command';
import { saveWorkbook } from '../workbookFile';

/** `huibiao init --out definition.xlsx`: the built-in definition as a workbook that a statistician edits. */
export const init: Command = {
  name: 'init',
  help: 'cli.help-init',
  options: ['out'],
  operands: { min: 0, max: 0 },
  async run(given, { screen, now }) {
    const out = given.required('out');
    await saveWorkbook(out, definitionWorkbook(builtInDefinition), now());
    const { indicators, tables, units, rules } = builtInDefinition;
    screen.print(
      message('cli.init-done', {
        path: out,
        indicators: indicators.length,
        tables: tables.length,
        units: units.length,
        rules: rules.length,
      }),
    );
    return 0;
  },
};
