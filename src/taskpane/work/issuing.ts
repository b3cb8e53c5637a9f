import type { Catalogues } from '../../batch/catalogues';
import { isoDay } from '../../batch/isoDay';
import { NothingToIssueError, templatesFor } from '../../batch/issue';
import { ZipBuilder } from '../../batch/zip';
import { message } from '../../messages/message';
import { fileNamePart } from '../../template/fileName';
import { DeskError, type Progress } from './desk';
import { finishedFile } from './finishedFile';
import { lastYearIn } from './lastYear';
import type { Shift } from './shift';
import type { FinishedFile, IssueRequest } from './views';

/** 下发: the templates asked for, as a .zip. */
export async function issueAll(
  request: IssueRequest,
  catalogues: Catalogues,
  now: () => Date,
  shift: Shift,
  progress: Progress,
): Promise<FinishedFile> {
  const { catalogue, unit, previous } = await asked(request, catalogues);
  const only = request.only && new Set(request.only);
  const total = only?.size ?? catalogue.filingUnits(unit.code).length;
  const zip = new ZipBuilder();
  let done = 0;
  const what = message('taskpane.issuing');
  for (const { path, workbook } of templatesFor({
    catalogue,
    unit,
    previous,
    issued: isoDay(now()),
    ...(only && { only }),
  })) {
    await shift.step();
    zip.add(path, (await finishedFile(path, workbook, now())).bytes, now().toISOString());
    progress(what, ++done, total);
  }
  return { name: `${fileNamePart(unit.name)}_${request.year}_填报表.zip`, bytes: zip.finish() };
}

/** The template of the first unit asked for, alone. */
export async function issueOne(
  request: IssueRequest,
  catalogues: Catalogues,
  now: () => Date,
): Promise<FinishedFile> {
  const { catalogue, unit, previous } = await asked(request, catalogues);
  const only = new Set(request.only);
  const [first] = templatesFor({ catalogue, unit, previous, issued: isoDay(now()), only });
  if (!first) throw new NothingToIssueError(unit);
  return finishedFile(first.path.slice(first.path.lastIndexOf('/') + 1), first.workbook, now());
}

async function asked({ unit: code, year, previous }: IssueRequest, catalogues: Catalogues) {
  const catalogue = catalogues(year);
  const unit = catalogue.units.get(code);
  if (!unit) throw new DeskError(message('taskpane.unit-unknown', { code }));
  if (catalogue.indicators.size === 0) {
    throw new DeskError(message('taskpane.year-without-indicators', { year }));
  }
  const given = previous ? { name: previous.name, file: previous } : null;
  return { catalogue, unit, previous: await lastYearIn(given, code, catalogue) };
}
