import { makeStyles, MessageBar, MessageBarBody, Subtitle1, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { message } from '../../../messages/message';
import { usePane, useSay } from '../../usePane';
import type { RollupView, TotalTrace } from '../../work/views';
import { allTotals } from './chosenTotals';
import { Coverage } from './Coverage';
import { FindingCounts } from './FindingCounts';
import { SummaryActions } from './SummaryActions';
import { TotalsPart } from './TotalsPart';
import { TracePart } from './TracePart';

const useStyles = makeStyles({
  result: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  title: { margin: 0 },
});

/** A roll-up: how whole it is, what was found, and its totals; of one of them, how it came about. */
export function Result({ rollup }: { rollup: RollupView }) {
  const styles = useStyles();
  const t = useSay();
  const { pane } = usePane();
  const [choice, setChoice] = useState(allTotals);
  /** The totals gone through, from the table inwards. */
  const [path, setPath] = useState<TotalTrace[]>([]);
  const [left, setLeft] = useState<string | null>(null);
  const shown = path.at(-1);
  const { unit, year } = rollup;

  const seen = useRef(rollup);
  useEffect(() => {
    if (seen.current === rollup) return;
    seen.current = rollup;
    setPath([]);
    setLeft(null);
  }, [rollup]);

  const trace = async (code: string) => {
    const found = await pane.run(message('pane.rollup-tracing'), () => pane.desk.trace(code));
    if (found) setPath((gone) => [...gone, found]);
  };
  const back = () => {
    setLeft(path[0]?.total.code ?? null);
    setPath((gone) => gone.slice(0, -1));
  };

  return (
    <section className={styles.result} aria-label={t('pane.rollup-result', { unit: unit.name, year })}>
      <Subtitle1 as="h2" className={styles.title}>
        {t('pane.rollup-result', { unit: unit.name, year })}
      </Subtitle1>
      {rollup.example && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('pane.rollup-example')}</MessageBarBody>
        </MessageBar>
      )}
      <Coverage units={rollup.units} />
      <FindingCounts findings={rollup.findings} />
      <SummaryActions />
      {shown ? (
        <TracePart
          key={path.length}
          trace={shown}
          before={path.at(-2)?.total.name ?? null}
          onBack={back}
          onTrace={(code) => void trace(code)}
        />
      ) : (
        <TotalsPart
          rollup={rollup}
          choice={choice}
          onChoice={setChoice}
          focusOn={left}
          onTrace={(code) => void trace(code)}
        />
      )}
    </section>
  );
}
