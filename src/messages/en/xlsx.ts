import type { xlsx as zh } from '../zh-CN/xlsx';

export const xlsx: Record<keyof typeof zh, string> = {
  'xlsx.unwritable-sheet-name':
    'Sheet name “{sheet}” cannot be used: 1 to 31 characters, none of \\ / ? * [ ] : and no apostrophe at either end. Choose another name.',
  'xlsx.unwritable-sheet-twice':
    'Sheet name “{sheet}” is used twice (case does not count). Choose another name.',
  'xlsx.unwritable-no-sheet': 'The workbook has no visible sheet. Keep at least one visible.',
  'xlsx.unwritable-place': '“{sheet}” {address} lies beyond the rows and columns of Excel. Split the sheet.',
  'xlsx.unwritable-text':
    '“{sheet}” {address} holds {length} characters of text; a cell of Excel holds 32767. Split the text.',
  'xlsx.unwritable-number':
    '“{sheet}” {address} holds a number that is not finite and cannot be written. Use a blank or an error value.',
  'xlsx.unwritable-formula':
    '“{sheet}” {address} holds a formula of {length} characters; Excel takes 8192. Split the formula.',
  'xlsx.unwritable-style':
    '“{sheet}” {address} uses the style “{style}”, which the workbook does not define. Define it first.',
};
