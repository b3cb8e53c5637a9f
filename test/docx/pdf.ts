/** What a PDF shows, line by line, in millimetres and points. */
import { execFileSync } from 'node:child_process';

export type PdfText = { text: string; left: number; right: number; top: number; size: number; font: string };
export type PdfPage = { width: number; height: number; lines: PdfText[][] };

/** Dots to the point: the most that the program gives. */
const zoom = 3;

/** The lines of each page from the top down, each as its stretches of one typeface. `font` tells faces apart, whatever their names. */
export function readPdf(path: string): PdfPage[] {
  const xml = execFileSync('pdftohtml', ['-xml', '-stdout', '-i', '-zoom', `${zoom}`, path], {
    encoding: 'utf8',
  });
  const fonts = new Map<string, { size: number; font: string }>();
  return [...xml.matchAll(/<page ([^>]*)>(.*?)<\/page>/gs)].map(([, head = '', body = '']) => {
    for (const [, attributes = ''] of body.matchAll(/<fontspec ([^>]*)\/>/g)) {
      const { id = '', size, family = '' } = valuesIn(attributes);
      fonts.set(id, { size: Number(size) / zoom, font: family.split('+')[0] ?? '' });
    }
    const lines = new Map<number, PdfText[]>();
    for (const [, attributes = '', inner = ''] of body.matchAll(/<text ([^>]*)>(.*?)<\/text>/gs)) {
      const { top, left, width, font = '' } = valuesIn(attributes);
      const { size = 0, font: face = '' } = fonts.get(font) ?? {};
      const line = lines.get(Number(top)) ?? [];
      lines.set(Number(top), line);
      line.push({
        text: inner.replace(/<[^>]*>/g, ''),
        ...{
          left: millimetres(left),
          right: millimetres(Number(left) + Number(width)),
          top: millimetres(top),
        },
        ...{ size, font: face },
      });
    }
    const { width, height } = valuesIn(head);
    const sorted = [...lines].sort(([a], [b]) => a - b).map(([, line]) => line);
    return { width: millimetres(width), height: millimetres(height), lines: sorted };
  });
}

function valuesIn(attributes: string): Record<string, string> {
  return Object.fromEntries(
    [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function millimetres(dots: string | number | undefined): number {
  return (Number(dots) / zoom / 72) * 25.4;
}
