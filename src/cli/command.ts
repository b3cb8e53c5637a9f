/**
 * The shape of a command. cli/ is a face: it may import everything below it in layers.js; it alone knows the file system and the clock.
 */
import { parseArgs } from 'node:util';
import { message, type MessageKey } from '../messages/message';
import { CommandError } from './commandError';
import type { Starters } from './reading/fileReaders';
import type { Screen } from './screen';

/** DESIGN §9: 0 clean, 1 findings of severity error (or files that were refused), 2 unusable arguments or nothing readable. */
export type ExitCode = 0 | 1 | 2;

export type Context = {
  screen: Screen;
  /** The clock, so that tests can hold it still. */
  now(): Date;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
  /** Starts what reads files; where it is absent all is read on this thread. */
  start?: Starters;
};

export type Command = {
  name: string;
  help: MessageKey;
  /** Options that take a value; `--help` and `--lang` belong to every command. */
  options: readonly string[];
  /** Options that are given or not: `--comments`. */
  flags?: readonly string[];
  /** How many plain arguments there may be. */
  operands: { min: number; max: number; name?: MessageKey };
  run(given: Given, context: Context): Promise<ExitCode>;
};

/** What was given on the command line. */
export class Given {
  constructor(
    readonly operands: readonly string[],
    private readonly values: Readonly<Record<string, string | boolean | undefined>>,
  ) {}

  option(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === 'string' ? value : undefined;
  }

  flag(name: string): boolean {
    return this.values[name] === true;
  }

  /** @throws CommandError naming the option that is missing */
  required(name: string): string {
    const value = this.option(name);
    if (value === undefined || value === '')
      throw new CommandError(message('cli.option-missing', { option: `--${name}` }));
    return value;
  }

  /** @throws CommandError where `--year` is not a year */
  requiredYear(): number {
    const text = this.required('year');
    const year = Number(text);
    if (!/^\d{4}$/.test(text) || year < 1949 || year > 2999)
      throw new CommandError(message('cli.year-wrong', { found: text }));
    return year;
  }
}

/**
 * Reads `args` as `command` understands them.
 * @throws CommandError for unknown options, missing values, too few or too many plain arguments
 */
export function readArguments(command: Command, args: readonly string[]): Given {
  const { flags = [] } = command;
  const taking = (type: 'string' | 'boolean') => (name: string) => [name, { type }] as const;
  const options = [...[...command.options, 'lang'].map(taking('string')), ...flags.map(taking('boolean'))];
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: Object.fromEntries(options),
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const unusable = /'(--?[^'\s]*)[^']*'/.exec((error as Error).message)?.[1] ?? args.join(' ');
    const known = [...command.options, ...flags].map((name) => `--${name}`).join(' ');
    throw new CommandError(
      message('cli.option-unusable', { option: unusable, known, command: command.name }),
    );
  }
  const { min, max, name } = command.operands;
  if (name !== undefined && parsed.positionals.length < min) {
    throw new CommandError(message('cli.operand-missing', { operand: message(name) }));
  }
  if (parsed.positionals.length > max) {
    throw new CommandError(
      message('cli.operand-too-many', { found: parsed.positionals[max] ?? '', command: command.name }),
    );
  }
  return new Given(parsed.positionals, parsed.values as Record<string, string | boolean | undefined>);
}
