import { checkDefinition } from '../../src/definition/check';
import type { Definition } from '../../src/definition/definition';
import { mistakeText } from '../../src/definition/mistake';
import { sketchDefinition, type WorldSketch } from '../world';

/** What the check says of a sketch, a line a mistake: `指标 › FY_03 公式 › …`. */
export function mistakes(sketch: WorldSketch): string[] {
  return checkDefinition(sketchDefinition(sketch)).map(mistakeText);
}

/** What the check says of data that no compiler has seen: a sketch's definition with rows put in their places. */
export function mistakesOf(sketch: WorldSketch, foreign: Record<string, unknown>): string[] {
  return checkDefinition({ ...sketchDefinition(sketch), ...foreign } as Definition).map(mistakeText);
}
