import {
  Checkbox,
  Field,
  makeStyles,
  SearchBox,
  Select,
  Text,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { Empty } from '../../parts/Empty';
import { useSay } from '../../usePane';
import type { RollupView } from '../../work/views';
import { chosenTotals, type TotalsChoice } from './chosenTotals';
import { TotalsTable } from './TotalsTable';
import { isPartial } from './totalsText';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  title: { margin: 0 },
  narrow: { minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  count: { color: tokens.colorNeutralForeground3 },
});

/** 指标总表, and what chooses among its lines. */
export function TotalsPart({
  rollup,
  choice,
  onChoice,
  focusOn,
  onTrace,
}: {
  rollup: RollupView;
  choice: TotalsChoice;
  onChoice: (choice: TotalsChoice) => void;
  focusOn: string | null;
  onTrace: (code: string) => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const { totals, chapters } = rollup;
  const chosen = useMemo(() => chosenTotals(totals, choice), [totals, choice]);
  const partial = useMemo(() => totals.filter(isPartial).length, [totals]);
  return (
    <div className={styles.part}>
      <Subtitle2 as="h3" className={styles.title}>
        {t('pane.rollup-totals')}
      </Subtitle2>
      <div className={styles.filters}>
        <Field label={t('pane.rollup-chapter')}>
          <Select
            value={choice.chapter}
            className={styles.narrow}
            onChange={(_, { value }) => onChoice({ ...choice, chapter: value })}
          >
            <option value="">{t('pane.rollup-all-chapters')}</option>
            {chapters.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('pane.rollup-search')}>
          <SearchBox
            value={choice.search}
            className={styles.narrow}
            placeholder={t('pane.rollup-search-hint')}
            onChange={(_, { value }) => onChoice({ ...choice, search: value })}
          />
        </Field>
      </div>
      <div className={styles.line}>
        {partial > 0 && (
          <Checkbox
            label={t('pane.rollup-only-partial', { count: partial })}
            checked={choice.onlyPartial}
            onChange={(_, { checked }) => onChoice({ ...choice, onlyPartial: checked === true })}
          />
        )}
        <Text role="status" className={styles.count}>
          {t('pane.rollup-count', { shown: chosen.length, all: totals.length })}
        </Text>
      </div>
      {chosen.length === 0 ? (
        <Empty text={t('pane.rollup-no-match')} />
      ) : (
        <TotalsTable
          totals={chosen}
          sort={choice.sort}
          onSort={(sort) => onChoice({ ...choice, sort })}
          focusOn={focusOn}
          onTrace={onTrace}
        />
      )}
    </div>
  );
}
