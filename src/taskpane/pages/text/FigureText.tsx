import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import type { Figure } from '../../../narrative/narrative';
import { useSay } from '../../usePane';
import { isPartialFigure } from './partial';

const useStyles = makeStyles({
  figure: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '0.2em',
    cursor: 'pointer',
    ':hover': { textDecorationStyle: 'solid' },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    }),
  },
  partial: { color: tokens.colorStatusWarningForeground3, textDecorationStyle: 'wavy' },
  mark: {
    fontSize: '0.7em',
    verticalAlign: 'super',
    color: tokens.colorStatusWarningForeground3,
    userSelect: 'none',
  },
});

/**
 * A figure in the text. No native button: what stands in one is left out when a person selects the text and copies it.
 */
export function FigureText({
  figure,
  isShown,
  onShow,
}: {
  figure: Figure;
  isShown: boolean;
  onShow: (figure: Figure, target: HTMLElement) => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const isPartial = isPartialFigure(figure);
  return (
    <span
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-expanded={isShown}
      aria-label={t(isPartial ? 'pane.text-figure-partial' : 'pane.text-figure', { text: figure.text })}
      className={mergeClasses(styles.figure, isPartial && styles.partial)}
      onClick={({ currentTarget }) => onShow(figure, currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onShow(figure, event.currentTarget);
      }}
    >
      {figure.text}
      {isPartial && <PartialMark />}
    </span>
  );
}

/** Stands at figures that are not whole. */
export function PartialMark() {
  const styles = useStyles();
  const t = useSay();
  return <WarningFilled className={styles.mark} aria-label={t('pane.text-partial')} />;
}
