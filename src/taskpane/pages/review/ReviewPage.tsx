import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { Empty } from '../../parts/Empty';
import { PageFrame } from '../../parts/PageFrame';
import { useKept } from '../../parts/useKept';
import { usePane, useSay } from '../../usePane';
import { ContinueButton } from './ContinueButton';
import type { FindingView } from '../../work/views';
import { FilterBar } from './FilterBar';
import { FindingList } from './FindingList';
import { filtered, filterKey, noFilter, type Filter } from './filter';
import { grouped, type Folding, type Grouping } from './groups';
import { findingsToReview } from './reviewed';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
});

/** 审核: what was found in the files received and in the totals, and what the receiver lets stand. */
export function ReviewPage() {
  const t = useSay();
  const { pane, state } = usePane();
  const { batch, rollup } = state;
  const findings = useMemo(() => findingsToReview(batch, rollup), [batch, rollup]);
  const hasFiles = batch !== null && batch.files > 0;
  return (
    <PageFrame title={t('pane.review-title')}>
      {!hasFiles ? (
        <Empty text={t('pane.review-no-files')}>
          <Button appearance="primary" onClick={() => pane.show('receive')}>
            {t('pane.review-to-receive')}
          </Button>
        </Empty>
      ) : findings.length === 0 ? (
        <Empty text={t('pane.review-clean')} />
      ) : (
        <Findings findings={findings} />
      )}
    </PageFrame>
  );
}

const nothingFolded: Folding = { shut: new Set(), settled: new Set() };

function Findings({ findings }: { findings: readonly FindingView[] }) {
  const styles = useStyles();
  const t = useSay();
  const { state } = usePane();
  const [filter, setFilter] = useKept<Filter>(filterKey, noFilter);
  const [grouping, setGrouping] = useKept<Grouping>('review.grouping', 'unit');
  const [folding, setFolding] = useKept<Folding>('review.folding', nothingFolded);
  // typing goes on while thousands are searched
  const searched = useDeferredValue(filter);
  const shown = useMemo(
    () => filtered(findings, searched, state.language),
    [findings, searched, state.language],
  );
  const groups = useMemo(() => grouped(shown, grouping), [shown, grouping]);
  const isAllShut = groups.every(({ key }) => folding.shut.has(key));
  const open = (severity: FindingView['severity']) =>
    findings.filter((one) => one.severity === severity && !one.explained).length;
  return (
    <>
      <Text role="status" weight="semibold">
        {t('pane.review-counts', {
          errors: open('error'),
          warnings: open('warning'),
          infos: open('info'),
          settled: findings.filter(({ explained }) => explained).length,
        })}
      </Text>
      <FilterBar
        findings={findings}
        filter={filter}
        onFilter={setFilter}
        grouping={grouping}
        onGrouping={(next) => {
          setGrouping(next);
          setFolding(nothingFolded);
        }}
      />
      <div className={styles.line}>
        <Text role="status" size={200} className={styles.grow}>
          {t('pane.review-shown', { count: shown.length })}
        </Text>
        <ContinueButton />
        {groups.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() =>
              setFolding({ ...folding, shut: new Set(isAllShut ? [] : groups.map(({ key }) => key)) })
            }
          >
            {t(isAllShut ? 'pane.review-open-all' : 'pane.review-shut-all')}
          </Button>
        )}
      </div>
      {shown.length === 0 ? (
        <Empty text={t('pane.review-none')}>
          <Button onClick={() => setFilter(noFilter)}>{t('pane.review-clear')}</Button>
        </Empty>
      ) : (
        <FindingList groups={groups} by={grouping} folding={folding} onFold={setFolding} />
      )}
    </>
  );
}
