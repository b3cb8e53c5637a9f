/** Random cities for laws: counties with their own units, 司法局 and townships, some of which filed. */
import fc from 'fast-check';
import { makeCreditCode } from '../../src/definition/unitCode';
import type { Rollup } from '../../src/rollup/rollup';
import { codes, world, type WorldSketch } from '../world';
import { filed, type Values } from './filing';

const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100);
const answer = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom('—', null) });

const filing: fc.Arbitrary<Values> = fc.record({
  FY_01: answer(amount),
  FY_02: answer(fc.nat(5000)),
  FY_03: answer(fc.nat(99_999).map((thousandths) => thousandths / 1000)),
  FY_04: answer(fc.nat(50)),
  FY_05: answer(fc.nat(300)),
  FY_06: answer(fc.constantFrom('三色预警', '一网通办', '=1+1')),
  FY_07: answer(fc.nat(20)),
  FY_08: answer(fc.constantFrom(0, 1)),
});

const indicators: WorldSketch['indicators'] = {
  FY_01: { name: '经费', kind: 'amount', decimals: 2 },
  FY_02: '回访数',
  FY_03: { name: '满意度', kind: 'rate', decimals: 1, rollup: 'weighted', weight: 'FY_02' },
  FY_04: { name: '全域数', rollup: 'lead', audience: ['司法局', '乡镇'] },
  FY_05: { name: '最长天数', rollup: 'max' },
  FY_06: { name: '做法', kind: 'text', rollup: 'list' },
  FY_07: { name: '督察', rollup: 'none', audience: ['本级'] },
  FY_08: { name: '已公开', kind: 'yesno' },
  FY_R1: { name: '人均', formula: 'FY_01/FY_02*100', decimals: 2 },
};

export type Tree = {
  townships: number[];
  reporting: boolean[];
  filings: Values[];
  summarized: boolean[];
  corrections: number[];
};

export const tree: fc.Arbitrary<Tree> = fc.record({
  townships: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 }),
  reporting: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  filings: fc.array(filing, { minLength: 40, maxLength: 40 }),
  summarized: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  corrections: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
});

/** A city with these counties, each with its own unit, a 司法局 and some townships, and what those who report filed. */
export function cityOf({ townships, reporting, filings, corrections }: Tree) {
  const counties = townships.map((_, at) => String(630201 + at));
  const units: NonNullable<WorldSketch['units']> = Object.fromEntries(
    [codes.county, codes.own, codes.justice, codes.weiyuan, codes.danma].map((code) => [code, null]),
  );
  for (const code of [codes.minhe, codes.minheOwn, codes.minheJustice, codes.chuankou]) units[code] = null;
  counties.forEach((parent, at) => {
    units[parent] = { name: `县${at}`, level: 'county', parent: codes.city };
    units[makeCreditCode(parent, 0)] = { name: `县${at}本级`, level: 'county', parent, own: true };
    units[makeCreditCode(parent, 1)] = { name: `县${at}司法局`, level: 'department', kind: '司法局', parent };
    for (let n = 0; n < (townships[at] ?? 0); n++) {
      units[`${parent}${100 + n}`] = { name: `县${at}镇${n}`, level: 'township', kind: '镇', parent };
    }
  });
  const { catalogue } = world({ area: 'city', indicators: indicators ?? {}, units });
  const submissions = catalogue.filingUnits(codes.city).flatMap(({ code, parent, own }, at) => {
    if (!reporting[at % reporting.length]) return [];
    const amount = -(corrections[counties.indexOf(parent ?? '')] ?? 0);
    const source = { file: `${code}.xlsx`, sheet: '去重', address: 'C4' };
    const adjustments = own && amount !== 0 ? [{ indicator: 'FY_02', amount, reason: '联办', source }] : [];
    return [filed(catalogue, code, filings[at % filings.length] ?? {}, { adjustments })];
  });
  return { catalogue, counties, submissions };
}

/** What must not depend on the way. */
export function essence({ totals, units }: Rollup) {
  return {
    totals: [...totals.values()].map(({ contributions: _, adjustments: __, ...total }) => total),
    reported: units.reported,
    missing: units.missing,
  };
}
