import type { OpenIndicator } from '../definition/catalogue';
import type { CellStyle, OverlayStyle } from '../workbook/workbook';
import type { InputKind } from './kinds/kind';
import { kinds } from './kinds/kinds';

/** Body and headings as government tables have them; a machine without these fonts shows its own Song and Hei. */
const song = '宋体';
const hei = '黑体';

const ink = '000000';
const quiet = '595959';
const line = '7F7F7F';

const fills = { header: 'DCE6F1', entry: 'FFFBE6', computed: 'F2F2F2', given: 'F7F9FC', closed: 'D9D9D9' };

const body: CellStyle = {
  font: { name: song, size: 11, color: ink },
  border: 'thin',
  borderColor: line,
  align: { vertical: 'center', wrap: true },
};
/** Clear of the border on its left. */
const beside: NonNullable<CellStyle['align']> = {
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  indent: 1,
};
const centred: CellStyle = { ...body, align: { horizontal: 'center', vertical: 'center', wrap: true } };
const figure: CellStyle = { ...body, align: { horizontal: 'right', vertical: 'center', indent: 1 } };
const plain: CellStyle = { font: { name: song, size: 11, color: ink }, align: { vertical: 'center' } };

const fixed = {
  title: {
    font: { name: hei, size: 16, color: ink },
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  coverTitle: {
    font: { name: hei, size: 22, color: ink },
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  coverSubtitle: {
    font: { name: hei, size: 16, color: ink },
    align: { horizontal: 'center', vertical: 'center' },
  },
  line: plain,
  lineRight: { ...plain, align: { horizontal: 'right', vertical: 'center' } },
  banner: {
    font: { name: hei, size: 12, color: 'C00000', bold: true },
    align: { horizontal: 'center', vertical: 'center' },
  },
  bannerRight: {
    font: { name: hei, size: 11, color: 'C00000', bold: true },
    align: { horizontal: 'right', vertical: 'center' },
  },
  heading: { font: { name: hei, size: 12, color: ink }, align: { vertical: 'center' } },
  header: {
    ...centred,
    font: { name: hei, size: 11, color: ink },
    fill: fills.header,
  },
  gridCode: { ...centred, font: { name: song, size: 8, color: quiet }, fill: fills.computed },
  code: { ...centred, font: { name: song, size: 9, color: quiet } },
  name: { ...body, align: beside },
  measure: centred,
  hint: { ...body, font: { name: song, size: 9, color: ink }, align: beside },
  explanation: {
    ...body,
    font: { name: song, size: 10, color: ink },
    fill: fills.entry,
    align: beside,
    locked: false,
  },
  closed: { ...centred, font: { name: song, size: 9, color: quiet }, fill: fills.closed },
  label: { ...centred, font: { name: hei, size: 11, color: ink }, fill: fills.header },
  coverValue: { ...body, align: beside },
  coverEntry: {
    ...body,
    fill: fills.entry,
    locked: false,
    format: '@',
    align: beside,
  },
  status: { ...body, font: { name: hei, size: 12, color: ink }, align: beside },
  count: { ...centred, format: '0' },
  link: { ...body, font: { name: song, size: 11, color: '1F4E79', underline: true } },
  note: { font: { name: song, size: 10.5, color: ink }, align: { vertical: 'top', wrap: true } },
  small: { font: { name: song, size: 9, color: quiet }, align: { vertical: 'center' } },
  codeEntry: { ...centred, fill: fills.entry, locked: false, format: '@' },
  adjustment: { ...figure, fill: fills.entry, locked: false, format: 'General' },
  growth: { ...figure, fill: fills.computed, format: '+#,##0.0;-#,##0.0;0.0' },
} satisfies Record<string, CellStyle>;

export type StyleKey = keyof typeof fixed;

export type FigureRole = 'entry' | 'computed' | 'given' | 'lastYearEntry' | 'change';

const roles: Record<FigureRole, CellStyle> = {
  entry: { ...figure, fill: fills.entry, locked: false },
  lastYearEntry: { ...figure, locked: false },
  computed: { ...figure, fill: fills.computed },
  given: { ...figure, fill: fills.given },
  change: { ...figure, fill: fills.computed },
};

/** Key of the style for a figure's cell. */
export function figureStyle(role: FigureRole, { kind, measure, decimals }: OpenIndicator): string {
  const { format, align } = kinds[kind];
  return `${role} ${align} ${format({ measure, decimals })}`;
}

/** Every style that a template with these indicators uses. */
export function templateStyles(indicators: Iterable<OpenIndicator>): Record<string, CellStyle> {
  const styles: Record<string, CellStyle> = { ...fixed };
  for (const indicator of indicators) {
    const { align, format } = kinds[indicator.kind];
    const shown = format(indicator);
    for (const role of Object.keys(roles) as FigureRole[]) {
      styles[figureStyle(role, indicator)] = {
        ...roles[role],
        align: alignments[align],
        format: role === 'change' ? signed(shown) : shown,
      };
    }
  }
  return styles;
}

const alignments: Record<InputKind['align'], NonNullable<CellStyle['align']>> = {
  left: beside,
  center: { horizontal: 'center', vertical: 'center' },
  right: { horizontal: 'right', vertical: 'center', indent: 1 },
};

function signed(format: string): string {
  return format.startsWith('#') ? `+${format};-${format};0` : format;
}

/** Laid over cells by conditional formats. */
export const overlays = {
  missing: { fill: 'FCE4D6' },
  wrong: { fill: 'F8CBAD', color: 'C00000', bold: true },
  error: { color: 'C00000', bold: true },
  warning: { color: '9C5700' },
  settled: { color: '375623' },
} satisfies Record<string, OverlayStyle>;
