import type { Message } from '../messages/message';

/** Ends the command with exit code 2: unusable arguments, nothing readable, nowhere to write. */
export class CommandError extends Error {
  constructor(
    readonly reason: Message,
    /** Further lines, one a mistake. */
    readonly details: readonly Message[] = [],
  ) {
    super(reason.key);
    this.name = 'CommandError';
  }
}
