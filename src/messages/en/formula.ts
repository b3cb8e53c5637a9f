import type { formula as zh } from '../zh-CN/formula';

export const formula: Record<keyof typeof zh, string> = {
  'formula.at': 'character {position}: {reason}',
  'formula.empty': 'the formula is empty; write one such as FY_03<=FY_02',
  'formula.too-long': 'the formula has {found} characters, {most} at most; split it',
  'formula.too-deep': 'parentheses, functions and signs are nested more than {most} deep; split the formula',
  'formula.too-many-operators': 'more than {most} operators in a row; use SUM(…) or split the formula',
  'formula.leading-equals': 'a formula is written without the leading "="; delete it',
  'formula.wrong-character': '"{found}" has no place in a formula; use the ASCII "{right}"',
  'formula.wrong-operator': 'there is no operator "{found}"; use "{right}"',
  'formula.unexpected-character':
    'unknown character "{found}"; a formula has indicator codes, numbers, functions and ASCII signs only',
  'formula.bracket':
    'an indicator code has no brackets; write FY_03 (brackets belong in the text of a message)',
  'formula.not-a-code':
    '"{found}" is no indicator code; a code has letters, digits and underscores, such as FY_03',
  'formula.cell-address': '"{found}" is a cell address, not an indicator code; write a code such as FY_03',
  'formula.unclosed-string': 'the text has no closing quote; put " after it',
  'formula.string-too-long': 'a text has {found} characters, {most} at most; join several with &',
  'formula.bad-number': '"{found}" is no number; write one such as 1234.5, without a unit',
  'formula.leading-zero':
    '"{found}" has needless zeros in front; remove them, and put no commas between thousands',
  'formula.thousands': 'no commas between thousands: write "{found}" as "{right}"',
  'formula.number-too-long':
    '"{found}" has more than the 15 significant digits that a spreadsheet keeps; use fewer',
  'formula.number-out-of-range': '"{found}" is out of the range that a spreadsheet keeps',
  'formula.operand-missing': 'an indicator code or a number is missing before "{found}"',
  'formula.operand-missing-at-end': 'the formula is unfinished: an indicator code or a number is missing',
  'formula.operator-missing': 'an operator, such as + or <=, is missing before "{found}"',
  'formula.comma-outside':
    'a comma only separates the arguments of a function; use an operator here or remove it',
  'formula.unclosed': 'the parenthesis opened at character {open} is not closed; add ")"',
  'formula.unmatched-close': 'there is a ")" too many; delete it or add "(" before',
  'formula.empty-argument': 'an argument of {name} is empty; write it or remove the comma',
  'formula.unknown-function': 'there is no function "{name}"; the functions are {known}',
  'formula.unknown-function-near': 'there is no function "{name}"; did you mean {near}?',
  'formula.function-without-parentheses':
    '{name} is a function, not an indicator code; write {name}(…) with parentheses',
  'formula.argument-count': '{name} takes {wanted} argument(s), not {found}',
  'formula.argument-count-between': '{name} takes {least} to {most} arguments, not {found}',
  'formula.code-expected': '{name} takes one indicator code, such as {name}(FY_03)',
  'formula.children-misplaced':
    'CHILDREN(…) is the list of figures of the units below; it can only be an argument of SUM, MIN, MAX or COUNT',
};
