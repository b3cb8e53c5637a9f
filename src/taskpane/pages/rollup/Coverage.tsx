import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useSay } from '../../usePane';
import type { RollupView, UnitName } from '../../work/views';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  names: { overflowWrap: 'anywhere' },
});

/** Names that stand there before the rest is asked for. */
const fewNames = 12;

/** 报送进度: how many units of those expected are in the totals, and which are not. */
export function Coverage({ units }: { units: RollupView['units'] }) {
  const styles = useStyles();
  const t = useSay();
  const { expected, reported, missing, rejected } = units;
  const isWhole = reported >= expected;
  const refused = new Set(rejected.map(({ code }) => code));
  const silent = missing.filter(({ code }) => !refused.has(code));
  return (
    <div className={styles.part}>
      {!isWhole && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('pane.rollup-partial', { expected, reported })}</MessageBarTitle>{' '}
            {t('pane.rollup-partial-advice')}
          </MessageBarBody>
        </MessageBar>
      )}
      <Field
        label={t('pane.rollup-progress')}
        validationState="none"
        validationMessage={t(isWhole ? 'pane.rollup-complete' : 'pane.rollup-so-far', { expected, reported })}
      >
        <ProgressBar
          value={reported}
          max={Math.max(expected, 1)}
          color={isWhole ? 'success' : 'warning'}
          thickness="large"
        />
      </Field>
      <Names of="missing" units={silent} />
      <Names of="rejected" units={rejected} />
    </div>
  );
}

function Names({ of, units }: { of: 'missing' | 'rejected'; units: readonly UnitName[] }) {
  const styles = useStyles();
  const t = useSay();
  const [all, setAll] = useState(false);
  if (units.length === 0) return null;
  const shown = all ? units : units.slice(0, fewNames);
  return (
    <Text className={styles.names}>
      <Text weight="semibold">{t(`pane.rollup-${of}`, { count: units.length })}</Text>
      {shown.map(({ name }) => name).join(t('pane.rollup-name-separator'))}
      {units.length > fewNames && (
        <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'pane.rollup-fewer' : 'pane.rollup-more')}
        </Button>
      )}
    </Text>
  );
}
