import { message, say } from '../messages/message';
import type { Figure, FigureOperand } from '../narrative/narrative';
import { formatFigure } from '../number/format';

/**
 * Where a figure comes from, a line a fact: indicator, formula, and each value with its sheet and cell.
 * @example sourceLines(growth) //=> ['指标：FY_02 受理案件', '算法：(FY_02-PREV(FY_02))/…', 'FY_02 受理案件：38（指标总表 D5，57个单位中57个填报）', …]
 */
export function sourceLines(figure: Figure): string[] {
  const [own] = figure.operands;
  const indicator =
    figure.indicator === null || !own
      ? []
      : [say(message('docx.comment-indicator', { code: figure.indicator, name: own.name }))];
  const formula = say(message('docx.comment-formula', { formula: formulaText(figure) }));
  return [
    ...indicator,
    formula,
    ...figure.operands.map((operand) => {
      const { sheet, address } = operand.source;
      const place = { value: operandText(operand), sheet, address };
      const { answers } = operand;
      return say(
        answers
          ? message('docx.comment-operand-of', { ...place, ...answers })
          : message('docx.comment-operand', place),
      );
    }),
  ];
}

export function formulaText({ formula, indicator }: Figure): string {
  return formula ?? say(message(indicator === null ? 'docx.units-counted' : 'docx.as-it-stands'));
}

/** @example operandText(lastYears) //=> 'FY_02 受理案件（上年）：30' */
export function operandText({ indicator, name, period, value }: FigureOperand): string {
  const shown = typeof value === 'number' ? formatFigure(value) : value;
  if (indicator === null) return say(message('docx.operand-count', { name, value: shown }));
  const key = period === 'previous' ? 'docx.operand-previous' : 'docx.operand';
  return say(message(key, { indicator, name, value: shown }));
}
