import type { Validation } from '../../workbook/workbook';
import { excel } from '../limits';
import { escapeAttribute } from '../xstring';
import { list, textElement } from './xml';

type Test = { type: string; operator?: string; formulas: string[] };

/** The `dataValidations` of a sheet. Every rule is enforced; its error text is Excel's own where none is given. */
export function validationsXml(validations: readonly Validation[]): string {
  return list('dataValidations', validations.map(validationXml));
}

/** A template holds one for every input cell: the second busiest place of the writer. */
function validationXml({ rule, ranges, allowBlank, prompt, error }: Validation): string {
  const { type, operator, formulas } = testOf(rule);
  return (
    `<dataValidation type="${type}"` +
    (operator ? ` operator="${operator}"` : '') +
    (error && error.severity !== 'stop' ? ` errorStyle="${error.severity}"` : '') +
    (allowBlank ? ' allowBlank="1"' : '') +
    (prompt ? ' showInputMessage="1"' : '') +
    ' showErrorMessage="1"' +
    (error ? ` errorTitle="${escapeAttribute(error.title)}" error="${escapeAttribute(error.text)}"` : '') +
    (prompt
      ? ` promptTitle="${escapeAttribute(prompt.title)}" prompt="${escapeAttribute(prompt.text)}"`
      : '') +
    ` sqref="${ranges.join(' ')}">` +
    formulas.map((formula, at) => textElement(`formula${at + 1}`, formula)).join('') +
    '</dataValidation>'
  );
}

function testOf(rule: Validation['rule']): Test {
  switch (rule.type) {
    case 'whole':
    case 'decimal':
      return boundsTest(rule.type, rule.min, rule.max);
    case 'list':
      return { type: 'list', formulas: [`"${rule.items.join(',').replaceAll('"', '""')}"`] };
    case 'list-range':
      return { type: 'list', formulas: [rule.source] };
    case 'text-length':
      return {
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formulas: [String(rule.max)],
      };
    case 'custom':
      return { type: 'custom', formulas: [rule.formula] };
  }
}

function boundsTest(type: 'whole' | 'decimal', min: number | undefined, max: number | undefined): Test {
  if (min !== undefined && max === undefined) {
    return { type, operator: 'greaterThanOrEqual', formulas: [String(min)] };
  }
  if (min === undefined && max !== undefined) {
    return { type, operator: 'lessThanOrEqual', formulas: [String(max)] };
  }
  const widest = excel.bounds[type];
  return { type, formulas: [String(min ?? -widest), String(max ?? widest)] };
}
