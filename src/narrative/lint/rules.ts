/** Rules of writing that the look of a text shows: GB/T 15835-2011, GB/T 15834-2011 and the usage of statistics. */
import { aboutRules, remainderRule } from './aboutRules';
import { amongRule } from './amongRule';
import { changeRules, typedComparison } from './changeRules';
import { dateRules } from './dateRules';
import { listRules } from './listRules';
import { twiceMeasured, typedFigure } from './measureRules';
import { numeralRules } from './numeralRules';
import { balanceRule, punctuationRules } from './punctuationRules';
import { sentenceRules } from './sentenceRules';
import type { StyleRule } from './styleRule';

const styleRules: readonly StyleRule[] = [
  ...numeralRules,
  ...dateRules,
  ...aboutRules,
  ...changeRules,
  ...listRules,
  ...punctuationRules,
  twiceMeasured,
];

/** Rules for templates, whose brackets print samples. */
export const templateRules: readonly StyleRule[] = [...styleRules, typedFigure, typedComparison];

/** Rules for finished paragraphs. */
export const textRules: readonly StyleRule[] = [
  ...styleRules,
  remainderRule,
  amongRule,
  balanceRule,
  ...sentenceRules,
];
