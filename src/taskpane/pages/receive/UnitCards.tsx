import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useVirtualRows } from '../../parts/useVirtualRows';
import { usePaneObject, useSay } from '../../usePane';
import type { ReturnLine } from '../../work/views';
import { StateBadge } from './StateBadge';
import { UnitDetails } from './UnitDetails';
import { UnitMenu } from './UnitMenu';
import { reviewUnit } from './verbs';
import { when } from './when';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere' },
  second: {
    gridColumn: '2 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  small: { fontSize: tokens.fontSizeBase200 },
  details: { gridColumn: '2 / -1' },
});

/** Where there is no room for a table: two lines a unit, the rest on demand. */
export function UnitCards({ lines, label }: { lines: readonly ReturnLine[]; label: string }) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const keyOf = (at: number) => lines[at]?.unit.code ?? '';
  const { rows, before, after, measure } = useVirtualRows(list, lines.length, () => 57, keyOf);
  const toggle = (code: string) => {
    const next = new Set(opened);
    if (!next.delete(code)) next.add(code);
    setOpened(next);
  };
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ paddingTop: before, paddingBottom: after }}
    >
      {rows.map((at) => {
        const line = lines[at];
        return (
          line && (
            <li
              key={line.unit.code}
              ref={measure}
              data-index={at}
              aria-setsize={lines.length}
              aria-posinset={at + 1}
            >
              <UnitCard
                line={line}
                isOpen={opened.has(line.unit.code)}
                onToggle={() => toggle(line.unit.code)}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}

function UnitCard({ line, isOpen, onToggle }: { line: ReturnLine; isOpen: boolean; onToggle: () => void }) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const { unit, state, file, through, modified, errors, warnings, explained, answered, asked } = line;
  const found = [
    ...(errors > 0 ? [t('pane.receive-errors', { count: errors })] : []),
    ...(warnings > 0 ? [t('pane.receive-warnings', { count: warnings })] : []),
    ...(explained > 0 ? [t('pane.receive-explained', { count: explained })] : []),
  ];
  return (
    <div className={styles.card} data-unit={unit.code}>
      <Button
        size="small"
        appearance="transparent"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-label={t('pane.receive-details', { unit: unit.name })}
        onClick={onToggle}
      />
      <Text className={styles.name} weight="semibold">
        {unit.name}
      </Text>
      <StateBadge state={state} />
      <UnitMenu line={line} />
      <div className={styles.second}>
        {found.length > 0 && (
          <Link as="button" className={styles.small} onClick={() => reviewUnit(pane, unit.code)}>
            {found.join(' ')}
          </Link>
        )}
        {asked > 0 && <span>{t('pane.receive-answered', { answered, asked })}</span>}
        {modified !== undefined && <span>{when(modified)}</span>}
        {through && <span>{t('pane.receive-through', { area: through.name })}</span>}
        {file === undefined && !through && <span>{unit.code}</span>}
      </div>
      {isOpen && (
        <div className={styles.details}>
          <UnitDetails line={line} />
        </div>
      )}
    </div>
  );
}
