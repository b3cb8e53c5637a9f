import { say, type Message } from '../messages/message';

/** A text that is not in the clause language: where (UTF-16 offset into the cell's text), and what would be right. */
export class NarrativeSyntaxError extends Error {
  override readonly name = 'NarrativeSyntaxError';

  constructor(
    readonly text: string,
    readonly position: number,
    readonly reason: Message,
  ) {
    super(say({ key: 'narrative.syntax', params: { position: position + 1, reason } }));
  }
}
