import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../usePane';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  progress: { flexGrow: 1, minWidth: 0 },
});

/** The work under way, at the foot of the pane: how far it has come, and a way to end it. */
export function JobBar() {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const { job } = state;
  if (!job) return null;
  const what = t(job.what);
  const label = job.total > 0 ? t('taskpane.progress', { what, done: job.done, total: job.total }) : what;
  return (
    <div className={styles.bar} data-testid="job">
      <Field className={styles.progress} validationMessage={label} validationState="none">
        <ProgressBar {...(job.total > 0 && { value: job.done, max: job.total })} aria-label={what} />
      </Field>
      {job.canCancel && (
        <Button size="small" onClick={() => pane.cancel()}>
          {t('taskpane.cancel')}
        </Button>
      )}
    </div>
  );
}
