import { Badge, Button, makeStyles, Text, tokens, type BadgeProps } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { excerpt } from '../../../docx/update/tell';
import type { FigureState, UpdatedFigure } from '../../../docx/update/updateDocument';
import type { TextOrigin } from '../../pane';
import { usePane, useSay } from '../../usePane';
import { wayToCells, type Way } from './locating';
import { WayThere } from './WayThere';

/** Cards at a time. */
const batch = 50;
/** What wants a decision first. */
const order: readonly FigureState[] = ['outdated', 'edited', 'dropped', 'added', 'removed'];
const colors: Readonly<Record<FigureState, NonNullable<BadgeProps['color']>>> = {
  current: 'success',
  outdated: 'danger',
  edited: 'warning',
  dropped: 'warning',
  added: 'informative',
  removed: 'subtle',
};

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  around: { color: tokens.colorNeutralForeground3 },
});

/** The figures of a document that do not stand as they are, those that want a decision first. */
export function FigureChanges({ figures, from }: { figures: readonly UpdatedFigure[]; from: TextOrigin }) {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const [shown, setShown] = useState(batch);
  const changes = order.flatMap((wanted) => figures.filter((figure) => figure.state === wanted));
  if (changes.length === 0) return null;
  const way = wayToCells(pane, state, from);
  return (
    <>
      <WayThere way={way} />
      <ul className={styles.list}>
        {changes.slice(0, shown).map((figure, at) => (
          <Change key={at} figure={figure} way={way} />
        ))}
      </ul>
      {changes.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + batch)}>
            {t('pane.text-update-more', { count: changes.length - shown })}
          </Button>
        </div>
      )}
    </>
  );
}

function Change({ figure, way }: { figure: UpdatedFigure; way: Way }) {
  const styles = useStyles();
  const t = useSay();
  const { state, written, stands, now, request, offered } = figure;
  const [source] = now?.sources ?? [];
  const facts = [
    ...(state === 'edited' || state === 'removed' ? [['written', written] as const] : []),
    ['stands', stands] as const,
    ['now', now?.text ?? null] as const,
  ];
  return (
    <li className={styles.card} data-state={state}>
      <div className={styles.line}>
        <Badge appearance="tint" color={colors[state]}>
          {t(`pane.text-state-${state}`)}
        </Badge>
        {request !== null && <Text size={200}>{request}</Text>}
        {state === 'outdated' && (
          <Text size={200}>{t(offered ? 'pane.text-update-offered' : 'pane.text-update-by-hand')}</Text>
        )}
        {way.kind === 'there' && source && (
          <Button
            size="small"
            aria-label={t('pane.text-locate-cell', { sheet: source.sheet, address: source.address })}
            onClick={() => void way.go(source)}
          >
            {t('pane.text-locate')}
          </Button>
        )}
      </div>
      <dl className={styles.facts}>
        {facts.map(([key, text]) =>
          text === null ? null : (
            <Fragment key={key}>
              <dt className={styles.term}>{t(`pane.text-update-${key}`)}</dt>
              <dd className={styles.fact}>{text}</dd>
            </Fragment>
          ),
        )}
      </dl>
      {figure.paragraph !== null && (
        <Text size={200} className={styles.around}>
          {excerpt(figure)}
        </Text>
      )}
    </li>
  );
}
