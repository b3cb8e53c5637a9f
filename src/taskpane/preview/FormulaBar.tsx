import { makeStyles, tokens } from '@fluentui/react-components';
import { useWording } from './wording';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    flexShrink: 0,
    minHeight: '28px',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  address: {
    flexShrink: 0,
    minWidth: '56px',
    padding: '0 8px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  sign: {
    flexShrink: 0,
    padding: '0 8px',
    display: 'flex',
    alignItems: 'center',
    fontStyle: 'italic',
    color: tokens.colorNeutralForeground3,
  },
  content: {
    minWidth: 0,
    flexGrow: 1,
    maxHeight: '58px',
    overflowY: 'auto',
    padding: '4px 8px 4px 0',
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
});

type Props = {
  address: string;
  /** The value as it would be typed, or the formula with its `=`. */
  content: string;
};

export function FormulaBar({ address, content }: Props) {
  const styles = useStyles();
  const words = useWording();
  return (
    <div role="group" aria-label={words('preview.formula-bar')} className={styles.bar}>
      <div className={styles.address}>{address}</div>
      <div aria-hidden className={styles.sign}>
        fx
      </div>
      <div className={styles.content}>{content}</div>
    </div>
  );
}
