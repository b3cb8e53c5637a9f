import { Badge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { PageFrame } from '../../parts/PageFrame';
import { useSay } from '../../usePane';
import type { FillView } from '../../work/views';
import { EntryList } from './EntryList';
import type { EntryKind } from './entryFilter';
import { FindingList } from './FindingList';
import { MarkButtons } from './MarkButtons';
import { Progress } from './Progress';
import { SelfCheck } from './SelfCheck';
import { SheetTable } from './SheetTable';
import { isMissing, tallyOf } from './tally';
import { useDrafts } from './useDrafts';

const useStyles = makeStyles({
  lead: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  tabs: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

type Part = 'findings' | 'entries';

/** An open template: its state on top, below it what is found and what is asked. */
export function FillIn({ fill, isChecking }: { fill: FillView; isChecking: boolean }) {
  const styles = useStyles();
  const t = useSay();
  const [part, setPart] = useState<Part>('findings');
  const [kind, setKind] = useState<EntryKind | null>(null);
  const drafts = useDrafts(fill.explanations);
  const { unit, year, example, sheets, entries, explanations } = fill;
  const tally = tallyOf(fill);
  const found = fill.findings.filter((finding) => !isMissing(finding));
  const open = found.filter(({ explained }) => !explained).length;
  const lead = (
    <span className={styles.lead}>
      {t('pane.fill-unit', { unit: unit.name, year })}
      {example && (
        <Badge appearance="tint" color="warning">
          {t('pane.fill-example')}
        </Badge>
      )}
    </span>
  );
  const showMissing = () => {
    setKind('missing');
    setPart('entries');
  };
  return (
    <PageFrame title={t('pane.fill-title')} lead={lead}>
      <Progress tally={tally} isChecking={isChecking} />
      <SheetTable sheets={sheets} />
      <MarkButtons />
      <SelfCheck place={fill.selfCheck} unsaved={drafts.count} />
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={t('pane.fill-parts')}
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value as Part)}
      >
        <Tab value="findings" id="fill-tab-findings" aria-controls="fill-part">
          {t('pane.fill-findings', { count: open })}
        </Tab>
        <Tab value="entries" id="fill-tab-entries" aria-controls="fill-part">
          {t('pane.fill-entries', { count: tally.asked })}
        </Tab>
      </TabList>
      <div id="fill-part" role="tabpanel" aria-labelledby={`fill-tab-${part}`}>
        {part === 'findings' ? (
          <FindingList
            findings={found}
            missing={tally.missing}
            explanations={explanations}
            drafts={drafts}
            onShowMissing={showMissing}
          />
        ) : (
          <EntryList
            entries={entries}
            kind={kind ?? (tally.missing > 0 ? 'missing' : 'all')}
            onKind={setKind}
          />
        )}
      </div>
    </PageFrame>
  );
}
