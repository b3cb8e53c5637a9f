import { Field, makeStyles, ProgressBar, Spinner, Text, tokens } from '@fluentui/react-components';
import { useSay } from '../../usePane';
import { isUnfinished, leftOf, stateOf, type Tally } from './tally';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  spinner: { flexShrink: 0 },
  announced: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** How far the form has come: a sentence, a bar, and for people who do not see them a word when what is left changes. */
export function Progress({ tally, isChecking }: { tally: Tally; isChecking: boolean }) {
  const styles = useStyles();
  const t = useSay();
  const { asked, filled } = tally;
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <Text weight="semibold" data-testid="state">
          {t(stateOf(tally))}
        </Text>
        {isChecking && (
          <Spinner className={styles.spinner} size="extra-tiny" aria-label={t('pane.fill-checking')} />
        )}
      </div>
      <Field validationState="none">
        <ProgressBar
          aria-label={t('pane.fill-progress', { asked, filled })}
          value={filled}
          max={Math.max(asked, 1)}
          thickness="large"
          color={filled === asked && !isUnfinished(tally) ? 'success' : 'brand'}
        />
      </Field>
      <div className={styles.announced} role="status" aria-live="polite">
        {t(leftOf(tally))}
      </div>
    </div>
  );
}
