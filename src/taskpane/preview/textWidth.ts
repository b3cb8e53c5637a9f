import { columnsOf } from '../../template/rowHeight';

/** Widths of one column of text (half a Han character) in its font size, where no canvas measures it. */
const half = 0.5;

let canvas: OffscreenCanvasRenderingContext2D | null | undefined;
/** As it was set: the canvas itself hands back another spelling. */
let fontSet = '';

/** The width of one line of text in pixels. @param font as in CSS: `bold 14px SimSun` @param size of it, in pixels */
export function textWidth(text: string, font: string, size: number): number {
  if (canvas === undefined) {
    canvas = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  }
  if (!canvas) return columnsOf(text) * half * size;
  if (fontSet !== font) {
    canvas.font = font;
    fontSet = font;
  }
  return canvas.measureText(text).width;
}
