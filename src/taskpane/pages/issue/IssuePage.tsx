import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentMultipleRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { AreaField } from '../../parts/AreaField';
import { Empty } from '../../parts/Empty';
import { OneFile } from '../../parts/OneFile';
import { PageFrame } from '../../parts/PageFrame';
import { YearField } from '../../parts/YearField';
import { usePane, useSay } from '../../usePane';
import { chosenAmong } from './choice';
import { filingUnitsOf } from './filingUnits';
import { insertTemplate, issueTemplates, saveTemplate } from './issueWork';
import { UnitChoice } from './UnitChoice';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  /** Stays in sight while the units scroll. */
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** 下发: the templates of the filing units below an area. */
export function IssuePage() {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const { definition, year, previous, leftOut } = state;
  const area = definition?.units.find(({ code }) => code === state.area);
  const units = useMemo(
    () => (definition && area ? filingUnitsOf(definition.units, area.code, year) : []),
    [definition, area, year],
  );
  const chosen = chosenAmong(leftOut, units);
  const [first] = chosen;
  const busy = state.job !== null;
  return (
    <PageFrame title={t('pane.issue-title')} lead={t('pane.issue-lead')}>
      <div className={styles.fields}>
        <AreaField />
        <YearField />
      </div>
      <OneFile
        label={t('pane.issue-previous')}
        hint={t('pane.issue-previous-hint', { year: String(year - 1) })}
        file={previous}
        onFile={(file) => pane.update({ previous: file })}
      />
      {!area ? (
        <Empty text={t('pane.issue-choose-area')} />
      ) : units.length === 0 ? (
        <Empty text={t('pane.issue-no-units', { area: area.name })}>
          <Button onClick={() => pane.show('definition')}>{t('taskpane.page-definition')}</Button>
        </Empty>
      ) : (
        <>
          <UnitChoice units={units} leftOut={leftOut} busy={busy} />
          <div className={styles.foot}>
            <div className={styles.buttons}>
              <Button
                appearance="primary"
                icon={<DocumentMultipleRegular />}
                disabled={busy || chosen.length === 0}
                onClick={() => void issueTemplates(pane, area, chosen)}
              >
                {t('pane.issue-go', { count: chosen.length })}
              </Button>
              {chosen.length === 0 && <Text>{t('pane.issue-none-chosen')}</Text>}
            </div>
            {chosen.length === 1 && first && (
              <div className={styles.buttons}>
                <Text>{t('pane.issue-one', { unit: first.name })}</Text>
                <Button disabled={busy} onClick={() => void insertTemplate(pane, first)}>
                  {t(`pane.issue-insert-${pane.host.kind}`)}
                </Button>
                <Button disabled={busy} onClick={() => void saveTemplate(pane, first)}>
                  {t('pane.issue-save-one')}
                </Button>
              </div>
            )}
          </div>
        </>
      )}
    </PageFrame>
  );
}
