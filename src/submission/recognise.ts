import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { legible } from '../messages/legible';
import { message } from '../messages/message';
import { templateFileName } from '../template/fileName';
import type { Workbook } from '../workbook/workbook';
import { coverDiffers, unitByName } from './coverIdentity';
import { coverOf, type Cover } from './cover';
import type { Complaint } from './complaint';
import type { Rejection } from './finding';
import { identityOf, yearOf } from './identity';

/** Whose file it is, as far as it says so and that can be believed. */
export type Recognised = {
  catalogue: Catalogue;
  unit: Unit;
  year: number;
  kind: 'template' | 'summary';
  definition: { id: string; version: string; hash: string };
  cover: Cover;
  /** It was issued under the version before, whose forms are still taken. */
  former: boolean;
  /** The hidden sheet is gone: only 封面 says who it is. */
  fromCover: boolean;
  complaints: Complaint[];
};

/**
 * Who filed which year's form. The very hidden sheet tells; 封面 must agree and stands in for it where it is gone.
 * @param catalogue the definition, or how to open it for a year
 */
export function recognise(
  workbook: Workbook,
  catalogue: Catalogue | ((year: number) => Catalogue),
  file: string,
): Recognised | Rejection {
  const reject = (
    code: 'no-template' | 'wrong-definition' | 'wrong-version' | 'unknown-unit',
    params: Record<string, string | number>,
    unit?: string,
  ): Rejection => ({
    file,
    code,
    message: legible(message(`submission.${code}`, { file, ...params })),
    ...(unit !== undefined && { unit }),
  });
  const identity = identityOf(workbook);
  // a summary has no 封面, only sheets with words of one: 单位代码 heads a column of 报送情况
  const covered = identity?.kind === 'summary' ? null : coverOf(workbook);
  const cover = covered?.cover ?? {};
  const year =
    yearOf(identity?.year) ?? yearOf(cover.year) ?? (typeof catalogue === 'object' ? catalogue.year : null);
  const kind = identity?.kind ?? 'template';
  if (year === null || (kind !== 'template' && kind !== 'summary')) return reject('no-template', {});

  const opened = typeof catalogue === 'object' ? catalogue : catalogue(year);
  const code = identity?.unit ?? cover.code ?? unitByName(cover.unit ?? '', opened)?.code;
  if (code === undefined) return reject('no-template', {});
  const { id, version, name, formerVersion } = opened.definition;
  const definition = {
    id: identity?.definition ?? id,
    version: identity?.version ?? version,
    hash: identity?.hash ?? opened.hash,
  };
  const unit = opened.unitNow(code);
  const expected = unit ? templateFileName(unit, year) : '';
  if (definition.id !== id) return reject('wrong-definition', { found: definition.id, id, name }, code);
  if (!unit) return reject('unknown-unit', { unit: code }, code);
  const former = definition.version === formerVersion && definition.version !== version;
  if (definition.version !== version && !former)
    return reject('wrong-version', { found: definition.version, version, expected }, code);

  const complaints = [
    ...(identity ? [] : [fromCover(unit.code, year)]),
    ...(unit.code === code ? [] : [formerCode(code, unit)]),
    ...coverDiffers(cover, identity, { catalogue: opened, unit, file, sheet: covered?.sheet.name ?? '' }),
    ...(former ? [formerForm(definition.version, version, expected)] : []),
    ...(former || definition.hash === opened.hash ? [] : [definitionEdited(version)]),
  ];
  return {
    catalogue: opened,
    unit,
    year,
    kind,
    // what was read by the version in force counts among the files of that version
    definition: former ? { id, version, hash: opened.hash } : definition,
    former,
    cover,
    fromCover: identity === null,
    complaints,
  };
}

function fromCover(code: string, year: number): Complaint {
  return {
    code: 'identity-from-cover',
    severity: 'warning',
    about: 'workbook',
    what: message('submission.identity-from-cover', { code, year }),
  };
}

/** The form was issued to the unit under the code that it had before. */
function formerCode(found: string, { code, name }: Unit): Complaint {
  return {
    code: 'former-code',
    severity: 'info',
    about: 'workbook',
    what: message('submission.former-code', { found, unit: name, code }),
    actual: found,
    expected: code,
  };
}

function formerForm(found: string, version: string, expected: string): Complaint {
  return {
    code: 'former-version',
    severity: 'warning',
    about: 'workbook',
    what: message('submission.former-version', { found, version, expected }),
    actual: found,
    expected: version,
  };
}

function definitionEdited(version: string): Complaint {
  return {
    code: 'definition-edited',
    severity: 'info',
    about: 'workbook',
    what: message('submission.definition-edited', { version }),
  };
}
