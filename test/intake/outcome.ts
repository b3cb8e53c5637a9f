/** What comes of files, said as a case says it. */
import { examine } from '../../src/batch/examine';
import type { IncomingFile } from '../../src/batch/readFile';
import { receive } from '../../src/batch/receive';
import { message, say } from '../../src/messages/message';
import type { Finding, Rejection } from '../../src/submission/finding';
import type { Submission } from '../../src/submission/submission';
import { codes } from '../world';
import type { Figure, Outcome } from './case';
import { catalogue, figures } from './form';

/** The files through the whole of receiving, as 互助县 receives them. */
export async function outcomeOf(files: readonly IncomingFile[]): Promise<Outcome> {
  const received = await receive(files, () => catalogue);
  const examined = examine(received, () => catalogue, codes.county);
  const refused = examined.rejected.map(refusalOf);
  if (!('accepted' in examined)) return { refused };
  const { accepted } = examined;
  const first = accepted.find(({ unit }) => unit === codes.weiyuan) ?? accepted[0];
  const says = examined.findings.map(findingOf);
  return {
    ...(first && { reads: differences(figuresOf(first)) }),
    ...(says.length > 0 && { says }),
    ...(refused.length > 0 && { refused }),
  };
}

export function figuresOf({ observations }: Submission): Record<string, Figure> {
  const words = { blank: null, 'not-applicable': '不适用', unreadable: '读不出' };
  return Object.fromEntries(
    observations.map((one) => [one.indicator, one.state === 'value' ? one.value : words[one.state]]),
  );
}

export function findingOf({ severity, rule, message: text }: Finding): string {
  return `${say(message(`validation.${severity}`))} ${rule}：${say(text)}`;
}

function refusalOf({ code, message: text }: Rejection): string {
  return `${code}：${say(text)}`;
}

/** By code; undefined for a figure that is not there. */
function differences(read: Record<string, Figure>): Record<string, Figure | undefined> {
  const known = new Map<string, Figure>(Object.entries(figures));
  return Object.fromEntries(
    [...new Set([...known.keys(), ...Object.keys(read)])]
      .filter((code) => known.get(code) !== read[code])
      .map((code) => [code, read[code]]),
  );
}
