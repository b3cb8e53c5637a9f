import { builtInDefinition } from '../../src/definition/builtin/builtin';
import type { Definition, Unit } from '../../src/definition/definition';
import { makeCreditCode } from '../../src/definition/unitCode';

/** A made-up province under the built-in definition: county after county with the units of 互助土族自治县. */
export const province = { code: '63', name: '示例省' };

const model = '630223';
const countiesOfCity = 40;

const modelUnits = builtInDefinition.units.filter(({ parent }) => parent === model);

/** @param filing how many units file: own units of cities, and those of county after county, of the last as many as are left */
export function provinceDefinition(filing: number): Definition {
  const units: Unit[] = [{ ...province, level: 'province', own: false }];
  let left = filing;
  for (let city = 1; left > 0; city++) {
    const cityCode = `${province.code}${twoDigits(city)}00`;
    const name = `示例${city}市`;
    units.push(
      { code: cityCode, name, level: 'city', parent: province.code, own: false },
      { code: `${cityCode}000`, name: `${name}本级`, level: 'city', parent: cityCode, own: true },
    );
    left -= 1;
    for (let county = 1; county <= countiesOfCity && left > 0; county++) {
      const code = cityCode.slice(0, 4) + twoDigits(county);
      const area: Unit = {
        code,
        name: `示例${city}市${county}县`,
        level: 'county',
        parent: cityCode,
        own: false,
      };
      units.push(area, ...modelUnits.slice(0, left).map((unit, at) => unitLike(unit, at, area)));
      left -= modelUnits.length;
    }
  }
  return { ...builtInDefinition, units };
}

/** The unit of the model county as another county has it. */
function unitLike(unit: Unit, at: number, county: Unit): Unit {
  const code =
    unit.level === 'department' ? makeCreditCode(county.code, at + 1) : county.code + unit.code.slice(6);
  const name = unit.level === 'township' ? unit.name : `${county.name}${unit.kind ?? '本级'}`;
  return { ...unit, code, name, parent: county.code };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
