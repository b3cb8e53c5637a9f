/** @jest-environment jsdom */
import '../../browserGaps';
import { narrate } from '../../../../src/narrative/narrate';
import type { Narrative } from '../../../../src/narrative/narrative';
import { richParagraph, richText } from '../../../../src/taskpane/pages/text/richText';
import { summaryOf } from '../../../narrative/summary';
import { world } from '../../../world';

function sample(): Narrative {
  const { catalogue } = world({
    indicators: { FY_02: '受理案件', FY_03: '办结案件' },
    texts: { T1: '一、主要成效\n（一）行政复议。受理[FY_02]，[FY_02|同比]。\n（二）行政应诉\n办结[FY_03]。' },
  });
  const values = { FY_02: 38, FY_03: 34 };
  return narrate(catalogue, summaryOf(catalogue, values, { previous: { FY_02: 30 }, example: true }));
}

test('the whole text with headings, and bare', () => {
  expect(richText(sample())).toEqual({
    html:
      '<h1>互助土族自治县2025年度统计数据</h1><p>（示例数据，不是真实报告）</p><h2>一、主要成效</h2>' +
      '<p style="text-indent: 2em;"><b>（一）行政复议。</b>受理38件，同比增长26.7%。</p>' +
      '<h3>（二）行政应诉</h3><p style="text-indent: 2em;">办结34件。</p>',
    plain:
      '互助土族自治县2025年度统计数据\n（示例数据，不是真实报告）\n\n　　一、主要成效\n' +
      '　　（一）行政复议。受理38件，同比增长26.7%。\n　　（二）行政应诉\n　　办结34件。\n',
  });
});

test('what a file wrote stays text', () => {
  const sentences = [{ pieces: [{ type: 'text' as const, text: '<img src=x onerror=alert(1)> & "甲"' }] }];
  expect(richParagraph({ kind: 'body', heading: '', sentences })).toEqual({
    html: '<p style="text-indent: 2em;">&lt;img src=x onerror=alert(1)&gt; &amp; "甲"</p>',
    plain: '<img src=x onerror=alert(1)> & "甲"',
  });
});
