import { complaint, type Complaint } from './complaint';
import type { Survey } from './survey';
import { duplicates } from './unique';

const identifier = /^[\p{Script=Han}A-Za-z0-9_.-]+$/u;

/** Codes that are no names in Excel: of chapters and tables, numbers (编号) of rules and texts. They stand in ids, separated by @ and colons. */
export function identifierComplaints({ chapters, tables, rules, texts }: Survey): Complaint[] {
  const coded = [...chapters, ...tables].map(({ path, value }) => ({
    path: [...path, 'code'],
    text: value.code,
  }));
  const numbered = [...rules, ...texts].map(({ path, value }) => ({ path: [...path, 'id'], text: value.id }));
  return [
    ...[...coded, ...numbered]
      .filter(({ text }) => !identifier.test(text))
      .map(({ path, text }) => complaint(path, 'definition.identifier-characters', { found: text })),
    ...duplicates(chapters, 'code'),
    ...duplicates(tables, 'code'),
    ...duplicates(rules, 'id'),
    ...duplicates(texts, 'id'),
  ];
}
