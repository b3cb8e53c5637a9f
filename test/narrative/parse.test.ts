import { catalogue as messages, say } from '../../src/messages/message';
import type { Phrase, Piece } from '../../src/narrative/clauseLanguage';
import { parseText } from '../../src/narrative/parse';
import { NarrativeSyntaxError } from '../../src/narrative/syntaxError';

function mistakeIn(text: string): { position: number; reason: string } {
  try {
    parseText(text);
  } catch (error) {
    if (error instanceof NarrativeSyntaxError) return { position: error.position, reason: say(error.reason) };
    throw error;
  }
  throw new Error(`no mistake in ${text}`);
}

/** A phrase as brackets: strong marks outside, weak ones inside. */
function shape(phrase: Phrase): string {
  switch (phrase.type) {
    case 'clause':
      return phrase.pieces.map(pieceShape).join('');
    case 'series':
      return `(${phrase.members.map(shape).join(` ${phrase.separator}${phrase.whole ? '!' : ''} `)})`;
    case 'colon':
      return `<${shape(phrase.left)} ： ${shape(phrase.right)}>`;
    case 'among':
      return `<${phrase.mark} ${shape(phrase.body)}>`;
    case 'item':
      return `#${phrase.list} ${shape(phrase.body)}`;
  }
}

function pieceShape(piece: Piece): string {
  if (piece.type === 'text') return piece.text;
  if (piece.type === 'word') return `[${piece.word}]`;
  if (piece.type === 'figure') return `[${piece.code}]`;
  if (piece.type === 'choice')
    return `choice ${piece.choices.map((each) => each.pieces.map(pieceShape).join('')).join(' or ')}.`;
  return `${piece.type}${piece.open}${piece.pieces.map(pieceShape).join('')}${piece.close}.`;
}

function shapes(text: string): string[] {
  return parseText(text).lines.flatMap((line) =>
    line.sentences.map(({ phrase, item, end }) => {
      return `${item === undefined ? '' : `#${item} `}${phrase ? shape(phrase) : ''}${end}`;
    }),
  );
}

describe('figures', () => {
  const figure = (text: string) => parseText(text).lines[0]?.sentences[0]?.phrase;

  test('options say what is printed, in any order', () => {
    expect(figure('[FY_01|2位|万|上年|值]')).toEqual({
      type: 'clause',
      pieces: [
        {
          type: 'figure',
          request: 'FY_01|2位|万|上年|值',
          code: 'FY_01',
          start: 0,
          end: 17,
          form: 'previous',
          scale: '万',
          decimals: 2,
          bare: true,
        },
      ],
    });
  });

  test('a share names its whole, with or without a space; wide bars and digits count', () => {
    const share = { type: 'figure', code: 'ZF_02', form: 'share', whole: 'ZF_01', decimals: 1, bare: false };
    expect(figure('[ZF_02|占 ZF_01|1位]')).toMatchObject({ pieces: [share] });
    expect(figure('[ ZF_02 ｜占ZF_01｜１位]')).toMatchObject({ pieces: [share] });
  });

  test('words of the unit and year are no figures', () => {
    expect(figure('[单位][辖区][年度][上年度][章节]')).toMatchObject({
      pieces: ['unit', 'area', 'year', 'lastYear', 'chapter'].map((word) => ({ type: 'word', word })),
    });
  });

  test('a backslash prints the marks of the language', () => {
    expect(figure('\\[甲\\]\\{乙\\}\\|\\\\')).toMatchObject({
      pieces: [{ type: 'text', text: '[甲]{乙}|\\' }],
    });
  });
});

describe('phrases', () => {
  test.each([
    ['marks nest by strength', '办[A]，收[B]、结[C]；诉[D]。', ['((办[A] ， (收[B] 、 结[C])) ； 诉[D])。']],
    [
      'words before 、 belong to the figure after it',
      '市委、市政府学法[A]、述法[B]。',
      ['(市委、市政府学法[A] 、 述法[B])。'],
    ],
    ['words after the last 、 belong to the figure before it', '学法[A]、述法等。', ['学法[A]、述法等。']],
    [
      'a bare value continues what is before it',
      '罚款、没收为[A]、[B]，收[C]。',
      ['((罚款、没收为[A] 、! [B]) ， 收[C])。'],
    ],
    [
      'a bare clause joins the clause before it',
      '分列[A]，[B]，[A|同比]。',
      ['((分列[A] ，! [B]) ， [A])。'],
    ],
    ['分别 holds a series together', '分别收[A]、结[B]。', ['(分别收[A] 、! 结[B])。']],
    [
      '其中 governs what follows',
      '办[A]，其中，甲[B]、乙[C]，丙[D]。',
      ['(办[A] ， <其中， ((甲[B] 、 乙[C]) ， 丙[D])>)。'],
    ],
    ['其中 runs to the next ；', '办[A]，其中甲[B]；结[C]。', ['((办[A] ， <其中 甲[B]>) ； 结[C])。']],
    [
      'a colon governs up to the next colon',
      '一季度：收[A]；结[B]；二季度：收[C]。',
      ['(<一季度 ： (收[A] ； 结[B])> ； <二季度 ： 收[C]>)。'],
    ],
    ['clocks and ratios have no colon', '比例1：500，10：30起收[A]。', ['(比例1：500 ， 10：30起收[A])。']],
    [
      'quotations, titles and brackets are one piece',
      '“甲，乙”《丙；丁》收[A]（戊、己）。',
      ['“甲，乙”《丙；丁》收[A]（戊、己）。'],
    ],
    [
      'brackets around figures are a choice',
      '收[A]（比，[B]），结{，又[C]}。',
      ['(收[A]group（比，[B]）. ， 结group，又[C].)。'],
    ],
    ['quotation marks around figures are none', '达“[A]”。', ['达quotation“[A]”.。']],
    ['ends of sentences stay together', '好[A]？！对[B]', ['好[A]？！', '对[B]']],
  ])('%s', (_, text, expected) => expect(shapes(text)).toEqual(expected));

  test('items open sentences or segments; each 一是 opens a list', () => {
    expect(
      shapes('总[A]。一是甲[B]。详[C]。二是乙[D]。一是丙[E]；续[F]；二是丁[G]。做法：一是戊[H]；二是己[I]。'),
    ).toEqual([
      '总[A]。',
      '#1 甲[B]。',
      '详[C]。',
      '#1 乙[D]。',
      '(#2 (丙[E] ； 续[F]) ； #2 丁[G])。',
      '<做法 ： (#3 戊[H] ； #3 己[I])>。',
    ]);
  });
});

