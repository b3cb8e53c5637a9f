import { makeStyles, mergeClasses, Popover, PopoverSurface, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Mark } from '../../excel/port';
import type { Validation } from '../../workbook/workbook';
import type { Notice } from './useTyping';
import { useWording } from './wording';

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
  const words = useWording();
  const [target, setTarget] = useState<HTMLElement | null>(null);
  // the cell is drawn once the view's size is known, and again wherever it scrolls
  useLayoutEffect(() => setTarget(document.getElementById(cellId)));

  const told = (text: Notice['text']) => (typeof text === 'string' ? text : words(text));
  const refusal = notice && { title: told(notice.title), text: told(notice.text), isRefusal: true };
  const parts: { title: string; text: string; isRefusal?: boolean }[] = [];
  if (refusal) parts.push(refusal);
  if (mark) parts.push({ title: words(`excel.mark-${mark.severity}`), text: mark.text });
  if (note !== undefined) parts.push({ title: '', text: words('preview.note', { text: note }) });
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
        {refusal && [refusal.title, refusal.text].filter(Boolean).join('：')}
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
