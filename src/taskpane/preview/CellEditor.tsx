import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type CSSProperties } from 'react';
import { paper } from './appearance';
import type { Typing } from './useTyping';

const useStyles = makeStyles({
  field: {
    position: 'absolute',
    left: 0,
    top: 0,
    minWidth: '100%',
    minHeight: '100%',
    margin: 0,
    paddingTop: '1px',
    paddingBottom: '1px',
    border: 'none',
    outlineStyle: 'none',
    resize: 'none',
    overflow: 'hidden',
    boxSizing: 'border-box',
    lineHeight: 1.25,
    backgroundColor: paper.fill,
    colorScheme: 'light',
  },
  atRest: { opacity: 0, pointerEvents: 'none', width: '100%', height: '100%' },
  open: { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: '#0f6cbd', zIndex: 1 },
});

/** How much of the room that text leaves stands above it. */
const shareAbove = { top: 0, center: 0.5, bottom: 1 };

/** How far the open editor grows, in pixels. */
const widest = 420;

type Props = {
  typing: Typing;
  /** What a screen reader says of the cell. */
  label: string;
  describedBy: string;
  isClosed: boolean;
  /** Size of the cell, and of its text on one line, in pixels. */
  width: number;
  height: number;
  measure: (text: string) => number;
  textStyle: CSSProperties;
  vertical: 'top' | 'center' | 'bottom';
  /** Whether the selection moved by hand, so that focus goes with it. */
  takesFocus: () => boolean;
  onFinish: (event: React.KeyboardEvent) => void;
};

/**
 * The field that holds the focus in the selected cell, unseen until something is typed: so that an input method can compose from the
 * first key on, and a screen reader reads the cell that is selected.
 */
export function CellEditor(props: Props) {
  const {
    typing,
    label,
    describedBy,
    isClosed,
    width,
    height,
    measure,
    textStyle,
    vertical,
    takesFocus,
    onFinish,
  } = props;
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft } = typing;
  const isOpen = draft !== null;

  useLayoutEffect(() => {
    if (takesFocus()) field.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  useLayoutEffect(() => {
    const { current } = field;
    if (isOpen && current) {
      current.focus({ preventScroll: true });
      current.setSelectionRange(current.value.length, current.value.length);
    }
  }, [isOpen]);

  const lines = (draft?.text ?? '').split('\n');
  const wanted = Math.max(...lines.map(measure)) + 24;
  const grown = Math.max(width, Math.min(widest, wanted));
  const folded = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((measure(line) + 12) / grown)), 0);
  const lineHeight = Number(textStyle.fontSize ?? 14) * 1.25;

  const whole = Math.max(height, folded * lineHeight + 4);
  const above = Math.max(1, (whole - folded * lineHeight - 1) * shareAbove[vertical]);

  return (
    <textarea
      ref={field}
      className={mergeClasses(styles.field, isOpen ? styles.open : styles.atRest)}
      style={{
        ...textStyle,
        ...(isOpen && { width: grown, height: whole, paddingTop: above }),
      }}
      value={draft?.text ?? ''}
      readOnly={isClosed}
      aria-label={label}
      aria-describedby={describedBy}
      rows={1}
      spellCheck={false}
      onChange={(event) => typing.change(event.target.value)}
      onKeyDown={(event) => {
        if (isOpen && !event.nativeEvent.isComposing) onFinish(event);
        if (isOpen) event.stopPropagation();
      }}
    />
  );
}
