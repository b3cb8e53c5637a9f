import fc from 'fast-check';
import { parseFormula } from '../../src/formula/parse';
import { FormulaSyntaxError } from '../../src/formula/syntaxError';
import { catalogue, say } from '../../src/messages/message';

/** What is wrong and where: `5: …`, the position as a person counts it. */
function mistake(text: string): string {
  try {
    parseFormula(text);
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    expect(error.text).toBe(text);
    return `${error.position + 1}: ${say(error.reason)}`;
  }
  throw new Error(`${text} is a formula`);
}

test('a tree with places', () => {
  expect(parseFormula('FY_03 <= round(PREV(FY_02),1)%')).toEqual({
    type: 'binary',
    operator: '<=',
    left: { type: 'indicator', code: 'FY_03', start: 0, end: 5 },
    right: {
      type: 'percent',
      operand: {
        type: 'call',
        name: 'ROUND',
        arguments: [
          { type: 'previous', code: 'FY_02', start: 15, end: 26 },
          { type: 'number', text: '1', start: 27, end: 28 },
        ],
        start: 9,
        end: 29,
      },
      start: 9,
      end: 30,
    },
    start: 0,
    end: 30,
  });
});

test('parentheses count to what they hold', () => {
  expect(parseFormula(' ((1)) + "a""b"')).toEqual({
    type: 'binary',
    operator: '+',
    left: { type: 'number', text: '1', start: 1, end: 6 },
    right: { type: 'string', value: 'a"b', start: 9, end: 15 },
    start: 1,
    end: 15,
  });
});

test('CHILDREN stands in functions over lists', () => {
  expect(parseFormula('Sum(children(FY_01),true)')).toEqual({
    type: 'call',
    name: 'SUM',
    arguments: [
      { type: 'children', code: 'FY_01', start: 4, end: 19 },
      { type: 'boolean', value: true, start: 20, end: 24 },
    ],
    start: 0,
    end: 25,
  });
});

test.each([
  'A_1',
  '_a.b',
  '.5',
  '1E5',
  '1e-5',
  'FY_03\r\n\t<=\n1',
  'SUM (1)',
  '""',
  '"，（"',
  '-+-1',
  '1%%',
  'XFE_1',
  'FYZZ03',
  'TRUE=FALSE',
])('%j is a formula', (text) => {
  expect(() => parseFormula(text)).not.toThrow();
});

