import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePane, useSay } from '../usePane';

const useStyles = makeStyles({
  details: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: '30vh',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
});

/** What the last action came to. */
export function NoticeBar() {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const { notice } = state;
  if (!notice) return null;
  const { details = [], retry, undo } = notice;
  return (
    <MessageBar intent={notice.intent} layout="multiline" politeness="assertive">
      <MessageBarBody>
        {t(notice.text)}
        {details.length > 0 && (
          <ul className={styles.details}>
            {details.map((detail, at) => (
              <li key={at}>{t(detail)}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t('taskpane.close')}
            onClick={() => pane.update({ notice: null })}
          />
        }
      >
        {retry && (
          <Button size="small" onClick={retry}>
            {t('taskpane.retry')}
          </Button>
        )}
        {undo && (
          <Button size="small" onClick={undo}>
            {t('taskpane.undo')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
