import type { Catalogues } from '../../batch/catalogues';
import { summaryIn } from '../../batch/summaryFile';
import type { Catalogue } from '../../definition/catalogue';
import type { TextVariant } from '../../definition/definition';
import { updateDocument } from '../../docx/update/updateDocument';
import { writeNarrative } from '../../docx/write';
import { message, say } from '../../messages/message';
import { chartsOf } from '../../narrative/charts';
import { narrate } from '../../narrative/narrate';
import type { Narrative } from '../../narrative/narrative';
import { plainText } from '../../narrative/plainText';
import type { Submission } from '../../submission/submission';
import { fileNamePart } from '../../template/fileName';
import type { Workbook } from '../../workbook/workbook';
import { DeskError } from './desk';
import type { DocumentExtras, DocumentUpdate, FinishedFile } from './views';

/** Paragraphs and the summary that they were written from. */
export type WrittenSummary = { narrative: Narrative; catalogue: Catalogue; summary: Submission };

/** The paragraphs last written, wherever their figures came from. */
export class NarrativeTray {
  private written: WrittenSummary | null = null;

  constructor(private readonly now: () => Date) {}

  take(written: WrittenSummary): Narrative {
    this.written = written;
    return written.narrative;
  }

  /** The paragraphs of a summary workbook. */
  takeFrom(summaryWorkbook: Workbook, file: string, catalogues: Catalogues): Narrative {
    const summary = summaryIn(summaryWorkbook, file, catalogues);
    const catalogue = catalogues(summary.year);
    return this.take({ narrative: narrate(catalogue, summary), catalogue, summary });
  }

  /** @throws DeskError where nothing was written yet */
  inLength(variant: TextVariant): Narrative {
    const { catalogue, summary } = this.last();
    return this.take({ narrative: narrate(catalogue, summary, { variant }), catalogue, summary });
  }

  /**
   * As a Word file or as text.
   * @throws DeskError where nothing was written yet
   */
  async document(format: 'docx' | 'txt', extras: DocumentExtras): Promise<FinishedFile> {
    const { narrative, catalogue, summary } = this.last();
    const name = `${fileNamePart(narrative.title)}.${format}`;
    if (format === 'txt') return { name, bytes: new TextEncoder().encode(plainText(narrative)) };
    const { comments = false, charts = false } = extras;
    const bytes = await writeNarrative(narrative, {
      created: this.now().toISOString(),
      comments,
      charts: charts ? chartsOf(catalogue, summary, narrative) : [],
    });
    return { name, bytes };
  }

  /**
   * An edited document against the summary last written from.
   * @throws DeskError where nothing was written yet, UnusableDocumentError
   */
  update(name: string, bytes: Uint8Array): DocumentUpdate {
    const { catalogue, summary } = this.last();
    const update = updateDocument(bytes, catalogue, summary, { date: this.now().toISOString() });
    const offers = update.figures.some(({ offered }) => offered);
    const stem = name.replace(/^.*\//, '').replace(/\.docx$/i, '');
    const copy = `${stem}_${say(message('taskpane.revised'))}.docx`;
    const file = offers ? { name: copy, bytes: update.bytes } : null;
    return { figures: update.figures, charts: update.charts, file };
  }

  private last(): WrittenSummary {
    if (!this.written) throw new DeskError(message('taskpane.no-rollup'));
    return this.written;
  }
}
