/** 文字模板 in the clause language (docs/clause-language.md). */
import { chineseNumeral } from '../../../number/chineseNumeral';
import type { NarrativeTemplate } from '../../definition';
import { briefSections } from './brief';
import { textSections, type TextSection } from './sections';
import { townshipTexts } from './townships';

/** Counties and cities: a section a chapter, in a long version and a short one. */
const areaTexts: NarrativeTemplate[] = [
  ...textSections.map((section, at): NarrativeTemplate => ({
    ...ofArea(section, at),
    id: `W-${section.chapter}`,
    variant: 'full',
  })),
  ...briefSections.map((section, at): NarrativeTemplate => ({
    ...ofArea(section, at),
    id: `W-${section.chapter}-J`,
    variant: 'brief',
  })),
];

/** 是否 counts units on a summary alone; of one unit it is a word. */
const countsUnits = /\|值\|非零\]个单位/;

/** What a department can say of what it filed, without headings; some of it is of the whole area, so that it does not say whose. */
const departmentTexts = textSections.map(({ chapter, lines }): NarrativeTemplate => ({
  id: `W-BM-${chapter}`,
  chapter,
  levels: ['department'],
  text: lines
    .filter((line) => !countsUnits.test(line))
    .join('\n')
    .replaceAll('[辖区]', ''),
}));

export const texts: NarrativeTemplate[] = [...areaTexts, ...townshipTexts, ...departmentTexts];

function ofArea({ chapter, heading, lines }: TextSection, at: number): Omit<NarrativeTemplate, 'id'> {
  const text = [`${chineseNumeral(at + 1)}、${heading}`, ...lines].join('\n');
  return { chapter, levels: ['county', 'city'], text };
}
