import type { IndicatorKind } from '../../definition/definition';
import type { KindWriting } from './kind';
import { number } from './number';
import { text } from './text';
import { yesno } from './yesno';

export const kinds: Readonly<Record<IndicatorKind, KindWriting>> = {
  count: number,
  amount: number,
  stock: number,
  rate: number,
  yesno,
  text,
};
