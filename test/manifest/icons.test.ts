import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contrast, ribbons, standingOut } from './contrast';
import { readPng, type Picture } from './png';

const assets = resolve(__dirname, '../../assets');
const drawings = readdirSync(join(assets, 'icons')).map((file) => file.replace(/\.svg$/, ''));
const pictures = readdirSync(assets).filter((file) => file.endsWith('.png'));

test('every drawing is there in every size, and nothing else', () => {
  const expected = drawings.flatMap((name) =>
    [16, 32, 80, ...(name === 'app' ? [64, 128] : [])].map((size) => `${name}-${size}.png`),
  );
  expect(pictures.sort()).toEqual(expected.sort());
});

test.each(pictures)('%s is of the size in its name', (file) => {
  const { width, height } = readPng(readFileSync(join(assets, file)));
  expect(`${width}, ${height}`).toBe(file.replace(/^.*-(\d+)\.png$/, '$1, $1'));
});

test.each(pictures)('%s stands out from the light ribbon and from the dark one', (file) => {
  const share = standingOut(readPng(readFileSync(join(assets, file))), ribbons);
  expect(share).toBeGreaterThanOrEqual(0.2);
});

test('black, white and what is half transparent stand out from one ribbon at most', () => {
  const plain = (...pixel: number[]): Picture => ({ width: 1, height: 1, rgba: Uint8Array.from(pixel) });
  expect(
    [
      plain(0, 0, 0, 255),
      plain(255, 255, 255, 255),
      plain(0x1c, 0x8f, 0x5e, 128),
      plain(0x1c, 0x8f, 0x5e, 255),
    ].map((picture) => standingOut(picture, ribbons)),
  ).toEqual([0, 0, 0, 1]);
  expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
});
