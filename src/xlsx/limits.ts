/** What a sheet can hold, by Excel's own specification. */
export const excel = {
  rows: 1_048_576,
  columns: 16_384,
  text: 32_767,
  formula: 8_192,
  sheetName: 31,
  /** Items of a list validation, joined. */
  list: 255,
  promptTitle: 32,
  prompt: 255,
  validationError: 225,
  header: 255,
  /** The widest bounds that Excel's own dialog for validations takes: any number. */
  bounds: { whole: 999_999_999_999_999, decimal: 9.99999999999999e307 },
} as const;

/** How far a reader goes with a file. What lies beyond is refused as `too-large`, in bounded time and memory. */
export type ReadLimits = {
  /** Entries of the zip's directory. */
  parts: number;
  /** Inflated bytes of one part. */
  partBytes: number;
  /** Inflated bytes of all the parts that are read. */
  totalBytes: number;
  /** Inflated to packed size of one part; counts from `ratioFrom` inflated bytes on. */
  ratio: number;
  ratioFrom: number;
  /** Cells that hold something, in all sheets. */
  cells: number;
  /** Characters of one text. */
  text: number;
};

/** Far above any filled template (about 1 MB inflated) and any county's summary (about 20 MB). */
export const readLimits: ReadLimits = {
  parts: 10_000,
  partBytes: 64 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
  ratio: 250,
  ratioFrom: 1024 * 1024,
  cells: 2_000_000,
  text: excel.text,
};

/** Characters of formulas that cells share and the reader writes out, in all sheets: a short file can ask for endless ones. */
export const sharedFormulaText = 4 * 1024 * 1024;
