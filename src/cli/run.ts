import { NothingToIssueError } from '../batch/issue';
import { PartialError } from '../batch/partial';
import { NotASummaryError } from '../batch/summaryFile';
import { DefinitionError } from '../definition/mistake';
import { UnusableDocumentError } from '../docx/openWord';
import { message, say, type Language } from '../messages/message';
import { readArguments, type Command, type Context, type ExitCode } from './command';
import { CommandError } from './commandError';
import { check } from './commands/check';
import { demo } from './commands/demo';
import { diff } from './commands/diff';
import { init } from './commands/init';
import { issue } from './commands/issue';
import { narrate } from './commands/narrate';
import { merge } from './commands/merge';
import { rollup } from './commands/rollup';
import { definitionRefused } from './openDefinition';
import { openScreen, type Streams } from './screen';

declare const HUIBIAO_VERSION: string;

const commands: readonly Command[] = [init, diff, issue, check, rollup, merge, narrate, demo];

export type World = Omit<Context, 'screen'> & { streams: Streams };

/** The whole command line as a function: `args` without node and script, the exit code back. */
export async function runCommandLine(
  args: readonly string[],
  { streams, ...world }: World,
): Promise<ExitCode> {
  const language = languageIn(args);
  const screen = openScreen(language ?? 'zh-CN', streams);
  const [name, ...rest] = args;
  try {
    if (language === null) throw new CommandError(message('cli.language-unknown'));
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      screen.print(message('cli.help'));
      return name === undefined ? 2 : 0;
    }
    if (name === '--version') {
      screen.print(HUIBIAO_VERSION);
      return 0;
    }
    const command = commands.find((candidate) => candidate.name === name);
    if (!command)
      throw new CommandError(
        message('cli.command-unknown', { found: name, known: commands.map((c) => c.name).join(' ') }),
      );
    if (rest.includes('--help') || rest.includes('-h')) {
      screen.print(message(command.help));
      return 0;
    }
    return await command.run(readArguments(command, rest), { screen, ...world });
  } catch (error) {
    if (world.signal.aborted) {
      screen.complain(message('cli.interrupted'));
      return 2;
    }
    const { reason, details } = commandErrorOf(error);
    screen.complain(`huibiao: ${say(reason, screen.language)}`);
    for (const detail of details) screen.complain(`  ${say(detail, screen.language)}`);
    return 2;
  }
}

/** What the user can mend, as the command line says it; what is a fault of ours, with where it happened. */
function commandErrorOf(error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  if (error instanceof UnusableDocumentError) return new CommandError(error.reason, error.details);
  if (error instanceof DefinitionError) return definitionRefused(error.definition, error.mistakes);
  if (
    error instanceof NotASummaryError ||
    error instanceof NothingToIssueError ||
    error instanceof PartialError
  ) {
    return new CommandError(error.reason);
  }
  const { message: text, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const [, where = ''] = /^\s+at (.*)$/m.exec(stack) ?? [];
  return new CommandError(message('cli.unexpected', { error: where ? `${text}, ${where}` : text }));
}

/** undefined where nothing is said of it, null where what is said is no language of ours. */
function languageIn(args: readonly string[]): Language | undefined | null {
  const at = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (at < 0) return undefined;
  const value = args[at]?.includes('=') ? args[at]?.split('=')[1] : args[at + 1];
  if (value === 'zh' || value === 'zh-CN') return 'zh-CN';
  return value === 'en' ? 'en' : null;
}
