import type { CellStyle } from '../../workbook/workbook';

/** Fonts that every Chinese Windows and WPS has; elsewhere the nearest Song and Hei stand in. */
const song = '宋体';
const hei = '黑体';

const accent = '1F4E79';
const line = 'BFBFBF';
const quiet = '595959';

const body: CellStyle = {
  font: { name: song, size: 10.5, color: '000000' },
  border: 'thin',
  borderColor: line,
  align: { horizontal: 'left', vertical: 'center', wrap: true },
};

/** `@` keeps codes and formulas as they are typed. */
const asText: CellStyle = { ...body, format: '@' };

export const styles = {
  title: { font: { name: hei, size: 16, color: accent }, align: { vertical: 'center' } },
  subtitle: { font: { name: song, size: 10.5, color: quiet }, align: { vertical: 'center' } },
  section: {
    font: { name: hei, size: 12, color: 'FFFFFF' },
    fill: accent,
    align: { horizontal: 'left', vertical: 'center', indent: 1 },
  },
  header: {
    font: { name: hei, size: 10.5, color: 'FFFFFF' },
    fill: accent,
    border: 'thin',
    borderColor: line,
    align: { horizontal: 'center', vertical: 'center', wrap: true },
    format: '@',
  },
  label: {
    ...body,
    font: { name: hei, size: 10.5, color: accent },
    fill: 'EAF0F7',
    align: { horizontal: 'left', vertical: 'center', wrap: true, indent: 1 },
  },
  part: { ...body, align: { horizontal: 'left', vertical: 'center', wrap: true, indent: 3 } },
  value: { ...asText, align: { horizontal: 'left', vertical: 'center', wrap: true, indent: 1 } },
  count: { ...body, align: { horizontal: 'left', vertical: 'center', indent: 1 }, format: '0' },
  guide: { ...body, align: { horizontal: 'left', vertical: 'center', wrap: true, indent: 1 } },
  text: asText,
  word: { ...asText, align: { horizontal: 'center', vertical: 'center', wrap: true } },
  number: { ...body, align: { horizontal: 'center', vertical: 'center' }, format: '0' },
  /** Rows to come: formatted as those above, without lines. */
  'spare-text': { ...asText, border: 'none' },
  'spare-word': {
    ...asText,
    border: 'none',
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  'spare-number': {
    ...body,
    border: 'none',
    align: { horizontal: 'center', vertical: 'center' },
    format: '0',
  },
} satisfies Record<string, CellStyle>;
