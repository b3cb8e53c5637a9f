import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CellLink } from '../../parts/CellLink';
import { useSay } from '../../usePane';
import type { FillView } from '../../work/views';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
  },
  name: { textAlign: 'left', whiteSpace: 'normal', width: '100%', overflowWrap: 'anywhere' },
  none: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

const counts = [
  ['missing', 'error'],
  ['errors', 'error'],
  ['warnings', 'warning'],
] as const;

/** A line for each sheet: how far it has come; its name jumps to it. */
export function SheetTable({ sheets }: { sheets: FillView['sheets'] }) {
  const styles = useStyles();
  const t = useSay();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.name)}>
            {t('pane.fill-sheet')}
          </th>
          {(['filled', 'missing', 'errors', 'warnings'] as const).map((key) => (
            <th key={key} scope="col" className={styles.head}>
              {t(`pane.fill-sheet-${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => (
          <tr key={sheet.name}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              <CellLink cell={{ sheet: sheet.name, address: '' }}>{sheet.name}</CellLink>
            </th>
            <td className={styles.cell}>
              {sheet.filled}/{sheet.asked}
            </td>
            {counts.map(([key, look]) => (
              <td
                key={key}
                className={mergeClasses(styles.cell, sheet[key] > 0 ? styles[look] : styles.none)}
              >
                {sheet[key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
