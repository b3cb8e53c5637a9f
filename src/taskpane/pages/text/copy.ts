import type { RichText } from './richText';

/**
 * Puts a text on the clipboard by the browser's own copy command, which needs no permission, within a person's press.
 * @param near an element of the page, selected for the moment: some browsers copy only where something is
 * @returns whether the browser did it
 */
export function copy({ html, plain }: RichText, near: Element): boolean {
  let done = false;
  const put = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', plain);
    event.preventDefault();
    event.stopPropagation();
    done = true;
  };
  const selection = document.getSelection();
  const before = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  document.addEventListener('copy', put, { capture: true });
  try {
    selection?.selectAllChildren(near);
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, { capture: true });
    selection?.removeAllRanges();
    if (before) selection?.addRange(before);
  }
  return done;
}
