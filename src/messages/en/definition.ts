import type { definition as zh } from '../zh-CN/definition';

export const definition: Record<keyof typeof zh, string> = {
  'definition.province-code':
    '“{code}” is no code of a province: 2 digits, or 6 ending in 0000 (GB/T 2260), such as 63',
  'definition.city-code':
    '“{code}” is no code of a city: 4 digits, or 6 ending in 00 (GB/T 2260), such as 630200',
  'definition.county-code':
    '“{code}” is no code of a county: 6 digits not ending in 00 (GB/T 2260), such as 630223',
  'definition.township-code':
    '“{code}” is no code of a township: 9 or 12 digits (statistical code), such as 630223100; a unified social credit code has 18 characters',
  'definition.own-code':
    '“{code}” cannot be the code of an own unit: give the body’s unified social credit code, or the area’s 6 digits filled up with zeros to 9 or 12, such as 630223000',
  'definition.province-prefix':
    '“{code}” begins with “{found}”, which is no province; check the first two digits',
  'definition.code-not-under-parent':
    '“{code}” does not lie under “{parent}”: it should begin with “{prefix}”; check the code or the parent’s',
  'definition.credit-length':
    '“{code}” has {found} characters, a unified social credit code has 18; compare it with the certificate',
  'definition.credit-character':
    '“{code}”: character {position}, “{found}”, is wrong: a unified social credit code has digits and capital letters other than I, O, S, V, Z; compare it with the certificate',
  'definition.credit-area':
    '“{code}”: characters 3 to 8, “{found}”, should be the six-digit area of the registering office; compare it with the certificate',
  'definition.credit-organisation-digit':
    '“{code}”: character 17 is “{found}”, by characters 9 to 16 it should be “{right}”; one of them is mistyped, compare it with the certificate',
  'definition.credit-check-digit':
    '“{code}” ends in “{found}”, by its first 17 characters it should end in “{right}”; one of them is mistyped, compare it with the certificate',
};
