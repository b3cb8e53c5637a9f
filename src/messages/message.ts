/**
 * Everything a person reads, by key, in Chinese and English. The core hands out `Message` values (plain data);
 * the faces turn them into sentences with `say`. May import nothing.
 */
import { batch } from './zh-CN/batch';
import { changes } from './zh-CN/changes';
import { cli } from './zh-CN/cli';
import { definition } from './zh-CN/definition';
import { definitionWorkbook } from './zh-CN/definitionWorkbook';
import { docx } from './zh-CN/docx';
import { excel } from './zh-CN/excel';
import { formula } from './zh-CN/formula';
import { narrative } from './zh-CN/narrative';
import { number } from './zh-CN/number';
import { preview } from './zh-CN/preview';
import { rollup } from './zh-CN/rollup';
import { submission } from './zh-CN/submission';
import { summary } from './zh-CN/summary';
import { template } from './zh-CN/template';
import { validation } from './zh-CN/validation';
import { fill as pageFill } from './zh-CN/pane/fill';
import { definition as pageDefinition } from './zh-CN/pane/definition';
import { issue as pageIssue } from './zh-CN/pane/issue';
import { receive as pageReceive } from './zh-CN/pane/receive';
import { review as pageReview } from './zh-CN/pane/review';
import { rollup as pageRollup } from './zh-CN/pane/rollup';
import { text as pageText } from './zh-CN/pane/text';
import { taskpane } from './zh-CN/taskpane';
import { xlsx } from './zh-CN/xlsx';
import { batch as batchEn } from './en/batch';
import { changes as changesEn } from './en/changes';
import { cli as cliEn } from './en/cli';
import { definition as definitionEn } from './en/definition';
import { definitionWorkbook as definitionWorkbookEn } from './en/definitionWorkbook';
import { docx as docxEn } from './en/docx';
import { excel as excelEn } from './en/excel';
import { formula as formulaEn } from './en/formula';
import { narrative as narrativeEn } from './en/narrative';
import { number as numberEn } from './en/number';
import { preview as previewEn } from './en/preview';
import { rollup as rollupEn } from './en/rollup';
import { submission as submissionEn } from './en/submission';
import { summary as summaryEn } from './en/summary';
import { template as templateEn } from './en/template';
import { validation as validationEn } from './en/validation';
import { fill as pageFillEn } from './en/pane/fill';
import { definition as pageDefinitionEn } from './en/pane/definition';
import { issue as pageIssueEn } from './en/pane/issue';
import { receive as pageReceiveEn } from './en/pane/receive';
import { review as pageReviewEn } from './en/pane/review';
import { rollup as pageRollupEn } from './en/pane/rollup';
import { text as pageTextEn } from './en/pane/text';
import { taskpane as taskpaneEn } from './en/taskpane';
import { xlsx as xlsxEn } from './en/xlsx';

export type Language = 'zh-CN' | 'en';

const zhCN = {
  ...batch,
  ...changes,
  ...cli,
  ...definition,
  ...definitionWorkbook,
  ...docx,
  ...excel,
  ...formula,
  ...narrative,
  ...number,
  ...preview,
  ...rollup,
  ...submission,
  ...summary,
  ...template,
  ...validation,
  ...pageFill,
  ...pageDefinition,
  ...pageIssue,
  ...pageReceive,
  ...pageReview,
  ...pageRollup,
  ...pageText,
  ...taskpane,
  ...xlsx,
};

export type MessageKey = keyof typeof zhCN;

const en: Record<MessageKey, string> = {
  ...batchEn,
  ...changesEn,
  ...cliEn,
  ...definitionEn,
  ...definitionWorkbookEn,
  ...docxEn,
  ...excelEn,
  ...formulaEn,
  ...narrativeEn,
  ...numberEn,
  ...previewEn,
  ...rollupEn,
  ...submissionEn,
  ...summaryEn,
  ...templateEn,
  ...validationEn,
  ...pageFillEn,
  ...pageDefinitionEn,
  ...pageIssueEn,
  ...pageReceiveEn,
  ...pageReviewEn,
  ...pageRollupEn,
  ...pageTextEn,
  ...taskpaneEn,
  ...xlsxEn,
};

const catalogues: Record<Language, Record<MessageKey, string>> = { 'zh-CN': zhCN, en };

/** What fills a placeholder: text from data, a number, or another message. */
export type MessageParameter = string | number | Message;

/** A sentence not yet in any language. Plain data: it survives JSON and structured clone. */
export type Message = { key: MessageKey; params?: Record<string, MessageParameter> };

/** @example message('submission.unknown-unit', { unit: '630223999' }) */
export function message(key: MessageKey, params?: Record<string, MessageParameter>): Message {
  return params === undefined ? { key } : { key, params };
}

/**
 * The sentence in `language`. A placeholder without a parameter stays visible as `{name}`, so that it is noticed.
 * @example say(message('rollup.partial', { reported: 55, expected: 57 })) //=> '57个单位中55个已报送'
 */
export function say(text: Message, language: Language = 'zh-CN'): string {
  return catalogues[language][text.key].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const parameter = text.params?.[name];
    if (parameter === undefined) return whole;
    return typeof parameter === 'object' ? say(parameter, language) : String(parameter);
  });
}

/** The catalogue itself, for tests and translators. */
export function catalogue(language: Language): Readonly<Record<string, string>> {
  return catalogues[language];
}
