import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import { FindingCard } from '../../parts/FindingCard';
import { VirtualList } from '../../parts/VirtualList';
import { useSay } from '../../usePane';
import type { FillView, FindingView } from '../../work/views';
import { explanationPlaceOf } from './explanation';
import { ExplanationField } from './ExplanationField';
import { Places } from './Places';
import type { Drafts } from './useDrafts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  note: { color: tokens.colorNeutralForeground3 },
  fold: { alignSelf: 'start' },
});

/** What is found, as the sheets follow one another; what is explained folds away below. Required blanks are told in one line. */
export function FindingList({
  findings,
  missing,
  explanations,
  drafts,
  onShowMissing,
}: {
  findings: readonly FindingView[];
  missing: number;
  explanations: FillView['explanations'];
  drafts: Drafts;
  onShowMissing: () => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const top = useRef<HTMLDivElement>(null);
  const [isUnfolded, setUnfolded] = useState(false);
  const folded = useId();
  const open = findings.filter(({ explained }) => !explained);
  const explained = findings.filter((finding) => finding.explained);

  /** A card that moved to the other list took the focus with it. */
  const keepFocus = () => {
    if (document.activeElement === document.body || !document.activeElement)
      top.current?.focus({ preventScroll: true });
  };
  const cards = (listed: readonly FindingView[], label: string) => (
    <VirtualList items={listed} keyOf={({ id }) => id} label={label} estimate={110} gap={8}>
      {(finding) => {
        const place = explanationPlaceOf(finding, explanations);
        return (
          <FindingCard finding={finding} place={<Places cells={finding.cells} />}>
            {place && <ExplanationField place={place} drafts={drafts} onSaved={keepFocus} />}
          </FindingCard>
        );
      }}
    </VirtualList>
  );
  return (
    <div
      ref={top}
      tabIndex={-1}
      className={styles.list}
      aria-label={t('pane.fill-findings-list')}
      role="group"
    >
      {missing > 0 && (
        <div className={styles.line}>
          <Text>{t('pane.fill-missing', { count: missing })}</Text>
          <Button size="small" onClick={onShowMissing}>
            {t('pane.fill-show-missing')}
          </Button>
        </div>
      )}
      {open.length > 0
        ? cards(open, t('pane.fill-open-findings'))
        : missing === 0 && <Text className={styles.note}>{t('pane.fill-nothing-found')}</Text>}
      {explained.length > 0 && (
        <>
          <Button
            className={styles.fold}
            size="small"
            appearance="subtle"
            icon={isUnfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isUnfolded}
            aria-controls={folded}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {t('pane.fill-explained', { count: explained.length })}
          </Button>
          <div id={folded}>{isUnfolded && cards(explained, t('pane.fill-explained-findings'))}</div>
        </>
      )}
    </div>
  );
}
