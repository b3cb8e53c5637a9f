import type { Picture } from './png';

export type Colour = readonly [red: number, green: number, blue: number];

/** The backgrounds of Excel's ribbon: the light theme, the dark one and its groups. */
export const ribbons: readonly Colour[] = [
  [0xf3, 0xf2, 0xf1],
  [0x1f, 0x1f, 0x1f],
  [0x29, 0x29, 0x29],
];

/** WCAG 2.1, 1.4.11: what a picture needs against its ground to be made out. */
const least = 3;

/** The share of all pixels that are opaque and stand out from every one of the grounds, 0 to 1. */
export function standingOut({ rgba }: Picture, grounds: readonly Colour[]): number {
  let count = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha] = rgba.subarray(at, at + 4);
    const colour = [red, green, blue] as const;
    if (alpha === 255 && grounds.every((ground) => contrast(colour, ground) >= least)) count++;
  }
  return count / (rgba.length / 4);
}

/** By WCAG 2.1. @example contrast([0, 0, 0], [255, 255, 255]) //=> 21 */
export function contrast(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
