import { message, type Message } from '../../../messages/message';
import type { Pane } from '../../pane';
import { copy } from './copy';
import type { RichText } from './richText';

/** Copies and says so; where the browser refuses, what to do instead. */
export function copyAndTell(pane: Pane, text: RichText, near: Element, done: Message): void {
  if (copy(text, near)) pane.succeeded(done);
  else pane.update({ notice: { intent: 'warning', text: message('pane.text-not-copied') } });
}
