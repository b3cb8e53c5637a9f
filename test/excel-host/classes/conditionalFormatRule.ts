import { assertUnlocked } from '../book';
import type { Handlers } from '../handlers';
import { invalid } from '../hostError';
import { hostLimits } from '../limits';
import type { HostFormat } from './conditionalFormat';

export const conditionalFormatRuleClass: Handlers<Excel.ConditionalFormatRule, HostFormat> = {
  className: 'ConditionalFormatRule',
  get: { formula: ({ format }) => format.formula },
  set: {
    formula: ({ sheet, format }, formula) => {
      assertUnlocked(sheet);
      if (!formula.startsWith('=') || formula.length > hostLimits.formula)
        throw invalid('this is no formula');
      format.formula = formula;
    },
  },
};
