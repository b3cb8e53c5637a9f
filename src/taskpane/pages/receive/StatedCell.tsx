import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { statedText, type Stated } from '../../../submission/history';
import { usePaneObject, useSay } from '../../usePane';

const useStyles = makeStyles({
  place: { display: 'block', textAlign: 'left', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** What a file states in a place, and where that is, which a click opens; `sheet` is named already. */
export function StatedCell({ stated, sheet }: { stated: Stated; sheet: string | undefined }) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const { cell } = stated;
  const text = statedText(stated);
  const beside = pane.host.kind === 'excel';
  return (
    <>
      {typeof text === 'string' ? text : t(text)}
      {cell && (
        <Link
          as="button"
          className={styles.place}
          title={t(beside ? 'pane.review-open-beside' : 'pane.review-open-at', { ...cell })}
          onClick={() => void pane.openReceived(cell)}
        >
          {cell.sheet === sheet ? cell.address : `${cell.sheet} ${cell.address}`}
        </Link>
      )}
    </>
  );
}
