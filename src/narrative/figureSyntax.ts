import { message, type Message } from '../messages/message';
import { readChineseNumeral } from '../number/chineseNumeral';
import type { FigureRequest, FormName, Piece, WordName } from './clauseLanguage';

/** Words in brackets that are not indicators. */
const words: Readonly<Record<string, WordName>> = {
  单位: 'unit',
  辖区: 'area',
  年度: 'year',
  上年度: 'lastYear',
  章节: 'chapter',
  年末: 'yearEnd',
};

/** Words in brackets that are figures of the summary as a whole. */
const ofSummary: Readonly<Record<string, FormName>> = {
  应报单位: 'expected',
  已报单位: 'reported',
  截至日: 'asOf',
};

const forms: Readonly<Record<string, FormName>> = {
  上年: 'previous',
  同比: 'growth',
  增减: 'change',
  填报单位: 'answered',
  有数单位: 'active',
};

/** What may stand beside each form. */
const companions: Readonly<Record<FormName, readonly Setting[]>> = {
  value: ['bare', 'scale', 'decimals', 'nonZero', 'operands'],
  previous: ['bare', 'scale', 'decimals', 'nonZero'],
  growth: ['decimals'],
  change: ['scale', 'decimals'],
  share: ['decimals', 'nonZero'],
  ranking: ['scale', 'decimals'],
  rows: ['scale', 'decimals', 'top'],
  answered: ['bare', 'nonZero'],
  active: ['bare', 'nonZero'],
  expected: [],
  reported: [],
  asOf: [],
};

type Setting = 'bare' | 'scale' | 'decimals' | 'nonZero' | 'operands' | 'top';

/** What an option asks for. */
type Settings = Partial<
  Pick<
    FigureRequest,
    'form' | 'whole' | 'column' | 'bare' | 'nonZero' | 'operands' | 'top' | 'scale' | 'decimals'
  >
>;

/** An option understood: the thing that it settles, of which there may be one, and how. */
type Choice = { sets: 'form' | Setting; setting: Settings };

const code = '[A-Za-z_][A-Za-z0-9_.]*';
const codePattern = new RegExp(`^${code}$`);
const sharePattern = new RegExp(`^占\\s*(${code})$`);
const rowsPattern = new RegExp(`^各行\\s*(${code})$`);
const topPattern = /^前\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*位?$/;
/** More than that is a table, not a sentence. */
const mostOnTop = 20;
const conditionPattern = /^\s*(?:如果|若)/;

/** Whether text looks like an indicator's code, so that a slip of the keyboard around it can be named. */
export function looksLikeCode(text: string): boolean {
  return /^[A-Z][A-Z0-9]*_[A-Za-z0-9_]+$/.test(text.split(/[|｜]/)[0]?.trim() ?? '');
}

/**
 * How long the word is that makes a bracket's content a condition: `若 FY_02>0`; 0 where it is none.
 */
export function conditionWord(content: string): number {
  return conditionPattern.exec(content)?.[0].length ?? 0;
}

/**
 * What stands between `[` and `]`, taken apart.
 * @param start offset of `[` in the whole text
 * @param fail throws, given a position in the whole text
 */
export function parseFigure(
  content: string,
  start: number,
  fail: (position: number, reason: Message) => never,
): Piece {
  const end = start + content.length + 2;
  const [head, ...options] = split(content);
  const name = head?.text.trim() ?? '';
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  const form = Object.hasOwn(ofSummary, name) ? ofSummary[name] : undefined;
  const [option] = options;
  if (option && (word !== undefined || form !== undefined)) {
    fail(start + 1 + option.at, message('narrative.word-option', { word: name }));
  }
  if (word !== undefined) return { type: 'word', word, start, end };
  if (form !== undefined) return { type: 'figure', request: name, code: name, form, bare: false, start, end };
  if (name === '') fail(start, message('narrative.empty-brackets'));
  if (!codePattern.test(name)) fail(start + 1, message('narrative.not-a-code', { found: name }));

  const placed: { choice: Choice; option: string; position: number }[] = [];
  const taken = new Map<Choice['sets'], string>();
  for (const { text, at } of options) {
    const option = text.trim();
    const position = start + 1 + at;
    const choice = choiceOf(option) ?? fail(position, message('narrative.unknown-option', { found: option }));
    const rival = taken.get(choice.sets);
    if (rival !== undefined) fail(position, message('narrative.rival-options', { option, rival }));
    taken.set(choice.sets, option);
    placed.push({ choice, option, position });
  }

  const settings: Settings = Object.assign({}, ...placed.map(({ choice }) => choice.setting));
  // 前3位 on its own ranks units; beside 各行 it ranks the rows
  const ranked = settings.top !== undefined && settings.form === undefined;
  const figure: FigureRequest = {
    type: 'figure',
    request: content.trim(),
    code: name,
    start,
    end,
    bare: false,
    ...settings,
    form: ranked ? 'ranking' : (settings.form ?? 'value'),
  };
  for (const { choice, option, position } of placed) {
    const { sets } = choice;
    if (sets === 'form' || (sets === 'top' && ranked)) continue;
    if (companions[figure.form].includes(sets)) continue;
    const rival = taken.get(ranked ? 'top' : 'form') ?? '';
    fail(position, message('narrative.misplaced-option', { option, form: rival }));
  }
  const [large] = placed.filter(({ choice }) => choice.setting.scale === '大数');
  if (large && figure.bare) {
    const params = { option: large.option, rival: taken.get('bare') ?? '' };
    fail(large.position, message('narrative.rival-options', params));
  }
  return figure;
}

function choiceOf(option: string): Choice | null {
  const form = Object.hasOwn(forms, option) ? forms[option] : undefined;
  if (form !== undefined) return { sets: 'form', setting: { form } };
  const whole = sharePattern.exec(option)?.[1];
  if (whole !== undefined) return { sets: 'form', setting: { form: 'share', whole } };
  const column = rowsPattern.exec(option)?.[1];
  if (column !== undefined) return { sets: 'form', setting: { form: 'rows', column } };
  if (option === '值') return { sets: 'bare', setting: { bare: true } };
  if (option === '非零') return { sets: 'nonZero', setting: { nonZero: true } };
  if (option === '附分子分母') return { sets: 'operands', setting: { operands: true } };
  if (option === '万' || option === '亿' || option === '大数')
    return { sets: 'scale', setting: { scale: option } };
  const top = topOf(option);
  if (top !== null) return { sets: 'top', setting: { top } };
  const decimals = /^([0-6０-６])位$/.exec(option)?.[1]?.normalize('NFKC');
  return decimals === undefined ? null : { sets: 'decimals', setting: { decimals: Number(decimals) } };
}

/** 前3位, 前三位: 3. */
function topOf(option: string): number | null {
  const written = topPattern.exec(option)?.[1]?.normalize('NFKC');
  if (written === undefined) return null;
  const count = /^\d/.test(written) ? Number(written) : readChineseNumeral(written);
  return count !== null && count >= 1 && count <= mostOnTop ? count : null;
}

/** The parts between bars, with their offsets. */
function split(content: string): { text: string; at: number }[] {
  let at = 0;
  return content.split(/[|｜]/).map((text) => {
    const part = { text, at };
    at += text.length + 1;
    return part;
  });
}
