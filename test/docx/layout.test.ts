/** The page as it comes out of LibreOffice, measured against GB/T 9704-2012. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNarrative } from '../../src/docx/write';
import { narrate } from '../../src/narrative/narrate';
import { summaryOf } from '../narrative/summary';
import { convertWithLibreOffice, temporaryFolder, whenPresent } from '../tools';
import { world } from '../world';
import { readPdf, type PdfPage, type PdfText } from './pdf';

/** Faces that machines for tests have, one for each of the official ones, so that these can be told apart. */
const standIns = {
  方正小标宋简体: 'Noto Serif CJK JP',
  仿宋_GB2312: 'Noto Serif CJK SC',
  楷体_GB2312: 'Noto Serif CJK TC',
  黑体: 'Noto Sans CJK SC',
  宋体: 'Noto Serif CJK KR',
};

const fontRules = Object.entries(standIns).map(
  ([name, other]) =>
    `<match target="pattern"><test name="family"><string>${name}</string></test>` +
    `<edit name="family" mode="assign" binding="strong"><string>${other}</string></edit></match>`,
);

const paragraph = '依法行政'.repeat(7 * 12);

function sample() {
  const codes = Array.from({ length: 60 }, (_, at) => `A_${100 + at}`);
  const { catalogue } = world({
    indicators: Object.fromEntries(codes.map((code) => [code, '受理案件'])),
    texts: {
      T1: `一、主要成效\n（一）行政复议\n申请[A_100]。\n（二）行政应诉。全年应诉[A_101]。\n${Array(4).fill(paragraph).join('\n')}\n${codes.map((code) => `[${code}]`).join('、')}。`,
    },
  });
  return narrate(
    catalogue,
    summaryOf(catalogue, Object.fromEntries(codes.map((code, at) => [code, at + 1]))),
  );
}

whenPresent(['LibreOffice', 'poppler (pdftohtml)'], 'measured on the PDF that LibreOffice makes', () => {
  const folder = temporaryFolder();
  let pages: PdfPage[] = [];

  beforeAll(async () => {
    const rules = join(folder, 'fonts.conf');
    writeFileSync(
      rules,
      `<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${fontRules.join('')}</fontconfig>`,
    );
    const path = join(folder, 'report.docx');
    writeFileSync(path, await writeNarrative(sample()));
    const [pdf = ''] = convertWithLibreOffice([path], 'pdf', folder, { FONTCONFIG_FILE: rules });
    pages = readPdf(pdf);
  }, 120_000);

  const upright = () => pages.filter(({ width, height }) => width < height);
  const lying = () => pages.filter(({ width, height }) => width > height);
  const textOf = (line: readonly PdfText[]) => line.map(({ text }) => text).join('');
  const leftOf = (line: readonly PdfText[]) => Math.min(...line.map(({ left }) => left));
  const rightOf = (line: readonly PdfText[]) => Math.max(...line.map(({ right }) => right));
  /** Lines of text, without the page number. */
  const body = ({ lines }: PdfPage) => lines.slice(0, -1);
  const lineWith = (text: string) =>
    pages.flatMap(({ lines }) => lines).find((line) => textOf(line).includes(text)) ?? [];

  test('A4, 22 lines a page on 225 mm', () => {
    for (const { width, height } of upright())
      expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
    const [, second] = upright();
    const tops = second ? body(second).map(([first]) => first?.top ?? 0) : [];
    expect(tops).toHaveLength(22);
    const [first = 0] = tops;
    const pitch = ((tops.at(-1) ?? 0) - first) / 21;
    expect(pitch).toBeCloseTo(225 / 22, 1);
    // the box of a character of 16 pt sits in its line, not above it
    expect(first).toBeGreaterThanOrEqual(37);
    expect(first).toBeLessThan(37 + pitch - 5.6);
  });

  test('28 characters a line between margins of 28 and 26 mm, paragraphs two characters in', () => {
    const [, second] = upright();
    const lines = second ? body(second).filter((line) => /^[依法行政]{20,}$/.test(textOf(line))) : [];
    const full = lines.filter((line) => leftOf(line) < 30);
    const opening = lines.filter((line) => leftOf(line) >= 30);
    expect(full.length).toBeGreaterThan(15);
    expect(new Set(full.slice(0, 10).map((line) => textOf(line).length))).toEqual(new Set([28]));
    for (const line of full.slice(0, 10)) {
      expect(Math.abs(leftOf(line) - 28)).toBeLessThan(0.4);
      expect(Math.abs(rightOf(line) - 184)).toBeLessThan(0.6);
    }
    expect(opening.length).toBeGreaterThan(0);
    for (const line of opening) {
      expect(textOf(line)).toHaveLength(26);
      expect(leftOf(line)).toBeCloseTo(28 + (2 * 16 * 25.4) / 72, 0);
    }
  });

  test('2号 title, 3号 text and headings, each in its own typeface, 4号 page numbers', () => {
    const [title] = lineWith('互助土族自治县');
    const [heading] = lineWith('一、主要成效');
    const [subheading] = lineWith('（一）行政复议');
    const [runOn, text] = lineWith('（二）行政应诉。');
    const number = upright()[0]?.lines.at(-1)?.[0];
    expect([title, heading, subheading, runOn, text, number].map((one) => one?.size)).toEqual([
      22, 16, 16, 16, 16, 14,
    ]);
    expect(subheading?.font).toBe(runOn?.font);
    const faces = [title, heading, subheading, text, number].map((one) => one?.font);
    expect(new Set(faces).size).toBe(5);
    expect((title?.left ?? 0) - 28).toBeCloseTo(184 - rightOf(lineWith('互助土族自治县')), 0);
  });

  test('page numbers between dashes, one character in on the outer side', () => {
    const numbers = upright().map(({ lines }) => lines.at(-1) ?? []);
    expect(numbers.map((line) => textOf(line).trim())).toEqual(numbers.map((_, at) => `— ${at + 1} —`));
    const character = (14 * 25.4) / 72;
    for (const [at, line] of numbers.entries()) {
      const off = at % 2 === 0 ? 184 - rightOf(line) : leftOf(line) - 28;
      expect(Math.abs(off - character)).toBeLessThan(0.6);
      expect(line[0]?.top).toBeGreaterThan(262);
    }
  });

  test('the annex lies across its pages, captions on each of them', () => {
    expect(lying().length).toBeGreaterThan(1);
    for (const page of lying()) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([297, 210]);
      const all = page.lines.flat();
      for (const caption of ['序号', '文中数字', '指标与原数', '算法', '工作表', '单元格', '填报单位'])
        expect(all.filter(({ text }) => text === caption)).toHaveLength(1);
      expect(Math.min(...all.map(({ left }) => left))).toBeGreaterThan(37);
      expect(Math.max(...all.map(({ right }) => right))).toBeLessThan(297 - 35);
    }
  });
});
