import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { message, say, type Message } from '../messages/message';
import { fileNamePart, templateFileName } from '../template/fileName';
import { templateWorkbook } from '../template/template';
import type { Workbook } from '../workbook/workbook';
import type { Previous } from './previous';

export type IssuedTemplate = {
  unit: Unit;
  /** Relative, steps separated by `/`: the folder of the area where the unit stands deeper than one level, then the file's name. */
  path: string;
  workbook: Workbook;
};

export type IssueRequest = {
  catalogue: Catalogue;
  /** Templates are issued for every filing unit at and below it. */
  unit: Unit;
  previous: Previous;
  /** The day as the face knows it: `2026-01-05`. */
  issued: string;
  /** Marks every sheet as 示例数据. */
  example?: boolean;
  /** Codes of the filing units wanted; all of them where it is absent. */
  only?: ReadonlySet<string>;
};

/** No unit files at or below the unit that templates were asked for. */
export class NothingToIssueError extends Error {
  override readonly name = 'NothingToIssueError';
  readonly reason: Message;

  constructor(readonly unit: Unit) {
    const reason = message('batch.unit-without-filing', { unit: unit.name });
    super(say(reason));
    this.reason = reason;
  }
}

/**
 * The templates in the order of the definition, each made when it is asked for, so that memory holds one at a time.
 * @throws NothingToIssueError when the first is asked for
 * @example templatesFor({ catalogue, unit: city, previous: noPrevious, issued }).next().value.path //=> '互助土族自治县/630223100_威远镇_2025.xlsx'
 */
export function* templatesFor(request: IssueRequest): Generator<IssuedTemplate> {
  const { catalogue, unit: top, previous, issued, example = false, only } = request;
  const units = catalogue.filingUnits(top.code);
  if (units.length === 0) throw new NothingToIssueError(top);
  for (const unit of units) {
    if (only && !only.has(unit.code)) continue;
    const workbook = templateWorkbook(catalogue, unit, {
      previous: previous.of(unit.code),
      issued,
      example,
    });
    yield { unit, path: templatePath(catalogue, unit, top), workbook };
  }
}

/** Where the template of a filing unit stands in the folder of all that was issued for `top`; see `IssuedTemplate`. */
export function templatePath(catalogue: Catalogue, unit: Unit, top: Unit): string {
  return [areaBetween(catalogue, unit, top), templateFileName(unit, catalogue.year)]
    .filter(Boolean)
    .join('/');
}

/** Empty for `top` itself and its direct children. */
function areaBetween(catalogue: Catalogue, { code, parent }: Unit, top: Unit): string {
  if (code === top.code || parent === undefined || parent === top.code) return '';
  return fileNamePart(catalogue.units.get(parent)?.name ?? '');
}
