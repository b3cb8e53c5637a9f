import { rationalOf } from '../number/rational';
import { exactOf, minus, opposite, over, plus, power, settled, times, type Exact } from './exact';
import type { BinaryOperator, Expression, FormulaErrorValue, Operand } from './expression';
import { functions } from './functions';
import { computed, type Part, type Run } from './functions/function';
import { asNumber, asNumbers, asText, isError, orderOfValues, wrongType, type Value } from './value';

type Arithmetic = (a: Exact, b: Exact) => Exact | FormulaErrorValue;

const arithmetic: Partial<Record<BinaryOperator, Arithmetic>> = {
  '^': power,
  '*': times,
  '/': over,
  '+': plus,
  '-': minus,
};

const comparisons: Partial<Record<BinaryOperator, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Turns a formula into closures, so that evaluating it again walks no tree. */
export function compile(expression: Expression): Part {
  switch (expression.type) {
    case 'number': {
      const value = settled(rationalOf(expression.text.replace(/^\./, '0.')));
      return computed(() => value);
    }
    case 'string':
    case 'boolean': {
      const { value } = expression;
      return computed(() => value);
    }
    case 'indicator': {
      const { code } = expression;
      return cell((scope) => valueOf(scope.value(code)));
    }
    case 'previous': {
      const { code } = expression;
      return cell((scope) => valueOf(scope.previous(code)));
    }
    case 'children': {
      const { code } = expression;
      return {
        // As in Excel, a list is no value.
        run: () => wrongType,
        given: (scope) => ({ values: scope.children(code).map(valueOf), reference: true }),
      };
    }
    case 'prefix': {
      const { run } = compile(expression.operand);
      return computed(expression.operator === '+' ? run : onNumber(run, opposite));
    }
    case 'percent':
      return computed(onNumber(compile(expression.operand).run, (number) => over(number, 100)));
    case 'binary':
      return computed(
        binary(expression.operator, compile(expression.left).run, compile(expression.right).run),
      );
    case 'call': {
      const [first, ...others] = expression.arguments.map(compile);
      const known = functions.get(expression.name);
      if (!known || !first) throw new TypeError(`Not a parsed formula: ${expression.name}`);
      return known.compile(first, ...others);
    }
  }
}

function binary(operator: BinaryOperator, left: Run, right: Run): Run {
  const calculate = arithmetic[operator];
  if (calculate) {
    return (scope) => {
      const numbers = asNumbers(left(scope), right(scope));
      return isError(numbers) ? numbers : calculate(...numbers);
    };
  }
  const holds = comparisons[operator];
  if (holds) {
    return (scope) => {
      const order = orderOfValues(left(scope), right(scope));
      return isError(order) ? order : holds(order);
    };
  }
  return (scope) => {
    const a = asText(left(scope));
    if (isError(a)) return a;
    const b = asText(right(scope));
    return isError(b) ? b : a + b;
  };
}

function onNumber(run: Run, apply: (number: Exact) => Value): Run {
  return (scope) => {
    const number = asNumber(run(scope));
    return isError(number) ? number : apply(number);
  };
}

function cell(run: Run): Part {
  return { run, given: (scope) => ({ values: [run(scope)], reference: true }) };
}

function valueOf(operand: Operand): Value {
  return typeof operand === 'number' ? exactOf(operand) : operand;
}
