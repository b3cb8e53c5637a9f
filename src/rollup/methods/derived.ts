import type { Method } from './method';

/** 计算: from the area's own totals by its formula, at every level anew; the children's values of it are never added or averaged. */
export const derived: Method = {
  adjustable: false,
  rollUp(indicator, _shares, area) {
    const operands = (indicator.derivation?.operands ?? []).flatMap((code) => area.total(code) ?? []);
    const asked = operands.reduce((most, operand) => Math.max(most, operand.asked), 0);
    const answered = operands.reduce((fewest, operand) => Math.min(fewest, operand.answered), asked);
    return { value: area.derive(indicator), taken: [], asked, answered };
  },
};
