import type { BreakdownTable } from '../../definition/definition';
import type { Facts } from '../facts';
import { numberOf, type Form } from './form';
import { largest, listed, type Entry } from './listing';

/** `[RX|各行 _JS]`: what each row of a breakdown table has in the column, rows with 0 and computed rows left out. */
export const rows: Form = {
  about: 'table',
  numeric: true,
  main: false,
  write(request, facts) {
    const { code, column = '', top } = request;
    const table = facts.catalogue.tables.find((candidate) => candidate.code === code);
    const entries = table ? entriesOf(table, column, facts) : [];
    if (top === undefined) return listed(entries, request, facts);
    return entries.length < top ? null : listed(largest(entries, top), request, facts);
  },
  lacks: (request, facts) => facts.shortfalls.of(request.code),
};

function entriesOf({ rows: all }: BreakdownTable, column: string, facts: Facts): Entry[] {
  return all.flatMap(({ code, name, formula }): Entry[] => {
    const operand = formula === undefined ? numberOf(code + column, facts) : null;
    return operand && operand.value !== 0 ? [{ name, indicator: code + column, operand }] : [];
  });
}
