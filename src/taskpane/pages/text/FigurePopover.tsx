import { Button, makeStyles, Popover, PopoverSurface, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { formatFigure } from '../../../number/format';
import type { Figure, FigureOperand } from '../../../narrative/narrative';
import type { TextOrigin } from '../../pane';
import { usePane, useSay } from '../../usePane';
import { wayToCells, type Way } from './locating';
import { isPartialOperand } from './partial';
import { WayThere } from './WayThere';

const useStyles = makeStyles({
  surface: {
    maxWidth: 'min(360px, calc(100vw - 32px))',
    maxHeight: '70vh',
    overflowY: 'auto',
    boxSizing: 'border-box',
  },
  parts: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0 },
  operands: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
  },
  operand: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    listStyleType: 'none',
  },
  value: { fontVariantNumeric: 'tabular-nums' },
  place: { color: tokens.colorNeutralForeground3 },
  partial: { color: tokens.colorStatusWarningForeground3 },
});

/** What a figure was made of: indicator, formula, every value with its cell, and the way there. */
export function FigurePopover({
  figure,
  target,
  from,
  onClose,
}: {
  figure: Figure;
  target: HTMLElement;
  from: TextOrigin;
  onClose: () => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const way = wayToCells(pane, state, from);
  const [own] = figure.operands;
  const formula =
    figure.formula ?? t(figure.indicator === null ? 'pane.text-units-counted' : 'pane.text-as-it-stands');
  return (
    <Popover
      open
      trapFocus
      withArrow
      positioning={{ target, position: 'below', align: 'start', overflowBoundaryPadding: 8 }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <PopoverSurface
        className={styles.surface}
        aria-label={t('pane.text-figure-title', { text: figure.text })}
      >
        <div className={styles.parts}>
          <div className={styles.head}>
            <Text weight="semibold">{t('pane.text-figure-title', { text: figure.text })}</Text>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('pane.text-close')}
              onClick={onClose}
            />
          </div>
          <dl className={styles.facts}>
            {figure.indicator !== null && own && (
              <>
                <dt className={styles.term}>{t('pane.text-indicator')}</dt>
                <dd className={styles.fact}>
                  {t('pane.text-indicator-of', { code: figure.indicator, name: own.name })}
                </dd>
              </>
            )}
            <dt className={styles.term}>{t('pane.text-formula')}</dt>
            <dd className={styles.fact}>{formula}</dd>
          </dl>
          {figure.lacks?.map(({ indicator, asked, answered }) => (
            <Text key={indicator} className={styles.partial}>
              {t('pane.text-lacks', { asked, answered })}
            </Text>
          ))}
          <Text weight="semibold">{t('pane.text-operands')}</Text>
          <ul className={styles.operands}>
            {figure.operands.map((operand, at) => (
              <Operand key={at} operand={operand} way={way} />
            ))}
          </ul>
          <WayThere way={way} />
        </div>
      </PopoverSurface>
    </Popover>
  );
}

function Operand({ operand, way }: { operand: FigureOperand; way: Way }) {
  const styles = useStyles();
  const t = useSay();
  const { indicator, name, period, value, source, answers } = operand;
  const { sheet, address } = source;
  const key = period === 'previous' ? 'pane.text-operand-previous' : 'pane.text-operand';
  return (
    <li className={styles.operand}>
      <div>
        <Text block>{indicator === null ? name : t(key, { code: indicator, name })}</Text>
        <Text block weight="semibold" className={styles.value}>
          {typeof value === 'number' ? formatFigure(value, { group: true }) : value}
        </Text>
        <Text block size={200} className={styles.place}>
          {t('pane.text-operand-place', { sheet, address })}
        </Text>
        {answers && (
          <Text block size={200} className={isPartialOperand(operand) ? styles.partial : styles.place}>
            {t(isPartialOperand(operand) ? 'pane.text-answers' : 'pane.text-answers-all', answers)}
          </Text>
        )}
      </div>
      {way.kind === 'there' && (
        <Button
          size="small"
          aria-label={t('pane.text-locate-cell', { sheet, address })}
          onClick={() => void way.go(source)}
        >
          {t('pane.text-locate')}
        </Button>
      )}
    </li>
  );
}
