/** How a chart is drawn, where that differs between a sheet and a document. */
export type ChartLook = {
  /** The chart's title above it; a document has its own words beneath. */
  title: boolean;
  /** Each value in figures beside its bar, in the place of the axis that would have to be read. */
  values: boolean;
  /** Between the bars of one name and those of the next, in hundredths of a bar. */
  gap: number;
  /** A faint line round it all. */
  frame: boolean;
  /** Of series, or of the slices of a pie; six hex digits each, told apart in black and white too. */
  colors: readonly string[];
  /** Colour of the axes; faint without it. */
  axis?: string;
  /** Of its text, size in points; the program's own without it. */
  font?: { name: string; latin: string; size: number };
};

/** On a sheet. Colours are written out, since the file has no theme to take them from. */
export const sheetLook: ChartLook = {
  title: true,
  values: false,
  gap: 80,
  frame: true,
  colors: ['1F4E79', 'F4B183', '7F7F7F', 'FFD966', '2E75B6', '548235', 'C55A11', 'BDD7EE'],
};
