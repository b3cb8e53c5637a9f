import type { FormName } from '../clauseLanguage';
import { change } from './change';
import type { Form } from './form';
import { growth } from './growth';
import { previous } from './previous';
import { share } from './share';
import { value } from './value';

export const forms: Readonly<Record<FormName, Form>> = { value, previous, growth, change, share };
