import type { validation as zh } from '../zh-CN/validation';

export const validation: Record<keyof typeof zh, string> = {
  'validation.required-blank':
    '“{name}” ({code}) is required and blank. Type 0 where nothing happened, 不适用 where the unit has no such business.',
  'validation.unfit-value': '“{name}” is {value}: {fault}.',
  'validation.rule': '{text}.',
  'validation.fill-together': '{names} must be filled in together.',

  'validation.error': 'error',
  'validation.warning': 'warning',
  'validation.info': 'note',
  'validation.explained': 'explained',
  'validation.demand-error': 'Correct it and send again.',
  'validation.demand-warning': 'Verify it; where it is right, give the reason under 情况说明.',
  'validation.demand-info': 'For information; no need to send again.',
  'validation.demand-none': 'Explained; no need to send again.',

  'validation.note': '{severity}: {text} {figures} {demand}',
  'validation.note-actual': 'Reported: {value}',
  'validation.note-expected': 'Should be / compare: {value}',

  'validation.slip': 'Return slip',
  'validation.slip-title': 'Return slip: {unit}, {year}',
  'validation.slip-unit': 'Reporting unit: {unit} ({code})',
  'validation.slip-file': 'File: {file}',
  'validation.slip-contact': 'Filled in by: {contact}',
  'validation.slip-counts': 'Errors: {errors}; warnings: {warnings}',
  'validation.slip-deadline': 'Send again by: ____________',
  'validation.slip-issued': 'Returned on: {issued}',
  'validation.slip-request':
    'Correct or explain the following in the original form and send the whole form again; write what was done in the last column and return this slip with it.',
  'validation.slip-number': 'No.',
  'validation.slip-severity': 'Severity',
  'validation.slip-place': 'Place (sheet, cell)',
  'validation.slip-indicator': 'Indicator',
  'validation.slip-actual': 'Filed',
  'validation.slip-expected': 'Should be / against',
  'validation.slip-problem': 'Problem',
  'validation.slip-demand': 'To do',
  'validation.slip-answer': 'Answer of the unit',
  'validation.slip-sender': 'Checked by:                Phone:',
  'validation.slip-receiver': 'Head of unit (signature):                Date:',
};
