import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useToggles } from '../../parts/useToggles';
import { VirtualList } from '../../parts/VirtualList';
import { usePaneObject, useSay } from '../../usePane';
import type { ReturnLine } from '../../work/views';
import { StateBadge } from './StateBadge';
import { UnitDetails } from './UnitDetails';
import { UnitMenu } from './UnitMenu';
import { reviewUnit } from './verbs';
import { when } from './when';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
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
  const [opened, toggle] = useToggles();
  return (
    <VirtualList label={label} estimate={57} lined items={lines} keyOf={({ unit }) => unit.code}>
      {(line) => (
        <UnitCard line={line} isOpen={opened.has(line.unit.code)} onToggle={() => toggle(line.unit.code)} />
      )}
    </VirtualList>
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
