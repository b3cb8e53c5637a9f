import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { useVirtualRows } from '../../parts/useVirtualRows';
import { usePaneObject, useSay } from '../../usePane';
import type { ReturnLine } from '../../work/views';
import { sortKeys, type Listing, type SortKey } from './listing';
import { StateBadge } from './StateBadge';
import { contactText } from './UnitDetails';
import { UnitMenu } from './UnitMenu';
import { reviewUnit } from './verbs';
import { when } from './when';

const rowHeight = 45;

const useStyles = makeStyles({
  // the head stays in sight while the rows go by
  scroll: {
    overflow: 'auto',
    maxHeight: '70vh',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    tableLayout: 'fixed',
    minWidth: '1080px',
    width: '100%',
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    height: '36px',
    whiteSpace: 'nowrap',
  },
  sort: { minWidth: 0, paddingLeft: 0, paddingRight: 0, fontWeight: tokens.fontWeightSemibold },
  cell: {
    height: `${rowHeight - 1}px`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  code: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  gap: { padding: 0, border: 'none' },
});

const columns = [...sortKeys, 'contact', 'self-check', 'actions'] as const;
type Column = (typeof columns)[number];

const widths: Record<Column, number> = {
  unit: 170,
  state: 80,
  file: 190,
  modified: 130,
  errors: 56,
  warnings: 56,
  explained: 66,
  answered: 84,
  contact: 120,
  'self-check': 140,
  actions: 48,
};

const numbers: ReadonlySet<Column> = new Set(['errors', 'warnings', 'explained', 'answered']);

/** The units with room for all that is known of them. */
export function UnitTable({
  lines,
  label,
  sort,
  onSort,
}: {
  lines: readonly ReturnLine[];
  label: string;
  sort: Listing['sort'];
  onSort: (key: SortKey) => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { rows, before, after } = useVirtualRows(body, {
    count: lines.length,
    heightOf: () => rowHeight,
    keyOf: (at) => lines[at]?.unit.code ?? '',
    scroller,
  });
  return (
    <div ref={scroller} className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label} aria-rowcount={lines.length + 1}>
        <colgroup>
          {columns.map((column) => (
            <col key={column} style={{ width: widths[column] }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.head, numbers.has(column) && styles.number)}
                {...(isSortKey(column) && { 'aria-sort': directionOf(column, sort) })}
              >
                {isSortKey(column) ? (
                  <Button
                    size="small"
                    appearance="transparent"
                    className={styles.sort}
                    iconPosition="after"
                    icon={
                      sort?.key === column ? (
                        sort.descending ? (
                          <ArrowDownRegular />
                        ) : (
                          <ArrowUpRegular />
                        )
                      ) : null
                    }
                    onClick={() => onSort(column)}
                  >
                    {t(`pane.receive-column-${column}`)}
                  </Button>
                ) : (
                  t(`pane.receive-column-${column}`)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <Gap height={before} />
          {rows.map((at) => {
            const line = lines[at];
            return line && <UnitRow key={line.unit.code} line={line} row={at + 2} />;
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </div>
  );
}

function UnitRow({ line, row }: { line: ReturnLine; row: number }) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const { unit, state, file, through, modified, errors, warnings, explained, answered, asked } = line;
  const place = file ?? (through && t('pane.receive-through', { area: through.name })) ?? '';
  const reason = line.reason && t(line.reason);
  const count = (number: number): ReactNode =>
    file === undefined ? null : number === 0 ? (
      0
    ) : (
      <Link as="button" onClick={() => reviewUnit(pane, unit.code)}>
        {number}
      </Link>
    );
  const texts: Record<Column, ReactNode> = {
    unit: null,
    state: <StateBadge state={state} />,
    file: place,
    modified: modified === undefined ? null : when(modified),
    errors: count(errors),
    warnings: count(warnings),
    explained: count(explained),
    answered: asked > 0 ? `${answered}/${asked}` : null,
    contact: contactText(line.contact),
    'self-check': line.selfCheck,
    actions: <UnitMenu line={line} />,
  };
  const titles: Partial<Record<Column, string | undefined>> = {
    state: reason,
    file: reason ?? place,
    contact: contactText(line.contact),
    'self-check': line.selfCheck,
  };
  return (
    <tr aria-rowindex={row} data-unit={unit.code}>
      <th scope="row" className={styles.cell} title={unit.name}>
        {unit.name}
        <Text className={styles.code}>{unit.code}</Text>
      </th>
      {columns.slice(1).map((column) => (
        <td
          key={column}
          className={mergeClasses(styles.cell, numbers.has(column) && styles.number)}
          {...(titles[column] && { title: titles[column] })}
        >
          {texts[column]}
        </td>
      ))}
    </tr>
  );
}

function Gap({ height }: { height: number }) {
  const styles = useStyles();
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td className={styles.gap} colSpan={columns.length} style={{ height }} />
    </tr>
  );
}

function isSortKey(column: Column): column is SortKey {
  return (sortKeys as readonly string[]).includes(column);
}

function directionOf(key: SortKey, sort: Listing['sort']): 'ascending' | 'descending' | 'none' {
  if (sort?.key !== key) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
