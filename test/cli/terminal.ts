import { runCommandLine } from '../../src/cli/run';

export type Ran = { code: number; out: string; err: string };

/** Runs the command line as a person would, without a terminal's progress bar, on 5 January 2026. */
export async function run(...args: string[]): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '' };
  ran.code = await runCommandLine(args, {
    streams: {
      out: { write: (text: string) => void (ran.out += text) },
      err: { write: (text: string) => void (ran.err += text) },
    },
    now: () => new Date(2026, 0, 5, 9),
    signal: new AbortController().signal,
  });
  return ran;
}
