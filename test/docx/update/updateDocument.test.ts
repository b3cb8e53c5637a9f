import { writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { updateDocument, type UpdatedFigure } from '../../../src/docx/update/updateDocument';
import { writeNarrative } from '../../../src/docx/write';
import { narrate } from '../../../src/narrative/narrate';
import { summaryOf, type SummarySketch } from '../../narrative/summary';
import { convertWithLibreOffice, schemaComplaints, temporaryFolder, whenPresent } from '../../tools';
import { world } from '../../world';
import { edited, paragraphsIn, partsOf } from '../editing';

const date = '2026-02-01T08:00:00Z';
const text = '受理[FY_02]，[FY_02|同比]，办结率[FY_R1]。\n办结[FY_03]。';
const indicators = { FY_02: '受理案件', FY_03: '办结案件', FY_R1: 'FY_03/FY_02*100' };
const { catalogue } = world({ indicators, texts: { T1: text } });

const first = summary({ FY_02: 38, FY_03: 34, FY_R1: 89.5 });
const second = summary({ FY_02: 40, FY_03: 34, FY_R1: 85 });

function summary(values: Record<string, number>, sketch: SummarySketch = {}, of = catalogue) {
  return summaryOf(of, values, { previous: { FY_02: 30 }, ...sketch });
}

const written = () => writeNarrative(narrate(catalogue, first), { created: date });

/** State, what the document says, what the summary says, and whether the copy offers it. */
function told(figures: readonly UpdatedFigure[]): unknown[] {
  return figures.map(({ state, request, stands, now, offered }) => [
    state,
    request,
    stands,
    now?.text ?? null,
    offered,
  ]);
}

test('nothing to do: the document itself', async () => {
  const bytes = await written();
  const update = updateDocument(bytes, catalogue, first);
  expect(update.figures.map(({ state }) => state)).toEqual(Array(4).fill('current'));
  expect(update.bytes).toBe(bytes);
});

test('figures out of date are struck out and written anew, and nothing else in the file changes', async () => {
  const bytes = await written();
  const update = updateDocument(bytes, catalogue, second, { date });
  expect(told(update.figures)).toEqual([
    ['outdated', 'FY_02', '38件', '40件', true],
    ['outdated', 'FY_02|同比', '同比增长26.7%', '同比增长33.3%', true],
    ['outdated', 'FY_R1', '89.5%', '85%', true],
    ['current', 'FY_03', '34件', '34件', false],
  ]);
  expect(update.figures[0]?.paragraph).toBe('受理38件，同比增长26.7%，办结率89.5%。');
  const [before, after] = [partsOf(bytes), partsOf(update.bytes)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([
    'word/document.xml',
    'customXml/item1.xml',
  ]);
  const change = (name: string, id: number) => `<w:${name} w:id="${id}" w:author="汇表" w:date="${date}">`;
  const run = (name: string, content: string) =>
    `<w:r><w:${name} xml:space="preserve">${content}</w:${name}></w:r>`;
  const expected = (before['word/document.xml'] ?? '')
    .replace(
      run('t', '38件'),
      `${change('del', 4)}${run('delText', '38件')}</w:del>${change('ins', 5)}${run('t', '40件')}</w:ins>`,
    )
    .replace(
      run('t', '同比增长26.7%'),
      `${change('del', 6)}${run('delText', '同比增长26.7%')}</w:del>${change('ins', 7)}${run('t', '同比增长33.3%')}</w:ins>`,
    )
    .replace(
      run('t', '89.5%'),
      `${change('del', 8)}${run('delText', '89.5%')}</w:del>${change('ins', 9)}${run('t', '85%')}</w:ins>`,
    );
  expect(after['word/document.xml']).toBe(expected);
});

test('whether the offer was accepted or not, the program knows its own writing the next time', async () => {
  const { bytes } = updateDocument(await written(), catalogue, second);
  const accepted = edited(bytes, [
    [/<w:del .*?<\/w:del>/gs, ''],
    [/<\/?w:ins(?: [^>]*)?>/g, ''],
  ]);
  const rejected = edited(bytes, [
    [/<w:ins .*?<\/w:ins>/gs, ''],
    [/<\/?w:del(?: [^>]*)?>/g, ''],
    [/w:delText/g, 'w:t'],
  ]);
  const third = summary({ FY_02: 41, FY_03: 34, FY_R1: 82.9 });
  const states = (file: Uint8Array, of: typeof third) =>
    updateDocument(file, catalogue, of).figures.map(({ state }) => state);
  expect(states(accepted, second)).toEqual(Array(4).fill('current'));
  expect(states(rejected, second)).toEqual(['outdated', 'outdated', 'outdated', 'current']);
  expect(states(accepted, third)).toEqual(['outdated', 'outdated', 'outdated', 'current']);
  expect(states(rejected, third)).toEqual(['outdated', 'outdated', 'outdated', 'current']);
  // not decided yet: what the reader sees is the new text
  expect(states(bytes, second)).toEqual(Array(4).fill('current'));
});

const figureRun = '<w:r><w:t xml:space="preserve">38件</w:t></w:r>';

/** What stands first in the text of a document edited so, and what becomes of it. */
async function firstAfter(change: string): Promise<{ told: unknown; xml: string }> {
  const { figures, bytes } = updateDocument(
    edited(await written(), [[figureRun, change]]),
    catalogue,
    second,
  );
  const figure = figures.filter(({ request }) => request === 'FY_02');
  return { told: told(figure), xml: partsOf(bytes)['word/document.xml'] ?? '' };
}

describe('a figure, wherever the text went', () => {
  test('split over runs by a program that checks spelling', async () => {
    const { told: figure, xml } = await firstAfter(
      '<w:r><w:rPr><w:b/></w:rPr><w:t>38</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>件</w:t></w:r>',
    );
    expect(figure).toEqual([['outdated', 'FY_02', '38件', '40件', true]]);
    expect(xml).toContain(
      '<w:del w:id="4" w:author="汇表"><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">38</w:delText></w:r></w:del>' +
        '<w:proofErr w:type="spellStart"/>' +
        '<w:del w:id="5" w:author="汇表"><w:r><w:delText xml:space="preserve">件</w:delText></w:r></w:del>' +
        '<w:ins w:id="6" w:author="汇表"><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">40件</w:t></w:r></w:ins>',
    );
  });

  test('its bookmark ends too early, as LibreOffice may save it: what was written stands there all the same', async () => {
    const { told: figure, xml } = await firstAfter(
      '<w:r><w:t>38</w:t></w:r><w:bookmarkEnd w:id="0"/><w:r><w:t>件多</w:t></w:r><w:bookmarkStart w:id="0" w:name="别的"/>',
    );
    expect(figure).toEqual([['outdated', 'FY_02', '38件', '40件', true]]);
    expect(xml).toContain(
      '<w:del w:id="4" w:author="汇表"><w:r><w:delText xml:space="preserve">38</w:delText></w:r></w:del>' +
        '<w:ins w:id="5" w:author="汇表"><w:r><w:t xml:space="preserve">40件</w:t></w:r></w:ins><w:bookmarkEnd w:id="0"/>' +
        '<w:del w:id="6" w:author="汇表"><w:r><w:delText xml:space="preserve">件</w:delText></w:r></w:del>' +
        '<w:r><w:t xml:space="preserve">多</w:t></w:r>',
    );
  });

  test('edited by hand: told, never replaced', async () => {
    const { told: figure, xml } = await firstAfter('<w:r><w:t>近四十件</w:t></w:r>');
    expect(figure).toEqual([['edited', 'FY_02', '近四十件', '40件', false]]);
    expect(xml).toContain('<w:r><w:t>近四十件</w:t></w:r>');
  });

  test('put right by hand already', async () => {
    expect((await firstAfter('<w:r><w:t>40件</w:t></w:r>')).told).toEqual([
      ['current', 'FY_02', '40件', '40件', false],
    ]);
  });

  test('deleted, with or without track changes', async () => {
    const gone = [['removed', 'FY_02', null, '40件', false]];
    expect((await firstAfter('')).told).toEqual(gone);
    expect(
      (await firstAfter('<w:del w:id="90" w:author="甲"><w:r><w:delText>38件</w:delText></w:r></w:del>'))
        .told,
    ).toEqual(gone);
    expect((await firstAfter(`<w:moveFrom w:id="90" w:author="甲">${figureRun}</w:moveFrom>`)).told).toEqual(
      gone,
    );
  });

  test('written by another hand with track changes: its insertion goes on behind ours', async () => {
    const { told: figure, xml } = await firstAfter(`<w:ins w:id="90" w:author="甲">${figureRun}</w:ins>`);
    expect(figure).toEqual([['outdated', 'FY_02', '38件', '40件', true]]);
    expect(xml).toContain(
      '<w:ins w:id="90" w:author="甲"><w:del w:id="91" w:author="汇表"><w:r><w:delText xml:space="preserve">38件</w:delText></w:r></w:del>' +
        '</w:ins><w:ins w:id="92" w:author="汇表"><w:r><w:t xml:space="preserve">40件</w:t></w:r></w:ins><w:ins w:id="90" w:author="甲"></w:ins>',
    );
  });

  test('a field, or the end of a paragraph, inside: told, not replaced', async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${figureRun}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const broken = '<w:r><w:t>38</w:t></w:r></w:p><w:p><w:r><w:t>件</w:t></w:r>';
    const told = [['outdated', 'FY_02', '38件', '40件', false]];
    expect((await firstAfter(field)).told).toEqual(told);
    expect((await firstAfter(broken)).told).toEqual(told);
  });

  test('the whole paragraph moved into a table', async () => {
    const bytes = edited(await written(), [
      [/<w:p>(?:(?!<w:p>).)*办结率.*?<\/w:p>/s, ''],
      [/<w:tc>.*?<\/w:p>/s, `$&<w:p>${bookmark('HB_FY_02', figureRun)}</w:p>`],
    ]);
    expect(told(updateDocument(bytes, catalogue, second).figures)).toEqual([
      ['current', 'FY_03', '34件', '34件', false],
      ['outdated', 'FY_02', '38件', '40件', true],
      ['removed', 'FY_02|同比', null, '同比增长33.3%', false],
      ['removed', 'FY_R1', null, '85%', false],
    ]);
  });

  test('copied with its bookmark by another program', async () => {
    const bytes = edited(await written(), [
      ['办结', `办结</w:t></w:r>${bookmark('HB_FY_02', figureRun)}<w:r><w:t>`],
    ]);
    const figures = updateDocument(bytes, catalogue, second).figures.filter(
      ({ request }) => request === 'FY_02',
    );
    expect(told(figures)).toEqual(Array(2).fill(['outdated', 'FY_02', '38件', '40件', true]));
  });

  function bookmark(name: string, content: string): string {
    return `<w:bookmarkStart w:id="77" w:name="${name}"/>${content}<w:bookmarkEnd w:id="77"/>`;
  }
});

test('what the summary has no more, and what the text does not have yet', async () => {
  const later = world({
    indicators: { ...indicators, YS_01: '应诉案件' },
    texts: { T1: `${text}应诉[YS_01]。` },
  });
  const figures = updateDocument(
    await written(),
    later.catalogue,
    summaryOf(later.catalogue, { FY_02: 38, FY_03: 34, FY_R1: 89.5, YS_01: 22 }),
  ).figures;
  expect(told(figures)).toEqual([
    ['current', 'FY_02', '38件', '38件', false],
    ['dropped', 'FY_02|同比', '同比增长26.7%', null, false],
    ['current', 'FY_R1', '89.5%', '89.5%', false],
    ['current', 'FY_03', '34件', '34件', false],
    ['added', 'YS_01', null, '22件', false],
  ]);
  expect(figures.at(-1)?.paragraph).toBe('办结34件。应诉22件。');
});

test('an indicator that the definition lost', async () => {
  const { catalogue: smaller } = world({ indicators: { FY_03: '办结案件' }, texts: { T1: '办结[FY_03]。' } });
  const { figures } = updateDocument(await written(), smaller, summaryOf(smaller, { FY_03: 34 }));
  expect(figures.map(({ state }) => state)).toEqual(['dropped', 'dropped', 'dropped', 'current']);
});

test('counts of units are followed, and dropped when every unit has reported', async () => {
  const partial = (reported: number) =>
    summary({ FY_02: 38, FY_03: 34, FY_R1: 89.5 }, { coverage: { expected: 57, reported } });
  const bytes = await writeNarrative(narrate(catalogue, partial(55)));
  const counts = (reported: number) =>
    told(updateDocument(bytes, catalogue, partial(reported)).figures).slice(0, 2);
  expect(counts(56)).toEqual([
    ['current', null, '57', '57', false],
    ['outdated', null, '55', '56', true],
  ]);
  expect(counts(57)).toEqual([
    ['dropped', null, '57', null, false],
    ['dropped', null, '55', null, false],
  ]);
});

describe('refused, with what to do', () => {
  const refused =
    (bytes: Uint8Array, of = first) =>
    () =>
      updateDocument(bytes, catalogue, of);

  test('what is no Word document, or a damaged one', async () => {
    const bytes = await written();
    expect(refused(new Uint8Array())).toThrow('文件是空的（0字节）');
    expect(refused(new TextEncoder().encode('%PDF-1.7'))).toThrow('这不是 Word 文档（.docx）');
    expect(refused(zipSync({ 'a.txt': new Uint8Array(3) }))).toThrow('这不是 Word 文档（.docx）');
    expect(refused(bytes.subarray(0, bytes.length - 40))).toThrow('文档不完整');
    expect(refused(edited(bytes, [['</w:body>', '']]))).toThrow('文档已损坏或内部有误');
    expect(refused(edited(bytes, [['<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document']]))).toThrow(
      '文档已损坏或内部有误',
    );
  });

  test('bookmarks beyond all measure', async () => {
    const flood = (count: number) =>
      Array.from(
        { length: count },
        (_, id) => `<w:bookmarkStart w:id="${id + 100}" w:name="HB_${id}"/>`,
      ).join('');
    const bytes = await written();
    expect(
      updateDocument(edited(bytes, [['<w:body>', `<w:body>${flood(40)}`]]), catalogue, first).figures,
    ).toHaveLength(4);
    expect(refused(edited(bytes, [['<w:body>', `<w:body>${flood(60)}`]]))).toThrow('文档已损坏或内部有误');
  });

  test('one without our record, of another year, or signed', async () => {
    const bytes = await written();
    const parts = unzipSync(bytes);
    const bare = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'customXml/item1.xml'));
    expect(refused(zipSync(bare))).toThrow('文档中没有汇表留下的数字记录');
    expect(refused(bytes, { ...first, year: 2024 })).toThrow(
      '文档是互助土族自治县2025年度的，汇总表是互助土族自治县2024年度的',
    );
    expect(refused(zipSync({ ...parts, '_xmlsignatures/sig1.xml': new Uint8Array() }))).toThrow(
      '文档带有数字签名',
    );
  });
});