describe('mistakes', () => {
  test.each([
    ['', '1: 公式是空的；请写成 FY_03<=FY_02 这样的式子'],
    [' \n', '1: 公式是空的；请写成 FY_03<=FY_02 这样的式子'],
    ['=FY_03<=FY_02', '1: 公式前面不写等号；请删去开头的“=”'],
    ['FY_03＜=FY_02', '6: 公式里不能用“＜”；请改用半角的“<”'],
    ['SUM（FY_03）', '4: 公式里不能用“（”；请改用半角的“(”'],
    ['MAX(1，2)', '6: 公式里不能用“，”；请改用半角的“,”'],
    ['FY＿03', '3: 公式里不能用“＿”；请改用半角的“_”'],
    ['１', '1: 公式里不能用“１”；请改用半角的“1”'],
    ['FY_01≤FY_02', '6: 公式里不能用“≤”；请改用半角的“<=”'],
    ['FY_01×2', '6: 公式里不能用“×”；请改用半角的“*”'],
    ['FY_01=“是”', '7: 公式里不能用““”；请改用半角的“"”'],
    ['FY_01\u3000+1', '6: 公式里不能用“\u3000”；请改用半角的“ ”'],
    ['MAX(1;2)', '6: 公式里不能用“;”；请改用半角的“,”'],
    ["FY_01='是'", '7: 公式里不能用“\'”；请改用半角的“"”'],
    ['FY_01==1', '6: 没有“==”这个运算符；请改用“=”'],
    ['FY_01!=1', '6: 没有“!=”这个运算符；请改用“<>”'],
    ['FY_01=>1', '6: 没有“=>”这个运算符；请改用“>=”'],
    ['A_1>0&&A_2>0', '6: 没有“&&”这个运算符；请改用“AND(…,…)”'],
    ['FY_01#', '6: 不认识的字符“#”；公式只用指标代码、数、函数和半角符号'],
    ['1+\u{1f600}', '3: 不认识的字符“\u{1f600}”；公式只用指标代码、数、函数和半角符号'],
    ['[FY_01]', '1: 指标代码不加方括号；请写成 FY_03，方括号只用在说明文字里'],
    ['受理数<=1', '1: “受理数”不是指标代码；代码由字母、数字和下划线组成，例如 FY_03'],
    ['1+FY03', '3: “FY03”是单元格地址，不能作指标代码；请写成 FY_03 这样的代码'],
    ['R1C1', '1: “R1C1”是单元格地址，不能作指标代码；请写成 FY_03 这样的代码'],
    ['c+1', '1: “c”是单元格地址，不能作指标代码；请写成 FY_03 这样的代码'],
    ['"abc', '1: 文字缺右引号；请在文字后面加半角的 "'],
    [`"${'好'.repeat(256)}"`, '1: 一段文字有256个字符，最多255个；请用 & 连接几段'],
    ['12件', '1: “12件”不是数；请写成 1234.5 这样的数，不带计量单位'],
    ['1.2.3', '1: “1.2.3”不是数；请写成 1234.5 这样的数，不带计量单位'],
    ['5.', '1: “5.”不是数；请写成 1234.5 这样的数，不带计量单位'],
    ['MAX(1,000)', '7: “000”前面多了0；请去掉多余的0，千位之间也不加逗号'],
    ['FY_01>1,234', '7: 数中不加千位逗号：“1,234”请写成“1234”'],
    ['1234567890123456', '1: “1234567890123456”超过15位有效数字，电子表格存不下；请减少位数'],
    ['1E+400', '1: “1E+400”超出电子表格能存的范围'],
    ['1E-400', '1: “1E-400”超出电子表格能存的范围'],
    ['0E+99999', '1: “0E+99999”超出电子表格能存的范围'],
    ['FY_01+', '7: 公式没有写完：后面还缺指标代码或数'],
    ['FY_01+*2', '7: “*”前面缺指标代码或数'],
    ['*2', '1: “*”前面缺指标代码或数'],
    ['()', '2: “)”前面缺指标代码或数'],
    ['FY_01 FY_02', '7: “FY_02”前面缺运算符，例如 + 或 <='],
    ['2(3)', '2: “(”前面缺运算符，例如 + 或 <='],
    ['FY_01 ""', '7: “""”前面缺运算符，例如 + 或 <='],
    ['(1,2)', '3: 逗号只用来分隔函数的参数；这里请改用运算符，或去掉逗号'],
    ['(1+2', '5: 第1个字符的左括号没有配右括号；请补上“)”'],
    ['1+SUM(2,3', '10: 第6个字符的左括号没有配右括号；请补上“)”'],
    ['1+2)', '4: 多了右括号“)”；请删去，或在前面补“(”'],
    ['SUM(1,,2)', '7: SUM 有一个参数是空的；请写上，或去掉多余的逗号'],
    ['SUM(1,)', '7: SUM 有一个参数是空的；请写上，或去掉多余的逗号'],
    ['SUM()', '1: SUM 要1至255个参数，这里有0个'],
    ['IF(1)', '1: IF 要2至3个参数，这里有1个'],
    ['1+NOT(1,2)', '3: NOT 要1个参数，这里有2个'],
    [`SUM(${Array(256).fill('1').join(',')})`, '1: SUM 要1至255个参数，这里有256个'],
    ['SUMM(1)', '1: 没有函数“SUMM”；是不是 SUM？'],
    ['rond(1,2)', '1: 没有函数“rond”；是不是 ROUND？'],
    ['IFF(1,2)', '1: 没有函数“IFF”；是不是 IF？'],
    [
      'VLOOKUP(1,2)',
      '1: 没有函数“VLOOKUP”；可用的函数有 AND OR NOT IF IFERROR ROUND TRUNC ABS MIN MAX SUM COUNT ISBLANK PREV CHILDREN',
    ],
    ['SUM+1', '1: SUM 是函数名，不能作指标代码；函数后面要有括号，写成 SUM(…)'],
    ['PREV(FY_01+1)', '6: PREV 的括号里只写一个指标代码，例如 PREV(FY_03)'],
    ['PREV()', '6: PREV 的括号里只写一个指标代码，例如 PREV(FY_03)'],
    ['SUM(CHILDREN("x"))', '14: CHILDREN 的括号里只写一个指标代码，例如 CHILDREN(FY_03)'],
    ['PREV(FY03)', '6: “FY03”是单元格地址，不能作指标代码；请写成 FY_03 这样的代码'],
    ['CHILDREN(FY_01)', '1: CHILDREN(…) 是下级各单位的一组数，只能作 SUM、MIN、MAX、COUNT 的参数'],
    ['AND(CHILDREN(FY_01))', '5: CHILDREN(…) 是下级各单位的一组数，只能作 SUM、MIN、MAX、COUNT 的参数'],
    ['SUM(CHILDREN(FY_01)+1)', '5: CHILDREN(…) 是下级各单位的一组数，只能作 SUM、MIN、MAX、COUNT 的参数'],
    ['SUM(-CHILDREN(FY_01))', '6: CHILDREN(…) 是下级各单位的一组数，只能作 SUM、MIN、MAX、COUNT 的参数'],
    [`${'('.repeat(65)}1`, '65: 括号、函数和正负号套了64层以上；请拆成几条公式'],
    [`${'-'.repeat(5000)}1`, '65: 括号、函数和正负号套了64层以上；请拆成几条公式'],
    [`1${'+1'.repeat(513)}`, '1: 连用的运算符超过512个；请用 SUM(…) 或拆成几条公式'],
    [`1${'%'.repeat(600)}`, '1: 连用的运算符超过512个；请用 SUM(…) 或拆成几条公式'],
    ['1'.padEnd(8193), '8193: 公式有8193个字符，最多8192个；请拆成几条'],
  ])('%j', (text, expected) => {
    expect(mistake(text)).toBe(expected);
  });

  test('the error says where and what, in both languages', () => {
    expect(() => parseFormula('FY_01+')).toThrow('第7个字符处：公式没有写完：后面还缺指标代码或数');
    expect(catalogue('en')['formula.at']).toBe('character {position}: {reason}');
  });
});

test('the limits themselves are allowed', () => {
  expect(() => parseFormula(`${'('.repeat(64)}1${')'.repeat(64)}`)).not.toThrow();
  expect(() => parseFormula(`1${'+1'.repeat(511)}`)).not.toThrow();
  expect(() => parseFormula(`SUM(${Array(255).fill('1').join(',')})`)).not.toThrow();
  expect(() => parseFormula('1'.padEnd(8192))).not.toThrow();
});

test('law: any text is a formula or a mistake with its place in the text', () => {
  const pieces = fc.constantFrom(
    ...'FY_03 PREV CHILDREN SUM IF ( ) , + - * / ^ & = <> <= % 1 .5 1E5 "x" TRUE ， （ 件 [ 1,000 #'.split(
      ' ',
    ),
    ' ',
    '"',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 20 }).map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      try {
        parseFormula(text);
      } catch (error) {
        if (!(error instanceof FormulaSyntaxError)) throw error;
        expect(error.position).toBeGreaterThanOrEqual(0);
        expect(error.position).toBeLessThanOrEqual(text.length);
        expect(say(error.reason)).not.toMatch(/\{\w+\}/);
      }
    }),
    { numRuns: 20_000 },
  );
});
