/** Files made to exhaust whoever reads them: refused, or read, in bounded memory; one that took without end would hang the test. */
import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { readWorkbook } from '../../src/xlsx/read';
import { UnreadableWorkbookError } from '../../src/xlsx/unreadable';
import { handMade, joined, main, relationships, soundParts, worksheet } from './handMade';
import { refusal } from './refusal';

const sheet1 = 'xl/worksheets/sheet1.xml';

/** Runs `act`; fails where it grows the process by more than `megabytes`. */
function bounded<T>(act: () => T, megabytes = 200): T {
  const before = process.resourceUsage().maxRSS;
  const result = act();
  expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(megabytes);
  return result;
}

/** Deflated: a megabyte of the same, `times` over. */
function bomb(times: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, '<row/>'), { finishFlush: constants.Z_SYNC_FLUSH });
  return joined(...Array.from({ length: times }, () => block), Uint8Array.of(3, 0));
}

test('two gigabytes in two megabytes, stated', () => {
  const file = handMade({ [sheet1]: { content: '', packed: bomb(2000), size: 2000 * 1024 * 1024 } });
  expect(bounded(() => refusal(file), 30)).toEqual([
    'too-large',
    `文件内的“${sheet1}”压缩比超过250倍，不是正常的填报表，已停止读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。`,
  ]);
});

test.each([1000, 1024 * 1024])('two gigabytes in two megabytes, stated as %d bytes', (size) => {
  const file = handMade({ [sheet1]: { content: '', packed: bomb(2000), size } });
  expect(bounded(() => refusal(file))).toEqual([
    'unreadable',
    `文件内的“${sheet1}”已损坏（校验不符）。请重新传送原文件。`,
  ]);
});

test('ten million empty rows', () => {
  const file = handMade({ [sheet1]: worksheet('<row/>'.repeat(10_000_000)) });
  expect(bounded(() => refusal(file))[0]).toBe('too-large');
});

test('a million empty rows and columns are read as what they hold', () => {
  const limits = { ratio: 2000 };
  const xml = worksheet(`<row><c><v>1</v></c></row>${'<row hidden="1"><c/></row>'.repeat(1_000_000)}`);
  const file = handMade({ [sheet1]: xml });
  const [sheet] = bounded(() => readWorkbook(file, { limits }), 400).sheets;
  expect(sheet?.rows).toEqual([{ index: 0, cells: [{ column: 0, value: 1 }] }]);
});

describe('small things many times over come to an end', () => {
  const limits = { ratio: 5000 };
  const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const columns = (data: string) =>
    `<worksheet xmlns="${main}"><cols>${data}</cols><sheetData>${cell}</sheetData></worksheet>`;

  test.each([
    ['hidden column ranges', columns('<col min="1" max="16384" hidden="1"/>'.repeat(200_000))],
    [
      'attributes of one element',
      `<worksheet xmlns="${main}" ${Array.from({ length: 300_000 }, (_, at) => `a${at}="<"`.replace('<', '')).join(' ')}><sheetData>${cell}</sheetData></worksheet>`,
    ],
    ['namespace declarations', columns('<col xmlns:a="urn:a" xmlns="urn:b"/>'.repeat(300_000))],
    ['comments', worksheet(cell + '<!---->'.repeat(500_000))],
    ['elements of another namespace', worksheet(cell + '<b xmlns="urn:b"/>'.repeat(300_000))],
    [
      'links',
      worksheet(cell, `<hyperlinks>${'<hyperlink ref="A1" location="表!A1"/>'.repeat(200_000)}</hyperlinks>`),
    ],
    [
      'pieces of one text',
      worksheet(
        `<row><c t="str"><v>${'<![CDATA[]]><!-- -->'.repeat(300_000)}</v></c></row>${cell.replaceAll('1"', '2"')}`,
      ),
    ],
    [
      'ampersands that end nowhere',
      worksheet(`<row><c t="str"><v>${'&amp;'.repeat(1_000_000)}</v></c></row>`),
    ],
  ])('%s', (_, xml) => {
    const file = handMade({ [sheet1]: xml });
    bounded(() => {
      try {
        readWorkbook(file, { limits });
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableWorkbookError);
      }
    }, 400);
  });

  test('formulas that share a long one', () => {
    const formula = `A1${'+A1'.repeat(2000)}`;
    const shared = '<c><f t="shared" si="0"/></c>'.repeat(15_000);
    const rows = `<row><c><f t="shared" si="0">${formula}</f></c></row>${`<row>${shared}</row>`.repeat(20)}`;
    expect(bounded(() => refusal(handMade({ [sheet1]: worksheet(rows) }), { limits }), 400)[0]).toBe(
      'too-large',
    );
  });

  test('sheets that share one part', () => {
    const sheets = Array.from(
      { length: 50_000 },
      (_, at) => `<sheet name="表${at}" sheetId="${at}" r:id="rId1"/>`,
    );
    const workbook = soundParts['xl/workbook.xml'].replace(
      /<sheet .*\/><\/sheets>/,
      `${sheets.join('')}</sheets>`,
    );
    expect(bounded(() => refusal(handMade({ 'xl/workbook.xml': workbook })))[0]).toBe('unreadable');
  });

  test('relationships that lead round in circles', () => {
    const rels = relationships(['rId1', 'officeDocument', '_rels/.rels']);
    expect(refusal(handMade({ '_rels/.rels': rels }))[0]).toBe('not-a-workbook');
  });
});

describe('damage of any kind is refused or does no harm', () => {
  const sound = handMade();
  const answer = readWorkbook(sound);

  /** Reads; undefined where the file is refused. Any other error is a fault of the reader's. */
  function attempt(bytes: Uint8Array) {
    try {
      return readWorkbook(bytes);
    } catch (error) {
      if (error instanceof UnreadableWorkbookError) return undefined;
      throw error;
    }
  }

  test('bytes changed in the file: refused, or read as if they had not been', () => {
    const edits = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(edits, (changes) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, byte] of changes) bytes[at] = byte;
        const read = attempt(bytes);
        if (read) expect(read.sheets).toEqual(answer.sheets);
      }),
      { numRuns: 3000 },
    );
  });

  test('a part that breaks off anywhere is refused', () => {
    for (const [name, xml] of Object.entries(soundParts).slice(1)) {
      for (let length = 0; length < xml.length; length++) {
        expect(attempt(handMade({ [name]: xml.slice(0, length) }))).toBeUndefined();
      }
    }
  });

  test('markup shuffled in a sheet: refused or read, never another error', () => {
    const piece = fc.constantFrom(
      '<row r="1">',
      '<row>',
      '</row>',
      '<c r="A1">',
      '<c t="s">',
      '<c t="b">',
      '</c>',
      '<v>',
      '</v>',
      '1',
      'x',
      '&lt;',
      '&',
      '<f t="shared" si="0">',
      '<f>',
      '</f>',
      '<is>',
      '<t>',
      '</t>',
      '</is>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?x',
      '?>',
      '"',
      "'",
      '<',
      '>',
      '/>',
      '=',
      ' a="b"',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        attempt(handMade({ [sheet1]: worksheet(pieces.join('')) }));
      }),
      { numRuns: 3000 },
    );
  });
});
