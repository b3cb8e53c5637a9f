import type { Rgb } from '../../../workbook/workbook';

/**
 * A colour made lighter (`tint` up to 1: white) or darker (down to -1: black) in its luminance (ECMA-376 part 1, 18.8.19), within 1 of
 * what Excel shows: it counts luminance in steps of 1/240.
 * @example tinted('4F81BD', -0.25) //=> '366092'
 */
export function tinted(rgb: Rgb, tint: number): Rgb {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // hue and saturation stay: each channel keeps its place between the darkest and the brightest
  const reach = (at: number) => 1 - Math.abs(2 * at - 1);
  const scale = reach(light) === 0 ? 0 : reach(wanted) / reach(light);
  return [red, green, blue].map((channel) => hex(wanted + (channel - light) * scale)).join('');
}

function hex(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
