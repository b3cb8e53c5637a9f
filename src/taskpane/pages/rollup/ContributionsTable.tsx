import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { message, type Message } from '../../../messages/message';
import { formatFigure } from '../../../number/format';
import type { Sort } from '../../parts/sorting';
import { VirtualTable, type TableColumn } from '../../parts/VirtualTable';
import { usePaneObject, useSay } from '../../usePane';
import type { TotalTrace } from '../../work/views';
import { contributionRows, type ContributionRow } from './contributionRows';
import { nothing } from './totalsText';

const narrow = '@container (max-width: 599px)';

const useStyles = makeStyles({
  frame: { containerType: 'inline-size', minWidth: 0 },
  grid: {
    display: 'grid',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1.2fr) minmax(0, 0.8fr) minmax(0, 3fr)',
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1.3fr) minmax(0, 1fr)',
      gridTemplateAreas: '"unit value share" "source source source"',
    },
  },
  unit: { [narrow]: { gridArea: 'unit' } },
  value: { [narrow]: { gridArea: 'value' } },
  share: { [narrow]: { gridArea: 'share' } },
  source: { [narrow]: { gridArea: 'source', fontSize: tokens.fontSizeBase200 } },
  note: { display: 'block', color: tokens.colorNeutralForeground3 },
  out: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});

/** What each unit brought to a total, with the cell it stands in; a press on a line opens the unit's file there. */
export function ContributionsTable({ trace }: { trace: TotalTrace }) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const [sort, setSort] = useState<Sort | null>(null);
  const rows = useMemo(() => contributionRows(trace, sort), [trace, sort]);
  const columns: TableColumn<ContributionRow>[] = [
    {
      key: 'unit',
      label: t('pane.rollup-column-unit'),
      className: styles.unit,
      cell: (row) => (
        <>
          {row.unit.name}
          {row.adjustment !== undefined && (
            <Text size={200} className={styles.note}>
              {t('pane.rollup-adjustment-reason', { reason: row.adjustment })}
            </Text>
          )}
          {!row.included && (
            <Text size={200} className={styles.note}>
              <Badge size="small" appearance="outline" color="informative">
                {t(whyLeftOut(row, trace))}
              </Badge>
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'value',
      label: t('pane.rollup-column-figure'),
      className: styles.value,
      isFigure: true,
      cell: ({ value, included }) => (
        <span className={mergeClasses(!included && styles.out)}>
          {typeof value === 'number' ? formatFigure(value, { group: true }) : value}
        </span>
      ),
    },
    {
      key: 'share',
      label: t('pane.rollup-column-share'),
      className: styles.share,
      isFigure: true,
      cell: ({ share }) =>
        t(
          share === null
            ? nothing
            : message('pane.rollup-percent', { percent: formatFigure(share, { decimals: 1 }) }),
        ),
    },
    {
      key: 'source',
      label: t('pane.rollup-column-source'),
      className: styles.source,
      cell: ({ source }) => t('pane.rollup-source', { ...source }),
    },
  ];
  return (
    <div className={styles.frame}>
      <VirtualTable
        label={t('pane.rollup-contributions', { count: rows.length })}
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
        gridClass={styles.grid}
        sort={sort}
        onSort={setSort}
        open={{
          at: 'source',
          label: ({ source }) => t('pane.rollup-source-open', { ...source }),
          act: ({ source }) => void pane.openReceived(source),
        }}
      />
    </div>
  );
}

function whyLeftOut({ adjustment }: ContributionRow, { method }: TotalTrace): Message {
  return message(
    adjustment === undefined ? `pane.rollup-left-out-${method}` : 'pane.rollup-left-out-adjustment',
  );
}
