import type { Unit } from '../definition';
import type { Complaint } from './complaint';
import type { Entry, Survey } from './survey';
import { unitCodeComplaints } from './unitCodes';
import { unitPlaceComplaints } from './unitPlaces';
import { unitYearComplaints } from './unitYears';
import { duplicates } from './unique';

/** Units: their codes, how they stand under each other, and in which years. What follows from a mistake above is told there alone. */
export function unitComplaints(survey: Survey): Complaint[] {
  const { units } = survey;
  const byCode = new Map<string, Entry<Unit>>();
  for (const unit of units) if (!byCode.has(unit.value.code)) byCode.set(unit.value.code, unit);
  const ofCodes = unitCodeComplaints(units, byCode);
  return [
    ...duplicates(units, 'code'),
    ...ofCodes,
    ...unitPlaceComplaints(survey, byCode, inDoubt(survey, ofCodes)),
    ...unitYearComplaints(units, byCode),
  ];
}

/** Codes of units whose level, or being an own unit, is not to be relied on. */
function inDoubt({ units, unsoundUnits }: Survey, complaints: readonly Complaint[]): ReadonlySet<string> {
  const at = new Set(
    complaints
      .filter(({ path }) => path[2] === 'level' || path[2] === 'own')
      .map(({ path }) => path.slice(0, 2).join('/')),
  );
  const doubtful: Partial<Unit>[] = units
    .filter(({ path }) => at.has(path.join('/')))
    .map(({ value }) => value);
  return new Set([...doubtful, ...unsoundUnits].flatMap(({ code }) => code ?? []));
}
