import { advisedDefinitionIn } from '../../batch/definitionFile';
import { cataloguesOf, type Catalogues } from '../../batch/catalogues';
import { builtInDefinition } from '../../definition/builtin/builtin';
import type { Definition } from '../../definition/definition';
import { DefinitionError } from '../../definition/mistake';
import { openDefinition } from '../../definition/open';
import { definitionWorkbook } from '../../definition/writeWorkbook';
import { fileNamePart } from '../../template/fileName';
import type { Workbook } from '../../workbook/workbook';
import type { DefinitionShelf } from './definitionShelf';
import { definitionView, type Origin } from './definitionView';
import { finishedFile } from './finishedFile';
import type { DefinitionOutcome, DefinitionView, FinishedFile } from './views';

const builtIn: Origin = { file: null, kept: false, lost: null };

/** The definition in use: the built-in one, or one that was loaded. */
export class DefinitionTray {
  private used: Definition = builtInDefinition;
  private origin: Origin = builtIn;
  private restoring: Promise<void> | null = null;
  private ofYears: Catalogues = cataloguesOf(builtInDefinition, openDefinition);

  /**
   * @param shelf where a loaded definition outlives the tray
   * @param onUse told when another definition was taken into use
   */
  constructor(
    private readonly now: () => Date,
    private readonly shelf: DefinitionShelf,
    private readonly onUse: () => void,
  ) {}

  get catalogues(): Catalogues {
    return this.ofYears;
  }

  get definition(): Definition {
    return this.used;
  }

  view(): DefinitionView {
    return definitionView(this.ofYears(this.now().getFullYear()), this.origin);
  }

  /** Takes up, once, the definition that was in use when the pane was closed. */
  async restore(): Promise<void> {
    await (this.restoring ??= this.takeKept());
  }

  async useBuiltIn(): Promise<void> {
    await this.shelf.forget();
    this.use(builtInDefinition, builtIn);
  }

  /** Reads a definition workbook and, where it has no mistakes, takes it into use and keeps it. */
  async take(workbook: Workbook, file: string): Promise<DefinitionOutcome> {
    const { definition, mistakes, advice = [] } = advisedDefinitionIn(workbook);
    if (!definition) return { mistakes };
    const kept = await this.shelf.keep({ file, definition });
    this.use(definition, { file, kept, lost: null });
    return { definition: this.view(), mistakes: [], advice };
  }

  file(): Promise<FinishedFile> {
    const name = `${fileNamePart(`${this.used.name}_${this.used.version}`)}.xlsx`;
    return finishedFile(name, definitionWorkbook(this.used), this.now());
  }

  private async takeKept(): Promise<void> {
    const kept = await this.shelf.kept();
    if (!kept) return;
    const { file, definition } = kept;
    try {
      openDefinition(definition, this.now().getFullYear());
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error;
      // made for another version of the program
      await this.shelf.forget();
      this.origin = { ...builtIn, lost: file };
      return;
    }
    this.use(definition, { file, kept: true, lost: null });
  }

  private use(definition: Definition, origin: Origin): void {
    this.used = definition;
    this.origin = origin;
    this.ofYears = cataloguesOf(definition, openDefinition);
    this.onUse();
  }
}
