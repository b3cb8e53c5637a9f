import type { IndicatorKind } from '../../definition/definition';
import { amount } from './amount';
import { count } from './count';
import type { InputKind } from './kind';
import { rate } from './rate';
import { stock } from './stock';
import { text } from './text';
import { yesno } from './yesno';

/** Adding a kind of indicator means one file here and one line below. */
export const kinds: Record<IndicatorKind, InputKind> = { count, amount, stock, rate, yesno, text };
