import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { isFiling } from '../definition/unitTree';
import { message } from '../messages/message';
import type { Complaint } from './complaint';
import type { Cover } from './cover';
import { yearOf, type Identity } from './identity';
import { normalised } from './plainText';

/** The one filing unit with this name; the one that had it before, where none has it now. Undefined where several share it. */
export function unitByName(name: string, { units }: Catalogue): Unit | undefined {
  const wanted = normalised(name);
  const filing = [...units.values()].filter(isFiling);
  for (const namesOf of [(unit: Unit) => [unit.name], (unit: Unit) => unit.formerly ?? []]) {
    const [found, another] = filing.filter((unit) =>
      namesOf(unit).some((each) => normalised(each) === wanted),
    );
    if (found) return another ? undefined : found;
  }
  return undefined;
}

/** Whose file it was found to be, and where its cover stands. */
type Found = { catalogue: Catalogue; unit: Unit; file: string; sheet: string };

/** 封面 was written over: a form that another unit, or another year's clerk, filled in; or it has a name that the unit no longer has. */
export function coverDiffers(cover: Cover, identity: Identity | null, found: Found): Complaint[] {
  const name = nameDiffers(cover.unit ?? '', found);
  if (!identity) return name;
  const { catalogue, unit } = found;
  const year = yearOf(cover.year);
  return [
    ...(cover.code !== undefined && catalogue.unitNow(cover.code) !== unit
      ? [differs(cover.code, unit.code, found)]
      : []),
    ...name,
    ...(year !== null && String(year) !== identity.year && identity.year !== undefined
      ? [differs(String(year), identity.year, found)]
      : []),
  ];
}

/** A name that nobody has may be short for the unit's own: only another unit's tells that something is wrong. */
function nameDiffers(written: string, found: Found): Complaint[] {
  const { catalogue, unit, file, sheet } = found;
  const isWritten = (name: string) => normalised(name) === normalised(written);
  if (written === '' || isWritten(unit.name)) return [];
  const former = unit.formerly?.find(isWritten);
  if (former === undefined) {
    const other = unitByName(written, catalogue);
    return other && other !== unit ? [differs(other.name, unit.name, found)] : [];
  }
  return [
    {
      code: 'former-name',
      severity: 'info',
      about: former,
      cells: [{ file, sheet, address: '' }],
      what: message('submission.former-name', { found: former, unit: unit.name }),
      actual: former,
      expected: unit.name,
    },
  ];
}

function differs(actual: string, expected: string, { unit, file, sheet }: Found): Complaint {
  return {
    code: 'cover-differs',
    severity: 'error',
    about: expected,
    cells: [{ file, sheet, address: '' }],
    what: message('submission.cover-differs', { found: actual, expected, unit: unit.name }),
    actual,
    expected,
  };
}
