import type { Catalogues } from '../../batch/catalogues';
import { summaryIn } from '../../batch/summaryFile';
import { writeNarrative } from '../../docx/write';
import { message } from '../../messages/message';
import { narrate } from '../../narrative/narrate';
import type { Narrative } from '../../narrative/narrative';
import { plainText } from '../../narrative/plainText';
import { fileNamePart } from '../../template/fileName';
import type { Workbook } from '../../workbook/workbook';
import { DeskError } from './desk';
import type { FinishedFile } from './views';

/** The paragraphs last written, wherever their figures came from. */
export class NarrativeTray {
  private written: Narrative | null = null;

  constructor(private readonly now: () => Date) {}

  take(narrative: Narrative): Narrative {
    return (this.written = narrative);
  }

  /** The paragraphs of a summary workbook. */
  takeFrom(summaryWorkbook: Workbook, file: string, catalogues: Catalogues): Narrative {
    const summary = summaryIn(summaryWorkbook, file, catalogues);
    return this.take(narrate(catalogues(summary.year), summary));
  }

  /** As a Word file or as text. @throws DeskError where nothing was written yet */
  async document(format: 'docx' | 'txt'): Promise<FinishedFile> {
    const narrative = this.written;
    if (!narrative) throw new DeskError(message('taskpane.no-rollup'));
    const name = `${fileNamePart(narrative.title)}.${format}`;
    const bytes =
      format === 'docx'
        ? await writeNarrative(narrative, { created: this.now().toISOString() })
        : new TextEncoder().encode(plainText(narrative));
    return { name, bytes };
  }
}
