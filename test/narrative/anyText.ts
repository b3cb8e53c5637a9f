/** Any text of the clause language over six indicators, for the laws. */
import fc from 'fast-check';

export const codes = ['FA', 'FB', 'FC', 'FD', 'FE', 'FF'];
export const indicators = Object.fromEntries(codes.map((code) => [code, `名${code}`]));

const word = fc.constantFrom('甲', '乙事', '市委、市政府办', '推进“丙，丁”工作', '戊');
export const code = fc.constantFrom(...codes);
const figure = fc.oneof(
  { weight: 6, arbitrary: code.map((name) => `[${name}]`) },
  code.map((name) => `[${name}|同比]`),
  code.map((name) => `[${name}|增减]`),
  code.map((name) => `[${name}|上年]`),
  fc.tuple(code, code).map(([part, whole]) => `[${part}|占 ${whole}]`),
  code.map((name) => `[${name}|非零]`),
);
/** Of one figure more, these may say less: they are in texts of their own. */
const condition = fc
  .tuple(code, fc.constantFrom('>0', '=0', '>PREV(FA)', '<=100'))
  .map(([name, rest]) => `[若 ${name}${rest}]`);
const choosing = fc.oneof(
  fc.tuple(word, figure, word, figure).map(([a, x, b, y]) => `{${a}${x}|${b}${y}}`),
  fc.tuple(word, figure, word).map(([a, x, b]) => `${a}{${x}|，${b}}`),
  fc.tuple(word, figure, condition, word, figure).map(([a, x, when, b, y]) => `${a}${x}{${when}，${b}${y}}`),
  fc.tuple(condition, word, figure).map(([when, a, x]) => `{${when}${a}${x}}`),
  fc.tuple(condition, condition, word).map(([one, other, a]) => `{${one}${a}为多|${other}${a}为少|${a}不详}`),
);
const plainClause = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(word, figure).map(([text, value]) => text + value) },
  word,
  figure,
  fc.tuple(word, figure, figure).map(([text, a, b]) => `${text}${a}（${b}）`),
  fc.tuple(word, figure, word, figure).map(([text, a, more, b]) => `${text}${a}{，${more}${b}}`),
  fc.tuple(word, figure, word, figure).map(([text, a, more, b]) => `{${text}${a}}{、${more}${b}}`),
  fc.tuple(word, figure).map(([text, a]) => `${text}“${a}”`),
  fc.tuple(fc.constantFrom('其中', '其中，'), word, figure).map(([mark, text, a]) => `${mark}${text}${a}`),
  fc.tuple(word, word, figure).map(([left, right, a]) => `${left}：${right}${a}`),
  fc.tuple(word, figure, word, figure).map(([left, a, right, b]) => `${left}${a}：${right}${b}`),
  fc.tuple(figure, figure).map(([a, b]) => `分别为${a}、${b}`),
);
/** Texts of these clauses. */
function templateOf(clause: fc.Arbitrary<string>, opening: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const clauses = fc
    .tuple(clause, fc.array(fc.tuple(fc.constantFrom('，', '、', '；', '，'), clause), { maxLength: 4 }))
    .map(([first, others]) => first + others.map(([mark, text]) => mark + text).join(''));
  const sentence = clauses.map((text) => `${text}。`);
  const listed = fc
    .array(clauses, { minLength: 2, maxLength: 4 })
    .map((items) => items.map((item, index) => `${'一二三四'[index]}是${item}`));
  const paragraph = fc.oneof(
    fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join('')),
    listed.map((items) => items.map((item) => `${item}。`).join('')),
    listed.map((items) => `${items.join('；')}。`),
  );
  const line = fc.tuple(opening, paragraph).map((parts) => parts.join(''));
  const section = fc.tuple(opening, fc.array(line, { minLength: 1, maxLength: 2 }));
  return fc.array(section, { minLength: 1, maxLength: 3 }).map((sections) => {
    return sections
      .map(([head, lines], index) => `${head}（${'一二三'[index]}）标题\n${lines.join('\n')}`)
      .join('\n');
  });
}

/** Texts that say what they can. */
export const template = templateOf(plainClause, fc.constant(''));
/** Texts that choose, too. */
export const anyTemplate = templateOf(
  fc.oneof({ weight: 3, arbitrary: plainClause }, choosing),
  fc.oneof({ weight: 4, arbitrary: fc.constant('') }, condition),
);
export const values = fc.dictionary(code, fc.nat(5000), { maxKeys: codes.length });

/** Marks with nothing between them, at the head of a sentence, or inside an empty bracket. */
export const dangling =
  /[、，；：][、，；：。]|[。！？][、，；：。]|^[、，；：。]|[、，；：]$|[（“《][、，；：。]|[、，；：][）”》]|（）|“”|其中，?[、；。]|[一二三四]是[、，；：。]/m;
