/** Number formats that a file names by number only (ECMA-376 part 1, 18.8.30). */

/** Those that mean the same in every language: the writer uses them too. */
export const universalFormats: ReadonlyMap<string, number> = new Map(
  Object.entries({
    General: 0,
    '0': 1,
    '0.00': 2,
    '#,##0': 3,
    '#,##0.00': 4,
    '0%': 9,
    '0.00%': 10,
    '@': 49,
  }),
);

const yearMonth = 'yyyy"年"m"月"';
const monthDay = 'm"月"d"日"';
const hourMinute = '上午/下午h"时"mm"分"';
const hourSecond = '上午/下午h"时"mm"分"ss"秒"';

/** Those that depend on the language, as Chinese Excel has them. */
const localFormats: readonly (readonly [number: number, format: string])[] = [
  [5, '"¥"#,##0;"¥"-#,##0'],
  [6, '"¥"#,##0;[Red]"¥"-#,##0'],
  [7, '"¥"#,##0.00;"¥"-#,##0.00'],
  [8, '"¥"#,##0.00;[Red]"¥"-#,##0.00'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  [27, yearMonth],
  [28, monthDay],
  [29, monthDay],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, hourMinute],
  [35, hourSecond],
  [36, yearMonth],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;[Red]-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;[Red]-#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [50, yearMonth],
  [51, monthDay],
  [52, yearMonth],
  [53, monthDay],
  [54, monthDay],
  [55, hourMinute],
  [56, hourSecond],
  [57, yearMonth],
  [58, monthDay],
];

/** Every format that a number stands for. */
export const builtInFormats: ReadonlyMap<number, string> = new Map([
  ...[...universalFormats].map(([format, number]) => [number, format] as const),
  ...localFormats,
]);
