/**
 * The built-in tree of units: 海东市 with its six counties and whoever files in them; beside it 西宁市湟中区 with 李家山镇, and 额敏县,
 * whose reports the definition covers too. The townships of the latter two counties are not all listed.
 *
 * Area codes and names are real (GB/T 2260, statistical codes of townships); an own unit (本级) has its area's code filled up with zeros.
 * Departments are those that counties usually have, under their usual names; their codes are EXAMPLES (示例代码): rightly formed
 * 统一社会信用代码 with a made-up serial number. Whoever collects with this tree puts the real departments and codes in first.
 */
import type { Unit } from '../definition';
import { makeCreditCode } from '../unitCode';
import { townshipsOf } from './townships';

type Area = { code: string; name: string };

type County = Area & { short: string; party: string };

/** A city with the counties that the tree has of it; `city` absent for a county whose city is not in the tree. */
type Group = { cityName: string; city?: Area; counties: County[] };

const groups: Group[] = [
  {
    cityName: '海东市',
    city: { code: '630200', name: '海东市' },
    counties: [
      { code: '630202', name: '乐都区', short: '乐都', party: '中共海东市乐都区委员会' },
      { code: '630203', name: '平安区', short: '平安', party: '中共海东市平安区委员会' },
      { code: '630222', name: '民和回族土族自治县', short: '民和', party: '中共民和回族土族自治县委员会' },
      { code: '630223', name: '互助土族自治县', short: '互助', party: '中共互助土族自治县委员会' },
      { code: '630224', name: '化隆回族自治县', short: '化隆', party: '中共化隆回族自治县委员会' },
      { code: '630225', name: '循化撒拉族自治县', short: '循化', party: '中共循化撒拉族自治县委员会' },
    ],
  },
  {
    cityName: '西宁市',
    city: { code: '630100', name: '西宁市' },
    counties: [{ code: '630106', name: '湟中区', short: '湟中', party: '中共西宁市湟中区委员会' }],
  },
  {
    cityName: '塔城地区',
    counties: [{ code: '654221', name: '额敏县', short: '额敏', party: '中共额敏县委员会' }],
  },
];

/** 类别 of the departments of a county, in the usual order; a department's example serial number is its place here plus one. */
const departmentKinds = [
  '政法委员会',
  '发展和改革局',
  '教育局',
  '工业和信息化局',
  '民族宗教事务局',
  '公安局',
  '民政局',
  '司法局',
  '财政局',
  '人力资源和社会保障局',
  '自然资源局',
  '生态环境局',
  '住房和城乡建设局',
  '交通运输局',
  '水利局',
  '农业农村局',
  '文体旅游广电局',
  '卫生健康局',
  '退役军人事务局',
  '应急管理局',
  '审计局',
  '市场监督管理局',
  '统计局',
  '医疗保障局',
  '林业和草原局',
  '信访局',
  '政务服务监督管理局',
  '城市管理综合行政执法局',
];

/** A department is named after its county, but for those that belong to the party or to the city. */
const particularNames: Record<string, (county: County, cityName: string) => string> = {
  政法委员会: ({ party }) => `${party}政法委员会`,
  生态环境局: ({ short }, cityName) => `${cityName}生态环境局${short}分局`,
};

/** A city, its own unit, then each county: itself, own unit, departments, townships. */
export const units: Unit[] = groups.flatMap(({ cityName, city, counties }) => [
  ...(city ? cityUnits(city) : []),
  ...counties.flatMap((county): Unit[] => [
    { ...areaOf(county), level: 'county', ...(city && { parent: city.code }), own: false },
    ownUnit(county, 'county'),
    ...departmentKinds.map((kind, at) => department(county, cityName, kind, at + 1)),
    ...townshipsOf(county.code).map(({ code, name }) => township(code, name, county.code)),
  ]),
]);

function cityUnits(city: Area): Unit[] {
  return [{ ...city, level: 'city', own: false }, ownUnit(city, 'city')];
}

function areaOf({ code, name }: Area): Area {
  return { code, name };
}

function ownUnit(area: Area, level: 'city' | 'county'): Unit {
  return {
    code: `${area.code}000`,
    name: `${area.name}本级`,
    level,
    parent: area.code,
    own: true,
  };
}

function department(county: County, cityName: string, kind: string, serial: number): Unit {
  const name = particularNames[kind]?.(county, cityName) ?? county.name + kind;
  const code = makeCreditCode(county.code, serial);
  return { code, name, level: 'department', kind, parent: county.code, own: false };
}

function township(code: string, name: string, parent: string): Unit {
  const kind = /街道$|镇$|乡$/.exec(name)?.[0];
  return { code, name, level: 'township', ...(kind !== undefined && { kind }), parent, own: false };
}
