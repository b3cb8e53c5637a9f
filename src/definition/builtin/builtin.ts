/**
 * The definition that the program brings along: what county and city governments report of building a law-based government. Chapters
 * are the eight systems of the 法治政府建设实施纲要（2021—2025年） and 党的领导.
 *
 * The codes of departments are examples (示例代码), well formed but not issued to anyone: before use, 单位 of the definition workbook takes
 * the 统一社会信用代码 of the real bodies.
 */
import type { Definition } from '../definition';
import { decisions, legalCounsel } from './chapters/decisions';
import { emergency } from './chapters/emergency';
import {
  businessInspections,
  enforcement,
  enforcementItems,
  enforcementOversight,
} from './chapters/enforcement';
import { businessEnvironment, governmentServices, institutionsOfGovernment } from './chapters/functions';
import { documents, legislation } from './chapters/institutions';
import { leadership } from './chapters/leadership';
import { legalServices } from './chapters/legalServices';
import { litigation } from './chapters/litigation';
import { mediation } from './chapters/mediation';
import { lawInspections, openGovernment, outsideOversight } from './chapters/oversight';
import { hotline, petitions } from './chapters/petitions';
import { publicity } from './chapters/publicity';
import { review } from './chapters/review';
import { technology } from './chapters/technology';
import type { Section } from './section';
import { texts } from './texts/texts';
import { units } from './units';

type ChapterSource = { code: string; name: string; sections: Section[] };

const chapters: ChapterSource[] = [
  {
    code: 'ZN',
    name: '政府机构职能体系',
    sections: [institutionsOfGovernment, governmentServices, businessEnvironment],
  },
  { code: 'ZD', name: '依法行政制度体系', sections: [legislation, documents] },
  { code: 'JC', name: '行政决策制度体系', sections: [decisions, legalCounsel] },
  {
    code: 'ZF',
    name: '行政执法工作体系',
    sections: [enforcement, enforcementItems, businessInspections, enforcementOversight, publicity],
  },
  { code: 'YJ', name: '突发事件应对体系', sections: [emergency] },
  {
    code: 'JF',
    name: '社会矛盾纠纷行政预防调处化解体系',
    sections: [review, litigation, mediation, legalServices, petitions, hotline],
  },
  {
    code: 'JD',
    name: '行政权力制约和监督体系',
    sections: [outsideOversight, lawInspections, openGovernment],
  },
  { code: 'KJ', name: '法治政府建设科技保障体系', sections: [technology] },
  { code: 'LD', name: '党的领导', sections: [leadership] },
];

export const builtInDefinition: Definition = {
  id: 'fzzf',
  version: '1.0',
  name: '法治政府建设年度报告统计制度',
  rounding: 'half-away',
  chapters: chapters.map(({ code, name }) => ({ code, name })),
  indicators: chapters.flatMap(({ code: chapter, sections }) =>
    sections.flatMap(({ indicators }) => indicators.map((indicator) => ({ ...indicator, chapter }))),
  ),
  tables: chapters.flatMap(({ code: chapter, sections }) =>
    sections.flatMap(({ tables = [] }) =>
      tables.map((table) => ({
        ...table,
        chapter,
        rows: table.rows.map((row) => ({ note: '', comparable: true, ...row })),
      })),
    ),
  ),
  units,
  rules: chapters.flatMap(({ sections }) => sections.flatMap(({ rules }) => rules)),
  texts,
};
