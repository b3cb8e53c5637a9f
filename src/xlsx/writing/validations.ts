import type { Validation } from '../../workbook/workbook';
import { attributes, list, textElement, type Attributes } from './xml';

/** Bounds for "any number": the widest that Excel's own dialog takes. */
const unbounded = { whole: 999_999_999_999_999, decimal: 9.99999999999999e307 };

type Test = { attributes: Attributes; formulas: string[] };

/** The `dataValidations` of a sheet. Every rule is enforced; its error text is Excel's own where none is given. */
export function validationsXml(validations: readonly Validation[]): string {
  return list('dataValidations', validations.map(validationXml));
}

function validationXml(validation: Validation): string {
  const { prompt, error } = validation;
  const test = testOf(validation.rule);
  const formulas = test.formulas.map((formula, at) => textElement(`formula${at + 1}`, formula)).join('');
  const pairs = attributes({
    ...test.attributes,
    errorStyle: error === undefined || error.severity === 'stop' ? undefined : error.severity,
    allowBlank: validation.allowBlank || undefined,
    showInputMessage: prompt === undefined ? undefined : true,
    showErrorMessage: true,
    errorTitle: error?.title,
    error: error?.text,
    promptTitle: prompt?.title,
    prompt: prompt?.text,
    sqref: validation.ranges.join(' '),
  });
  return `<dataValidation${pairs}>${formulas}</dataValidation>`;
}

function testOf(rule: Validation['rule']): Test {
  switch (rule.type) {
    case 'whole':
    case 'decimal':
      return boundsTest(rule.type, rule.min, rule.max);
    case 'list':
      return { attributes: { type: 'list' }, formulas: [`"${rule.items.join(',').replaceAll('"', '""')}"`] };
    case 'list-range':
      return { attributes: { type: 'list' }, formulas: [rule.source] };
    case 'text-length':
      return {
        attributes: { type: 'textLength', operator: 'lessThanOrEqual' },
        formulas: [String(rule.max)],
      };
    case 'custom':
      return { attributes: { type: 'custom' }, formulas: [rule.formula] };
  }
}

function boundsTest(type: 'whole' | 'decimal', min: number | undefined, max: number | undefined): Test {
  if (min !== undefined && max === undefined) {
    return { attributes: { type, operator: 'greaterThanOrEqual' }, formulas: [String(min)] };
  }
  if (min === undefined && max !== undefined) {
    return { attributes: { type, operator: 'lessThanOrEqual' }, formulas: [String(max)] };
  }
  const widest = unbounded[type];
  return { attributes: { type }, formulas: [String(min ?? -widest), String(max ?? widest)] };
}
