import type { Workbook } from '../../../src/workbook/workbook';

/** What the page's Excel begins with: a test puts it on the window before any script of the page runs. */
export type StandInStart = {
  /** What is open: a model, or a file's bytes in base64; one empty sheet unless told. */
  workbook?: Workbook | string;
  /** The file's name. */
  name?: string;
  /** The highest ExcelApi, `1.13` unless told. */
  api?: string;
  /** Of Office's own texts, `zh-CN` unless told. */
  language?: 'zh-CN' | 'en-US';
  dark?: boolean;
};

declare global {
  interface Window {
    simulatedStart?: StandInStart;
  }
}