describe('lines', () => {
  test('numbers at the head make headings and numbered paragraphs; a heading ends at its full stop', () => {
    const lines = parseText(
      '一、成效\n（三）强化组织，健全机制。收[A]。\n1.甲[B]。\n（2）乙[C]。\r\n\n  1.5万人[D]。',
    ).lines;
    const heading = (pieces: Piece[]) => pieces.map(pieceShape).join('');
    expect(lines.map((line) => [line.level, heading(line.heading), line.sentences.length])).toEqual([
      [1, '成效', 0],
      [2, '强化组织，健全机制。', 1],
      [3, '', 1],
      [4, '', 1],
      [null, '', 1],
    ]);
  });

  test('positions count from the start of the cell, over lines', () => {
    expect(mistakeIn('一、标题\n  收[FY_01').position).toBe(8);
  });
});

describe('mistakes, each with its place and what would be right', () => {
  test.each([
    ['收[FY_01件。', 1, '[ 没有配对的 ]，请在同一段内补上 ]。'],
    ['收FY_01]件。', 6, '] 前面没有配对的左括号。要印出这个符号，请写 \\]。'],
    ['收{[FY_01]。', 1, '{ 没有配对的 }，请在同一段内补上 }。'],
    ['收[FY_01]}。', 8, '} 前面没有配对的左括号。要印出这个符号，请写 \\}。'],
    ['收（[FY_01]。', 1, '（ 没有配对的 ），请在同一段内补上 ）。'],
    ['“收[FY_01]。', 0, '“ 没有配对的 ”，请在同一段内补上 ”。'],
    ['收【FY_01|同比】。', 1, '【FY_01|同比】 用的不是半角方括号，应写 [FY_01|同比]。'],
    ['甲|乙', 1, '竖线只能写在方括号或花括号里。要印出竖线，请写 \\|。'],
    ['甲\\乙', 1, '反斜杠后面只能是 [ ] { } | \\ 之一。要印出反斜杠，请写 \\\\。'],
    ['甲[]', 1, '方括号里没有内容，应写指标代码，如 [FY_01]。要印出方括号，请写 \\[ 和 \\]。'],
    [
      '甲[受理数]',
      2,
      '“受理数”不是指标代码。方括号里应为指标代码（字母、数字、下划线），或单位、辖区、年度、上年度、年末、章节、应报单位、已报单位、截至日之一。',
    ],
    ['甲[单位|值]', 5, '“单位”后面不能带选项，应只写 [单位]。'],
    [
      '甲[FY_01|环比]',
      8,
      '没有“环比”这个选项。可用的选项：值、万、亿、大数、0位至6位、非零、附分子分母、上年、同比、增减、占 指标代码、各行 列代码、前3位（1至20）、填报单位、有数单位。',
    ],
    [
      '甲[FY_01|9位]',
      8,
      '没有“9位”这个选项。可用的选项：值、万、亿、大数、0位至6位、非零、附分子分母、上年、同比、增减、占 指标代码、各行 列代码、前3位（1至20）、填报单位、有数单位。',
    ],
    ['甲[FY_01|同比|增减]', 11, '“增减”与“同比”不能并用，请留下一个。'],
    ['甲[FY_01|万|亿]', 10, '“亿”与“万”不能并用，请留下一个。'],
    ['甲[FY_01|值|同比]', 8, '“值”不能与“同比”并用，请删去“值”。'],
    ['甲[FY_01|占 FY_02|万]', 16, '“万”不能与“占 FY_02”并用，请删去“万”。'],
    ['一、受理[FY_01]', 4, '标题里不能填数。请把数写在标题之后的正文里。'],
  ])('%s', (text, position, reason) => expect(mistakeIn(text)).toEqual({ position, reason }));

  test('the error itself leads with the place', () => {
    expect(() => parseText('甲|乙')).toThrow('第2个字：竖线只能写在方括号或花括号里。要印出竖线，请写 \\|。');
  });
});

test('both languages have every message', () => {
  const keys = (language: 'zh-CN' | 'en') =>
    Object.keys(messages(language)).filter((key) => /^narrative\./.test(key));
  expect(keys('en')).toEqual(keys('zh-CN'));
});