whenPresent(['LibreOffice', 'ooxml-check (../shared) with xmllint'], 'saved by LibreOffice', () => {
  const folder = temporaryFolder();

  test.each([false, true])(
    'figures are found and offered, and it opens the copy (comments: %s)',
    async (comments) => {
      const path = join(folder, `edited-${comments}.docx`);
      writeFileSync(path, await writeNarrative(narrate(catalogue, first), { comments }));
      const saved = join(folder, `saved-${comments}`);
      mkdirSync(saved);
      const [copy] = convertWithLibreOffice([path], 'docx', saved);
      const bytes = edited(readFileSync(copy ?? ''), [
        ['，办结率<', '，办结比例为<'],
        ['<w:t>34</w:t>', '<w:t>近三十</w:t>'],
      ]);
      const update = updateDocument(bytes, catalogue, second, { date });
      expect(told(update.figures)).toEqual([
        ['outdated', 'FY_02', '38件', '40件', true],
        ['outdated', 'FY_02|同比', '同比增长26.7%', '同比增长33.3%', true],
        ['outdated', 'FY_R1', '89.5%', '85%', true],
        ['edited', 'FY_03', expect.stringMatching(/^近三十件?$/), '34件', false],
      ]);
      const offer = join(folder, `offer-${comments}.docx`);
      writeFileSync(offer, update.bytes);
      const [again] = convertWithLibreOffice([offer], 'docx', folder);
      expect(paragraphsIn(partsOf(readFileSync(again ?? ''))['word/document.xml'] ?? '')).toContain(
        '受理40件，同比增长33.3%，办结比例为85%。',
      );
    },
    240_000,
  );

  test('the offer keeps to the published schemas', async () => {
    const path = join(folder, 'schemas.docx');
    writeFileSync(path, updateDocument(await written(), catalogue, second, { date }).bytes);
    expect(schemaComplaints([path])).toBe('');
  }, 120_000);
});
