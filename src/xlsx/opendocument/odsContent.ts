import type { DefinedName, Sheet } from '../../workbook/workbook';
import { CLOSE, OPEN, XmlScanner } from '../reading/scanner';
import { notAWorkbook } from '../reading/container';
import { OdsCells, type Counted } from './odsCells';
import { excelFormula, excelReference } from './openFormula';

export type OdsContent = { sheets: Sheet[]; names: DefinedName[]; externalLinks: number };

/** Elements of a table that only hold others: rows of a heading, groups that fold. */
const holders: ReadonlySet<string> = new Set([
  ...['table-columns', 'table-header-columns', 'table-column-group'],
  ...['table-rows', 'table-header-rows', 'table-row-group'],
]);

/**
 * Reads `content.xml` in one pass.
 * @throws UnreadableWorkbookError where it is broken, too large or no spreadsheet
 */
export function readOdsContent(xml: string, part: string, counted: Counted): OdsContent {
  const scanner = new XmlScanner(xml, part, { foreign: 'keep' });
  if (scanner.root() !== 'document-content') throw scanner.broken();
  const reader = new OdsContentReader(scanner, counted);
  reader.document();
  return reader.found();
}

class OdsContentReader {
  private readonly hiddenStyles = new Set<string>();
  private readonly content: OdsContent = { sheets: [], names: [], externalLinks: 0 };
  private isSpreadsheet = false;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly counted: Counted,
  ) {}

  found(): OdsContent {
    if (!this.isSpreadsheet) throw notAWorkbook(undefined);
    return this.content;
  }

  /** To the end of the document, which has to be whole. */
  document(): void {
    this.each({
      'automatic-styles': () => this.each({ style: () => this.style() }),
      body: () => this.each({ spreadsheet: () => this.spreadsheet() }),
    });
    this.scanner.next();
  }

  private spreadsheet(): void {
    this.isSpreadsheet = true;
    this.each({
      table: () => this.table(),
      'named-expressions': () =>
        this.each({
          'named-range': () => this.name('cell-range-address', excelReference),
          'named-expression': () => this.name('expression', excelFormula),
        }),
    });
  }

  private style(): void {
    const name = this.scanner.attribute('name');
    const isTable = this.scanner.attribute('family') === 'table';
    this.each({
      'table-properties': () => {
        if (isTable && name !== undefined && this.scanner.attribute('display') === 'false') {
          this.hiddenStyles.add(name);
        }
        this.scanner.skip();
      },
    });
  }

  private table(): void {
    const { scanner } = this;
    const name = scanner.attribute('name') ?? '';
    const state = this.hiddenStyles.has(scanner.attribute('style-name') ?? '') ? 'hidden' : 'visible';
    const isProtected = scanner.attribute('protected') === 'true';
    const cells = new OdsCells(scanner, this.counted);
    // what another file held when it was last looked into
    let isForeign = false;
    const rows = (): void =>
      this.each({
        'table-source': () => {
          isForeign = true;
          scanner.skip();
        },
        'table-column': () => {
          cells.column();
          scanner.skip();
        },
        'table-row': () => cells.row(),
        ...Object.fromEntries([...holders].map((holder) => [holder, rows])),
      });
    rows();
    if (isForeign) {
      this.content.externalLinks++;
      return;
    }
    this.content.sheets.push({
      name,
      state,
      rows: cells.rows,
      columns: cells.hiddenColumns(),
      merges: cells.merges,
      ...(isProtected && { protection: { allow: [] } }),
      validations: [],
      conditionals: [],
      tables: [],
      charts: [],
    });
  }

  private name(attribute: string, written: (text: string) => string): void {
    const { scanner } = this;
    const name = scanner.attribute('name') ?? '';
    const refersTo = written(scanner.attribute(attribute) ?? '');
    if (name !== '' && !name.startsWith('_xlnm')) this.content.names.push({ name, refersTo });
    scanner.skip();
  }

  /** Hands each element within the one just opened to its reader, which reads to its end; others are passed over. */
  private each(readers: Readonly<Record<string, (() => void) | undefined>>): void {
    const { scanner } = this;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      const read = readers[scanner.name];
      if (read) read();
      else scanner.skip();
    }
  }
}
