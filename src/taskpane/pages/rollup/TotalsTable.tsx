import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Message } from '../../../messages/message';
import type { Sort } from '../../parts/sorting';
import { VirtualTable, type TableColumn } from '../../parts/VirtualTable';
import { useSay } from '../../usePane';
import type { TotalLine } from '../../work/views';
import { answeredText, changeText, figureText, growthText, isPartial } from './totalsText';

/** Below this width a line of the table stands in two. */
const narrow = '@container (max-width: 599px)';

const useStyles = makeStyles({
  frame: { containerType: 'inline-size', minWidth: 0 },
  grid: {
    display: 'grid',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    gridTemplateColumns:
      'minmax(0, 3fr) minmax(0, 1.3fr) minmax(0, 1.3fr) minmax(0, 1.4fr) minmax(0, 0.9fr) minmax(0, 1.1fr)',
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 1.1fr) minmax(0, 1.1fr) minmax(0, 0.9fr) minmax(0, 1.1fr)',
      gridTemplateAreas: '"name name value value" "previous change growth answered"',
    },
  },
  name: { [narrow]: { gridArea: 'name' } },
  value: { [narrow]: { gridArea: 'value' } },
  previous: { [narrow]: { gridArea: 'previous' } },
  change: { [narrow]: { gridArea: 'change' } },
  growth: { [narrow]: { gridArea: 'growth' } },
  answered: { [narrow]: { gridArea: 'answered' } },
  minor: { [narrow]: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 } },
  own: { fontWeight: tokens.fontWeightSemibold },
  code: { display: 'block', color: tokens.colorNeutralForeground3 },
  words: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  partial: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalXS,
  },
});

/** Totals, one line each, with last year's beside them. A press on a line shows how its total came about. */
export function TotalsTable({
  totals,
  sort,
  onSort,
  focusOn,
  onTrace,
}: {
  totals: readonly TotalLine[];
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  focusOn: string | null;
  onTrace: (code: string) => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const put = (text: string | Message) => (typeof text === 'string' ? text : t(text));
  const columns: TableColumn<TotalLine>[] = [
    {
      key: 'name',
      label: t('pane.rollup-column-name'),
      className: styles.name,
      cell: ({ name, code, measure }) => (
        <>
          {name}
          <Text size={200} className={styles.code}>
            {t('pane.rollup-code-and-measure', { code, measure })}
          </Text>
        </>
      ),
    },
    {
      key: 'value',
      label: t('pane.rollup-column-value'),
      className: mergeClasses(styles.value, styles.own),
      isFigure: true,
      cell: ({ value, decimals }) =>
        typeof value === 'string' ? (
          <span className={styles.words}>{value}</span>
        ) : (
          put(figureText(value, decimals))
        ),
    },
    {
      key: 'previous',
      label: t('pane.rollup-column-previous'),
      className: mergeClasses(styles.previous, styles.minor),
      isFigure: true,
      cell: ({ previous, decimals }) => put(figureText(previous, decimals)),
    },
    {
      key: 'change',
      label: t('pane.rollup-column-change'),
      className: mergeClasses(styles.change, styles.minor),
      isFigure: true,
      cell: (total) => put(changeText(total)),
    },
    {
      key: 'growth',
      label: t('pane.rollup-column-growth'),
      className: mergeClasses(styles.growth, styles.minor),
      isFigure: true,
      cell: (total) => put(growthText(total)),
    },
    {
      key: 'answered',
      label: t('pane.rollup-column-answered'),
      className: mergeClasses(styles.answered, styles.minor),
      isFigure: true,
      cell: (total) => (
        <span className={styles.partial}>
          {put(answeredText(total))}
          {isPartial(total) && (
            <Badge size="small" appearance="tint" color="warning">
              {t('pane.rollup-incomplete')}
            </Badge>
          )}
        </span>
      ),
    },
  ];
  return (
    <div className={styles.frame}>
      <VirtualTable
        label={t('pane.rollup-totals')}
        columns={columns}
        rows={totals}
        keyOf={({ code }) => code}
        gridClass={styles.grid}
        sort={sort}
        onSort={onSort}
        focusOn={focusOn}
        open={{
          at: 'name',
          label: ({ name }) => t('pane.rollup-trace-of', { name }),
          act: ({ code }) => onTrace(code),
        }}
      />
    </div>
  );
}
