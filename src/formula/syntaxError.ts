import { message, say, type Message } from '../messages/message';

/** A formula that is not in the rule language. */
export class FormulaSyntaxError extends Error {
  /** UTF-16 offset into `text` of what is wrong; its length where something is missing at the end. */
  readonly position: number;
  readonly text: string;
  /** What was found and what would be right, without the place. */
  readonly reason: Message;

  constructor(text: string, position: number, reason: Message) {
    super(say(message('formula.at', { position: position + 1, reason })));
    this.name = 'FormulaSyntaxError';
    this.text = text;
    this.position = position;
    this.reason = reason;
  }
}
