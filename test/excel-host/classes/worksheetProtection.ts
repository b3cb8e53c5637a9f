import type { HostSheet } from '../book';
import type { Handlers } from '../handlers';
import { HostError } from '../hostError';

export const worksheetProtectionClass: Handlers<Excel.WorksheetProtection, HostSheet> = {
  className: 'WorksheetProtection',
  get: {
    protected: ({ protection }) => protection !== null,
    options: ({ protection }) => protection?.options ?? null,
  },
  call: {
    protect: (sheet, options, password) => {
      if (sheet.protection) throw new HostError('InvalidOperation', `${sheet.name} is protected already`);
      sheet.protection = { options: options ?? {}, ...(password !== undefined && { password }) };
    },
    unprotect: (sheet, password) => {
      if (sheet.protection?.password !== password)
        throw new HostError('AccessDenied', `the password of ${sheet.name} is another`);
      sheet.protection = null;
    },
  },
};
