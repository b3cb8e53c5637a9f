import type { FormName } from '../clauseLanguage';
import { asOf } from './asOf';
import { change } from './change';
import { active, answered, expected, reported } from './counts';
import type { Form } from './form';
import { growth } from './growth';
import { previous } from './previous';
import { ranking } from './ranking';
import { rows } from './rows';
import { share } from './share';
import { value } from './value';

export const forms: Readonly<Record<FormName, Form>> = {
  value,
  previous,
  growth,
  change,
  share,
  ranking,
  rows,
  answered,
  active,
  expected,
  reported,
  asOf,
};
