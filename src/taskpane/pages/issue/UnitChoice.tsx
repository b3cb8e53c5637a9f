import {
  Button,
  Checkbox,
  Dropdown,
  Field,
  makeStyles,
  Option,
  SearchBox,
  Text,
  tokens,
} from '@fluentui/react-components';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { VirtualList } from '../../parts/VirtualList';
import { usePaneObject, useSay } from '../../usePane';
import { choose, chosenAmong, invert, leave, type LeftOut } from './choice';
import { narrowed, unitGroups, unitRows, type FilingUnit, type UnitGroup, type UnitRow } from './filingUnits';
import { UnitMenu } from './UnitMenu';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  narrowing: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  fill: { minWidth: 0, width: '100%', maxWidth: '100%' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minWidth: 0 },
  area: { backgroundColor: tokens.colorNeutralBackground2 },
  unit: { paddingInlineStart: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  count: { color: tokens.colorNeutralForeground3, paddingInlineEnd: tokens.spacingHorizontalM },
});

/** The filing units of an area with a box each: all are chosen until they are left out. Work under way does not draw it anew. */
export const UnitChoice = memo(function UnitChoice({
  units,
  leftOut,
  busy,
}: {
  units: readonly FilingUnit[];
  leftOut: LeftOut;
  /** Work is under way. */
  busy: boolean;
}) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const [group, setGroup] = useState<UnitGroup | null>(null);
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const shown = useMemo(() => narrowed(units, group, wanted), [units, group, wanted]);
  const rows = useMemo(() => unitRows(shown), [shown]);
  const chosen = chosenAmong(leftOut, units).length;
  const change = (after: LeftOut) => pane.update({ leftOut: after });
  const groups = [null, ...unitGroups].map((one) => ({
    value: one ?? 'all',
    text: t(`pane.issue-group-${one ?? 'all'}`, { count: narrowed(units, one, '').length }),
  }));
  const isNarrow = shown.length < units.length;
  const title = isNarrow ? t('pane.issue-of-shown') : undefined;
  const counted = { chosen, all: units.length };
  return (
    <section className={styles.box} aria-label={t('pane.issue-units')}>
      <div className={styles.narrowing}>
        <Field label={t('pane.issue-group')}>
          <Dropdown
            className={styles.fill}
            value={groups.find(({ value }) => value === (group ?? 'all'))?.text ?? ''}
            selectedOptions={[group ?? 'all']}
            onOptionSelect={(_, { optionValue }) =>
              setGroup(unitGroups.find((one) => one === optionValue) ?? null)
            }
          >
            {groups.map(({ value, text }) => (
              <Option key={value} value={value}>
                {text}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label={t('taskpane.search')}>
          <SearchBox
            className={styles.fill}
            placeholder={t('pane.issue-search')}
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
      </div>
      <div className={styles.line}>
        <Text role="status">
          {isNarrow
            ? t('pane.issue-chosen-shown', { ...counted, shown: shown.length })
            : t('pane.issue-chosen', counted)}
        </Text>
        <div className={styles.buttons} role="group" aria-label={t('pane.issue-units')}>
          <Button size="small" title={title} onClick={() => change(choose(leftOut, shown))}>
            {t('pane.issue-all')}
          </Button>
          <Button size="small" title={title} onClick={() => change(leave(leftOut, shown))}>
            {t('pane.issue-none')}
          </Button>
          <Button size="small" title={title} onClick={() => change(invert(leftOut, shown))}>
            {t('pane.issue-invert')}
          </Button>
        </div>
      </div>
      {shown.length === 0 ? (
        <Text className={styles.quiet}>{t('pane.issue-nothing-found', { text: wanted })}</Text>
      ) : (
        <VirtualList label={t('pane.issue-units')} items={rows} estimate={32} keyOf={keyOf}>
          {(row) => <Row row={row} leftOut={leftOut} busy={busy} onChange={change} />}
        </VirtualList>
      )}
    </section>
  );
});

function keyOf(row: UnitRow): string {
  return row.kind === 'area' ? `area ${row.code}` : row.unit.code;
}

function Row({
  row,
  leftOut,
  busy,
  onChange,
}: {
  row: UnitRow;
  leftOut: LeftOut;
  busy: boolean;
  onChange: (after: LeftOut) => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const units = row.kind === 'area' ? row.units : [row.unit];
  const chosen = chosenAmong(leftOut, units).length;
  const checked = chosen === units.length ? true : chosen === 0 ? false : 'mixed';
  const toggle = () => onChange(checked === true ? leave(leftOut, units) : choose(leftOut, units));
  if (row.kind === 'area') {
    return (
      <div className={`${styles.row} ${styles.area}`}>
        <Checkbox checked={checked} onChange={toggle} label={<Text weight="semibold">{row.name}</Text>} />
        <span className={styles.count}>{t('pane.issue-area-chosen', { chosen, all: units.length })}</span>
      </div>
    );
  }
  const { unit } = row;
  return (
    <div className={`${styles.row} ${styles.unit}`}>
      <Checkbox
        checked={checked}
        onChange={toggle}
        label={
          <span title={unit.code}>
            {unit.name} <span className={styles.quiet}>{unit.kind}</span>
          </span>
        }
      />
      <UnitMenu unit={unit} busy={busy} />
    </div>
  );
}
