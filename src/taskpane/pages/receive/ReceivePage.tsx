import { Button, Checkbox, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { AreaField } from '../../parts/AreaField';
import { Empty } from '../../parts/Empty';
import { FileDrop } from '../../parts/FileDrop';
import { PageFrame } from '../../parts/PageFrame';
import { useKept } from '../../parts/useKept';
import { usePane, useSay } from '../../usePane';
import type { BatchView } from '../../work/views';
import { countsOf } from './counts';
import { RejectedList } from './RejectedList';
import { Reminder } from './Reminder';
import { RemoveAll } from './RemoveAll';
import { RivalsList } from './RivalsList';
import { UnitList } from './UnitList';
import { markedKey, receiveFiles, writeSlips } from './verbs';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
});

/** 收表: what came back, from whom, and what is still missing. */
export function ReceivePage() {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const { batch, area, job } = state;
  const has = batch !== null && batch.files > 0;
  return (
    <PageFrame title={t('pane.receive-title')}>
      <div>
        <AreaField none={t('pane.receive-area-none')} />
        {area === null && batch?.unit && (
          <Text size={200} className={styles.note}>
            {t('pane.receive-area-found', { area: batch.unit.name })}
          </Text>
        )}
      </div>
      <FileDrop compact={has} disabled={job !== null} onFiles={(files) => void receiveFiles(pane, files)} />
      {has ? <Received batch={batch} /> : <Empty text={t('pane.receive-empty')} />}
    </PageFrame>
  );
}

const parts = ['units', 'rejected', 'rivals'] as const;
type Part = (typeof parts)[number];

function Received({ batch }: { batch: BatchView }) {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const isBusy = state.job !== null;
  const [chosen, choose] = useKept<Part>('receive.part', 'units');
  const lengths: Record<Part, number> = {
    units: batch.units.length,
    rejected: batch.rejected.length,
    rivals: batch.rivals.length,
  };
  const [marked, mark] = useKept(markedKey, false);
  const present = parts.filter((part) => lengths[part] > 0);
  const part = present.includes(chosen) ? chosen : (present[0] ?? 'units');
  const { expected, reported, returned, refused, ...rest } = countsOf(batch);
  const isOpen = batch.units.some(
    ({ errors, warnings, file }) => file !== undefined && errors + warnings > 0,
  );
  const label = t(`pane.receive-view-${part}`, { count: lengths[part] });
  return (
    <>
      <Text role="status" weight="semibold">
        {batch.year === null
          ? t('pane.receive-unreadable')
          : t('pane.receive-counts', { expected, reported, ...rest }) +
            (returned > 0 ? t('pane.receive-counts-returned', { returned }) : '') +
            (refused > 0 ? t('pane.receive-counts-refused', { refused }) : '')}
      </Text>
      <div className={styles.actions} role="group" aria-label={t('pane.receive-actions')}>
        {expected > reported && <Reminder batch={batch} />}
        {isOpen && (
          <>
            <Button size="small" disabled={isBusy} onClick={() => void writeSlips(pane, null)}>
              {t('pane.receive-slips')}
            </Button>
            <Checkbox
              className={styles.check}
              checked={marked}
              onChange={(_, { checked }) => mark(checked === true)}
              label={{ children: t('pane.receive-marked'), size: 'small' }}
            />
          </>
        )}
        <RemoveAll count={batch.files} />
      </div>
      {present.length > 1 && (
        <TabList
          size="small"
          aria-label={t('pane.receive-views')}
          selectedValue={part}
          onTabSelect={(_, { value }) => choose(value as Part)}
        >
          {present.map((one) => (
            <Tab key={one} value={one} id={`receive-${one}`} aria-controls="receive-part">
              {t(`pane.receive-view-${one}`, { count: lengths[one] })}
            </Tab>
          ))}
        </TabList>
      )}
      <div
        id="receive-part"
        {...(present.length > 1 && { role: 'tabpanel', 'aria-labelledby': `receive-${part}` })}
      >
        {part === 'units' && <UnitList units={batch.units} />}
        {part === 'rejected' && <RejectedList files={batch.rejected} label={label} />}
        {part === 'rivals' && <RivalsList rivals={batch.rivals} label={label} />}
      </div>
    </>
  );
}
