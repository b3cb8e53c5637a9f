import type { OpenIndicator } from '../definition/catalogue';
import type { IndicatorKind } from '../definition/definition';
import { kinds } from '../template/kinds/kinds';
import type { CellStyle, OverlayStyle } from '../workbook/workbook';

/** Body, headings and running text as official tables and papers have them. */
const song = '宋体';
const hei = '黑体';
const fangsong = '仿宋';

const ink = '000000';
const quiet = '595959';
const faint = '7F7F7F';
const red = 'C00000';
const line = '7F7F7F';

const fills = { header: 'DCE6F1', chapter: 'EDF2F9', computed: 'F5F5F5', total: 'FFF2CC' };

const body: CellStyle = {
  font: { name: song, size: 10, color: ink },
  border: 'thin',
  borderColor: line,
  align: { vertical: 'center', wrap: true },
};
const centred: CellStyle = { ...body, align: { horizontal: 'center', vertical: 'center', wrap: true } };
const plain: CellStyle = { font: { name: song, size: 10, color: ink }, align: { vertical: 'center' } };

const fixed = {
  title: { font: { name: hei, size: 16, color: ink }, align: { horizontal: 'left', vertical: 'center' } },
  centredTitle: {
    font: { name: hei, size: 16, color: ink },
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  cover: {
    font: { name: hei, size: 22, color: ink },
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  notice: plain,
  centredNotice: { ...plain, align: { horizontal: 'center', vertical: 'center' } },
  noticeWrapped: { ...plain, align: { vertical: 'center', wrap: true } },
  warning: { font: { name: hei, size: 11, color: red, bold: true }, align: { vertical: 'center' } },
  banner: {
    font: { name: hei, size: 14, color: red, bold: true },
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  header: { ...centred, font: { name: hei, size: 10, color: ink }, fill: fills.header },
  headerMeasure: { ...centred, font: { name: song, size: 9, color: ink }, fill: fills.header },
  headerCode: { ...centred, font: { name: song, size: 8, color: quiet }, fill: fills.header },
  chapter: { ...body, font: { name: hei, size: 11, color: ink }, fill: fills.chapter },
  ordinal: { ...centred, format: '0' },
  code: {
    ...centred,
    font: { name: song, size: 9, color: quiet },
    align: { horizontal: 'center', vertical: 'center' },
  },
  name: body,
  centre: centred,
  /** Beside a text that goes over several rows, and maybe pages. */
  codeTop: {
    ...centred,
    font: { name: song, size: 9, color: quiet },
    align: { horizontal: 'center', vertical: 'top' },
  },
  nameTop: { ...body, align: { vertical: 'top', wrap: true } },
  centreTop: { ...centred, align: { horizontal: 'center', vertical: 'top', wrap: true } },
  text: { ...body, format: '@' },
  /** 不适用, and what a unit typed that nobody can read as a figure. */
  doubtful: { ...centred, font: { name: song, size: 9, color: red }, format: '@' },
  mark: { ...centred, font: { name: song, size: 9, color: faint }, format: '@' },
  closed: { ...centred, font: { name: song, size: 9, color: quiet }, fill: fills.computed },
  growth: { ...body, align: { horizontal: 'right', vertical: 'center' }, format: '+0.0;-0.0;0.0' },
  totalName: { ...centred, font: { name: hei, size: 10, color: ink }, fill: fills.total },
  label: { ...centred, font: { name: hei, size: 10, color: ink }, fill: fills.header },
  count: { ...centred, format: '#,##0' },
  percent: { ...centred, format: '0.0%' },
  any: { ...body, align: { horizontal: 'right', vertical: 'center' }, format: 'General' },
  link: { ...body, font: { name: song, size: 11, color: '1F4E79', underline: true } },
  contents: { ...body, font: { name: song, size: 11, color: ink } },
  contentsOrdinal: { ...centred, font: { name: song, size: 11, color: ink }, format: '0' },
  paragraphTitle: {
    font: { name: hei, size: 16, color: ink },
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  paragraph: {
    font: { name: fangsong, size: 14, color: ink },
    align: { vertical: 'top', wrap: true },
    format: '@',
  },
  fact: { font: { name: song, size: 10, color: ink } },
  factText: { font: { name: song, size: 10, color: ink }, format: '@' },
  factHeader: { font: { name: song, size: 10, color: ink, bold: true } },
} satisfies Record<string, CellStyle>;

export type StyleKey = keyof typeof fixed;

/**
 * unit: what a child brings; outside: what it brings but the total leaves out; computed: a formula in a child's line;
 * total: the 合计 row; year: 本年数 and 上年数; change: 增减.
 */
export type FigureRole = 'unit' | 'outside' | 'computed' | 'total' | 'year' | 'change';

const roles: Record<FigureRole, CellStyle> = {
  unit: body,
  outside: { ...body, font: { name: song, size: 10, color: faint } },
  computed: { ...body, fill: fills.computed },
  total: { ...body, font: { name: song, size: 10, color: ink, bold: true }, fill: fills.total },
  year: body,
  change: body,
};

/** A 是否 is stored as 1 or 0: of one unit it reads 是 or 否, of several it says how many said 是. */
const shownBy: Partial<Record<IndicatorKind, { one: string; many: string }>> = {
  yesno: { one: '[=1]"是";[=0]"否";General', many: '#,##0' },
};

function alignOf({ kind }: OpenIndicator, extent: 'one' | 'many'): 'left' | 'center' | 'right' {
  return extent === 'many' && kind in shownBy ? 'right' : kinds[kind].align;
}

function formatOf(indicator: OpenIndicator, extent: 'one' | 'many'): string {
  return shownBy[indicator.kind]?.[extent] ?? kinds[indicator.kind].format(indicator);
}

/** Key of the style for a figure's cell. @param extent whether the figure is of one unit or of several together */
export function figureStyle(role: FigureRole, indicator: OpenIndicator, extent: 'one' | 'many'): string {
  return `${role} ${alignOf(indicator, extent)} ${formatOf(indicator, extent)}`;
}

/** Of how many units a total is: what is not added up is one unit's figure. */
export function ofTotal({ rollup }: OpenIndicator): 'one' | 'many' {
  return rollup === 'sum' ? 'many' : 'one';
}

/** Every style that a summary of these indicators uses. */
export function summaryStyles(indicators: Iterable<OpenIndicator>): Record<string, CellStyle> {
  const styles: Record<string, CellStyle> = { ...fixed };
  for (const indicator of indicators) {
    for (const role of Object.keys(roles) as FigureRole[]) {
      for (const extent of ['one', 'many'] as const) {
        const format = formatOf(indicator, extent);
        const align = alignOf(indicator, extent);
        styles[figureStyle(role, indicator, extent)] = {
          ...roles[role],
          align: { vertical: align === 'left' ? 'top' : 'center', horizontal: align, wrap: align === 'left' },
          format: formatIn(role, format),
        };
      }
    }
  }
  return styles;
}

/** A change carries its sign; a total is a formula, which a cell formatted as text would show instead of its result. */
function formatIn(role: FigureRole, format: string): string {
  if (role === 'change' && format.startsWith('#')) return `+${format};-${format};0`;
  return format === '@' && (role === 'total' || role === 'year') ? 'General' : format;
}

/** Laid over cells by conditional formats. */
export const overlays = {
  missing: { fill: 'FCE4D6', color: red, bold: true },
  partial: { fill: 'FFF2CC', color: '9C5700' },
  error: { color: red, bold: true },
  warning: { color: '9C5700' },
} satisfies Record<string, OverlayStyle>;
