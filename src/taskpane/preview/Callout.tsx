import { makeStyles, mergeClasses, Popover, PopoverSurface, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useState, type RefObject } from 'react';
import { markPrompt } from '../../excel/marks';
import type { Mark } from '../../excel/port';
import { message, say } from '../../messages/message';
import type { Validation } from '../../workbook/workbook';
import type { Notice } from './useTyping';

const useStyles = makeStyles({
  surface: {
    maxWidth: '280px',
    padding: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    pointerEvents: 'none',
  },
  part: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', ':not(:first-child)': { marginTop: '6px' } },
  title: { fontWeight: tokens.fontWeightSemibold },
  refused: { color: tokens.colorPaletteRedForeground1 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

type Props = {
  id: string;
  scroller: RefObject<HTMLElement | null>;
  /** The element of the selected cell. */
  cellId: string;
  mark: Mark | undefined;
  prompt: Validation['prompt'];
  note: string | undefined;
  notice: Notice | null;
  isShut: boolean;
};

/** What is said beside the selected cell: why an entry was refused, findings, the note, what is asked here. Never takes focus. */
export function Callout({ id, scroller, cellId, mark, prompt, note, notice, isShut }: Props) {
  const styles = useStyles();
  const [target, setTarget] = useState<HTMLElement | null>(null);
  // the cell is drawn once the view's size is known, and again wherever it scrolls
  useLayoutEffect(() => setTarget(document.getElementById(cellId)));

  const parts: (Notice & { isRefusal?: boolean })[] = [];
  if (notice) parts.push({ ...notice, isRefusal: true });
  if (mark) {
    const { title } = markPrompt(mark, '');
    parts.push({ title, text: mark.text });
  }
  if (note !== undefined) parts.push({ title: '', text: say(message('preview.note', { text: note })) });
  if (prompt) parts.push(prompt);
  const shown = parts.map(({ title, text, isRefusal }, at) => (
    <div key={at} className={mergeClasses(styles.part, isRefusal && styles.refused)}>
      {title !== '' && <div className={styles.title}>{title}</div>}
      {text}
    </div>
  ));

  return (
    <>
      <div id={id} className={styles.unseen} aria-hidden>
        {parts.map(({ title, text }) => [title, text].filter(Boolean).join('：')).join('\n')}
      </div>
      <div role="status" className={styles.unseen}>
        {notice && [notice.title, notice.text].filter(Boolean).join('：')}
      </div>
      {target && parts.length > 0 && !isShut && (
        <Popover
          key={cellId}
          open
          unstable_disableAutoFocus
          positioning={{
            target,
            position: 'below',
            align: 'start',
            offset: { mainAxis: 6, crossAxis: 24 },
            overflowBoundary: scroller.current,
            flipBoundary: scroller.current,
          }}
        >
          <PopoverSurface role="presentation" aria-hidden className={styles.surface}>
            {shown}
          </PopoverSurface>
        </Popover>
      )}
    </>
  );
}
