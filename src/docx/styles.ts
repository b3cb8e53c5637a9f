import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { message, say } from '../messages/message';
import { characterSpacing, font, fonts, indent, linePitch, sizes } from './layout';

export const styleIds = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  text: 'ReportText',
  table: 'SourceTable',
  chart: 'ReportChart',
  caption: 'ChartCaption',
  note: 'ChartNote',
} as const;

const spacing = { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
/** A line of 22 pt needs more room than the text's. */
const titleLine = 700;
const tableLine = 260;

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: font(fonts.body), size: sizes.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing },
    },
    title: {
      run: { font: font(fonts.title), size: sizes.title, bold: false },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...spacing, line: titleLine } },
    },
    heading1: heading(fonts.heading, 0),
    heading2: heading(fonts.subheading, 1),
  },
  paragraphStyles: [
    {
      id: styleIds.text,
      name: say(message('docx.style-text')),
      basedOn: 'Normal',
      quickFormat: true,
      run: { characterSpacing },
      paragraph: { indent, alignment: AlignmentType.BOTH },
    },
    {
      id: styleIds.table,
      name: say(message('docx.style-table')),
      basedOn: 'Normal',
      run: { font: font(fonts.song), size: sizes.table },
      paragraph: { spacing: { line: tableLine, lineRule: LineRuleType.EXACT } },
    },
    {
      id: styleIds.chart,
      name: say(message('docx.style-chart')),
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      id: styleIds.caption,
      name: say(message('docx.style-caption')),
      basedOn: 'Normal',
      run: { font: font(fonts.subheading), size: sizes.caption },
      paragraph: { alignment: AlignmentType.CENTER, keepLines: true },
    },
    {
      id: styleIds.note,
      name: say(message('docx.style-note')),
      basedOn: 'Normal',
      run: { size: sizes.note },
      paragraph: { alignment: AlignmentType.CENTER, keepLines: true },
    },
  ],
};

function heading(name: string, outlineLevel: number) {
  return {
    run: { font: font(name), size: sizes.body, bold: false, color: '000000', characterSpacing },
    paragraph: { spacing, indent, outlineLevel, keepNext: true },
  };
}
