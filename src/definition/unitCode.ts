/**
 * Codes of areas (GB/T 2260 and the statistical codes of townships) and of bodies (统一社会信用代码, GB 32100-2015, whose characters 9—17
 * are the code of GB 11714).
 */
import { message, type Message } from '../messages/message';
import type { UnitLevel } from './definition';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(
    ' ',
  ),
);

/** What else of a unit its code must agree with. */
export type UnitCodeContext = { own?: boolean; parent?: string | undefined };

/**
 * What is wrong with a unit's code; null where it is well formed. Areas have codes of GB/T 2260: a province 2 digits (or 6 ending in
 * 0000), a city 4 (or 6 ending in 00), a county 6. A township has 9 or 12 digits that begin with its county's six. A department has a
 * 统一社会信用代码; a township or an own unit may have one. An own unit without one has its area's code filled up with zeros to 9 or 12.
 * @example unitCodeMistake('630223100', 'township', { parent: '630223' }) //=> null
 */
export function unitCodeMistake(
  code: string,
  level: UnitLevel,
  context: UnitCodeContext = {},
): Message | null {
  const { own = false, parent } = context;
  const isArea = !own && level !== 'department' && level !== 'township';
  if (isArea) return areaCodeMistake(code, level, parent);
  if (level === 'department' || !/^\d{1,15}$/.test(code)) return creditCodeMistake(code);
  const wanted = own ? 'definition.own-code' : 'definition.township-code';
  if (!/^(?:\d{9}|\d{12})$/.test(code) || (own && !/^0+$/.test(code.slice(6)))) {
    return message(wanted, { code });
  }
  return (
    provinceMistake(code) ?? (parent === undefined ? null : underMistake(code, sixDigits(parent), parent))
  );
}

/**
 * What is wrong with a 统一社会信用代码; null where both its check digits are right.
 * @example creditCodeMistake('11371002MB2860928Q') //=> null
 */
export function creditCodeMistake(code: string): Message | null {
  if (code.length !== 18) return message('definition.credit-length', { code, found: code.length });
  const wrong = [...code].findIndex((character) => !alphabet.includes(character));
  if (wrong >= 0) {
    return message('definition.credit-character', { code, position: wrong + 1, found: code.charAt(wrong) });
  }
  const area = code.slice(2, 8);
  if (!/^\d{6}$/.test(area) || (area !== '100000' && !provinces.has(area.slice(0, 2)))) {
    return message('definition.credit-area', { code, found: area });
  }
  const organisation = organisationCheckDigit(code.slice(8, 16));
  if (code[16] !== organisation) {
    return message('definition.credit-organisation-digit', {
      code,
      found: code.charAt(16),
      right: organisation,
    });
  }
  const check = creditCodeCheckDigit(code.slice(0, 17));
  return code[17] === check
    ? null
    : message('definition.credit-check-digit', { code, found: code.charAt(17), right: check });
}

/** The 18th character of a 统一社会信用代码 after its first 17 (GB 32100-2015). */
export function creditCodeCheckDigit(first17: string): string {
  const sum = creditWeights.reduce((total, weight, at) => total + weight * valueOf(first17.charAt(at)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** The 9th character of an organisation's code after its first 8 (GB 11714). */
export function organisationCheckDigit(first8: string): string {
  const sum = organisationWeights.reduce(
    (total, weight, at) => total + weight * base36(first8.charAt(at)),
    0,
  );
  return '0123456789X0'.charAt(11 - (sum % 11));
}

/**
 * A well-formed 统一社会信用代码 of a government body (机构编制, 机关) that nobody was issued: EXAMPLE DATA for the built-in tree and
 * for tests, to be replaced by the real code before use. `region` is a six-digit area, `serial` 0 to 99999999.
 * @example makeCreditCode('630223', 1) //=> '116302230000000192'
 */
export function makeCreditCode(region: string, serial: number): string {
  if (!/^\d{6}$/.test(region) || !Number.isInteger(serial) || serial < 0 || serial > 99_999_999) {
    throw new RangeError(`no example code for area ${region}, serial ${serial}`);
  }
  const organisation = String(serial).padStart(8, '0');
  const first17 = `11${region}${organisation}${organisationCheckDigit(organisation)}`;
  return first17 + creditCodeCheckDigit(first17);
}

const areaForms: Partial<Record<UnitLevel, RegExp>> = {
  province: /^\d{2}(?:0000)?$/,
  city: /^\d{2}(?!00)\d{2}(?:00)?$/,
  county: /^\d{4}(?!00)\d{2}$/,
};

function areaCodeMistake(code: string, level: UnitLevel, parent: string | undefined): Message | null {
  if (!areaForms[level]?.test(code)) {
    return message(`definition.${level as 'province' | 'city' | 'county'}-code`, { code });
  }
  return (
    provinceMistake(code) ?? (parent === undefined ? null : underMistake(code, prefixOf(parent), parent))
  );
}

function provinceMistake(code: string): Message | null {
  const found = code.slice(0, 2);
  return provinces.has(found) ? null : message('definition.province-prefix', { code, found });
}

/** A parent's own form is its own mistake: only a code of digits is compared. */
function underMistake(code: string, prefix: string, parent: string): Message | null {
  if (!/^\d+$/.test(parent) || code.startsWith(prefix)) return null;
  return message('definition.code-not-under-parent', { code, parent, prefix });
}

/** @example prefixOf('630200') //=> '6302' */
function prefixOf(area: string): string {
  return area.replace(/^(\d{2}(?:\d{2})??)(?:00)+$/, '$1');
}

function sixDigits(area: string): string {
  return area.slice(0, 6).padEnd(6, '0');
}

function valueOf(character: string): number {
  return alphabet.indexOf(character);
}

/** Digits and all 26 letters, as GB 11714 counts. */
function base36(character: string): number {
  return Number.parseInt(character, 36);
}
