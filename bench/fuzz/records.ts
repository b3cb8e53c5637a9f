import { doubleWord, record as xlsNumbers, xlsRecords } from '../../src/xlsx/binary/xlsRecords';
import { XlsbPart, xlsbRecords } from '../../src/xlsx/binary/xlsbRecords';
import { joined } from '../../test/xlsx/handMade';
import { doubles, xlsRecord } from '../../test/xlsx/otherFormats';
import { mutatedBytes } from './bytes';
import type { Chance } from './chance';

type Entry = { type: number; data: Uint8Array };

/** One to four records of a workbook stream left out, given twice, moved, made another kind, made longer or shorter, or changed inside. */
function mutatedRecords(records: readonly Entry[], kinds: readonly number[], chance: Chance): Entry[] {
  const changed = [...records];
  for (let times = chance.pick([1, 1, 2, 4]); times > 0 && changed.length > 0; times--) {
    const at = chance.below(changed.length);
    const entry = changed[at] as Entry;
    const { type, data } = entry;
    switch (chance.below(9)) {
      case 0:
        changed.splice(at, 1);
        break;
      case 1:
        changed.splice(at, 0, ...Array.from({ length: chance.pick([1, 2, 500]) }, () => entry));
        break;
      case 2:
        changed.splice(chance.below(changed.length), 0, ...changed.splice(at, 1));
        break;
      case 3:
        changed[at] = { type: chance.pick(kinds), data };
        break;
      case 4:
        changed[at] = { type, data: data.subarray(0, chance.below(data.length + 1)) };
        break;
      case 5:
        changed[at] = {
          type,
          data: joined(
            data,
            Uint8Array.from({ length: chance.pick([1, 2, 8, 500]) }, () => chance.below(256)),
          ),
        };
        break;
      case 6:
        changed.splice(at, 0, {
          type: chance.pick(kinds),
          data: Uint8Array.from({ length: chance.below(40) }, () => chance.below(8)),
        });
        break;
      default:
        changed[at] = { type, data: mutatedBytes(data, chance) };
    }
  }
  return changed;
}

const xlsKinds = Object.values(xlsNumbers);
const mostData = 0xffff;

/** The same of an .xls workbook stream; where its sheets begin is mostly put right again, so that the change is met. */
export function mutatedXlsRecords(stream: Uint8Array, chance: Chance): Uint8Array {
  const records = [...xlsRecords(stream)];
  const placeOf = new Map(records.map((entry) => [entry.at, entry as Entry]));
  const firsts = records
    .filter(({ type }) => type === xlsNumbers.sheet)
    .map((entry) => [entry as Entry, placeOf.get(doubleWord(entry.data, 0))] as const);
  const changed = mutatedRecords(records, xlsKinds, chance);
  if (chance.is(0.1)) return written(changed);
  const starts = new Map<Entry, number>();
  let at = 0;
  for (const entry of changed) {
    starts.set(entry, at);
    at += 4 + Math.min(entry.data.length, mostData);
  }
  return written(
    changed.map((entry) => {
      const start = starts.get(firsts.find(([sheet]) => sheet === entry)?.[1] as Entry);
      return start === undefined ? entry : { ...entry, data: joined(doubles(start), entry.data.subarray(4)) };
    }),
  );
}

function written(records: readonly Entry[]): Uint8Array {
  return joined(...records.map(({ type, data }) => xlsRecord(type, data.subarray(0, mostData))));
}

const xlsbKinds = [
  ...Array.from({ length: 20 }, (_, type) => type),
  35,
  36,
  37,
  38,
  39,
  47,
  60,
  62,
  129,
  130,
  145,
  146,
  176,
  426,
  427,
  535,
];

/** The same of a part of an .xlsb. */
export function mutatedXlsbRecords(part: Uint8Array, chance: Chance): Uint8Array {
  const changed = new XlsbPart();
  for (const { type, data } of mutatedRecords([...xlsbRecords(part)], xlsbKinds, chance))
    changed.add(type, data);
  return changed.bytes();
}
