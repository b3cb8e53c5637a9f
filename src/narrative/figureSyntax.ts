import { message, type Message } from '../messages/message';
import type { FigureRequest, FormName, Piece, Scale, WordName } from './clauseLanguage';

/** Words in brackets that are not indicators. */
const words: Readonly<Record<string, WordName>> = {
  单位: 'unit',
  辖区: 'area',
  年度: 'year',
  上年度: 'lastYear',
  章节: 'chapter',
};

const forms: Readonly<Record<string, FormName>> = { 上年: 'previous', 同比: 'growth', 增减: 'change' };

/** What may stand beside each form. */
const companions: Readonly<Record<FormName, readonly Setting[]>> = {
  value: ['bare', 'scale', 'decimals'],
  previous: ['bare', 'scale', 'decimals'],
  growth: ['decimals'],
  change: ['scale', 'decimals'],
  share: ['decimals'],
};

type Setting = 'bare' | 'scale' | 'decimals';

type Choice =
  | { sets: 'form'; form: FormName; whole?: string }
  | { sets: 'bare' }
  | { sets: 'scale'; scale: Scale }
  | { sets: 'decimals'; decimals: number };

const code = '[A-Za-z_][A-Za-z0-9_.]*';
const codePattern = new RegExp(`^${code}$`);
const sharePattern = new RegExp(`^占\\s*(${code})$`);

/** Whether text looks like an indicator's code, so that a slip of the keyboard around it can be named. */
export function looksLikeCode(text: string): boolean {
  return /^[A-Z][A-Z0-9]*_[A-Za-z0-9_]+$/.test(text.split(/[|｜]/)[0]?.trim() ?? '');
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
  if (word !== undefined) {
    const option = options[0];
    if (option) fail(start + 1 + option.at, message('narrative.word-option', { word: name }));
    return { type: 'word', word, start, end };
  }
  if (name === '') fail(start, message('narrative.empty-brackets'));
  if (!codePattern.test(name)) fail(start + 1, message('narrative.not-a-code', { found: name }));

  let form: { form: FormName; whole?: string } = { form: 'value' };
  const settings: Pick<FigureRequest, 'scale' | 'decimals'> & { bare: boolean } = { bare: false };
  const taken = new Map<Choice['sets'], string>();
  const placed: { choice: Choice; option: string; position: number }[] = [];
  for (const { text, at } of options) {
    const option = text.trim();
    const position = start + 1 + at;
    const choice = choiceOf(option) ?? fail(position, message('narrative.unknown-option', { found: option }));
    const rival = taken.get(choice.sets);
    if (rival !== undefined) fail(position, message('narrative.rival-options', { option, rival }));
    taken.set(choice.sets, option);
    placed.push({ choice, option, position });
    if (choice.sets === 'form')
      form = choice.whole === undefined ? { form: choice.form } : { form: choice.form, whole: choice.whole };
    else if (choice.sets === 'bare') settings.bare = true;
    else if (choice.sets === 'scale') settings.scale = choice.scale;
    else settings.decimals = choice.decimals;
  }
  for (const { choice, option, position } of placed) {
    if (choice.sets !== 'form' && !companions[form.form].includes(choice.sets)) {
      fail(position, message('narrative.misplaced-option', { option, form: taken.get('form') ?? '' }));
    }
  }
  return { type: 'figure', request: content.trim(), code: name, start, end, ...form, ...settings };
}

function choiceOf(option: string): Choice | null {
  const form = Object.hasOwn(forms, option) ? forms[option] : undefined;
  if (form !== undefined) return { sets: 'form', form };
  const whole = sharePattern.exec(option)?.[1];
  if (whole !== undefined) return { sets: 'form', form: 'share', whole };
  if (option === '值') return { sets: 'bare' };
  if (option === '万' || option === '亿') return { sets: 'scale', scale: option };
  const decimals = /^([0-6０-６])位$/.exec(option)?.[1]?.normalize('NFKC');
  return decimals === undefined ? null : { sets: 'decimals', decimals: Number(decimals) };
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
