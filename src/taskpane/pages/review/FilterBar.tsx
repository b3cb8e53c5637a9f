import {
  Button,
  Dropdown,
  makeStyles,
  Option,
  SearchBox,
  Switch,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { useSay } from '../../usePane';
import type { FindingView } from '../../work/views';
import { noFilter, sheetOf, type Filter } from './filter';
import type { Grouping } from './groups';

const severities = ['error', 'warning', 'info'] as const;

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  field: { minWidth: '96px', flexBasis: '96px', flexGrow: 1 },
  search: { minWidth: '160px', maxWidth: 'none', flexBasis: '200px', flexGrow: 1 },
});

/** Which findings are shown and how they are grouped. */
export function FilterBar({
  findings,
  filter,
  onFilter,
  grouping,
  onGrouping,
}: {
  findings: readonly FindingView[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  grouping: Grouping;
  onGrouping: (grouping: Grouping) => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const units = useMemo(
    () => [...new Map(findings.map(({ unit }) => [unit.code, unit.name || t('pane.review-no-unit')]))],
    [findings, t],
  );
  const sheets = useMemo(
    () =>
      [...new Set(findings.map(sheetOf))].map(
        (sheet) => [sheet, sheet || t('pane.review-sheet-none')] as const,
      ),
    [findings, t],
  );
  return (
    <>
      <TabList
        size="small"
        aria-label={t('pane.review-group-by')}
        selectedValue={grouping}
        onTabSelect={(_, { value }) => onGrouping(value as Grouping)}
      >
        <Tab value="unit">{t('pane.review-by-unit')}</Tab>
        <Tab value="rule">{t('pane.review-by-rule')}</Tab>
      </TabList>
      <div className={styles.bar} role="group" aria-label={t('pane.review-filters')}>
        <Choice
          label={t('pane.review-severity')}
          all={t('pane.review-severity-all')}
          options={severities.map((one) => [one, t(`taskpane.severity-${one}`)])}
          value={filter.severity}
          onValue={(value) =>
            onFilter({ ...filter, severity: severities.find((one) => one === value) ?? null })
          }
        />
        <Choice
          label={t('pane.review-unit')}
          all={t('pane.review-unit-all')}
          options={units}
          value={filter.unit}
          onValue={(unit) => onFilter({ ...filter, unit })}
        />
        <Choice
          label={t('pane.review-sheet')}
          all={t('pane.review-sheet-all')}
          options={sheets}
          value={filter.sheet}
          onValue={(sheet) => onFilter({ ...filter, sheet })}
        />
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={t('pane.review-search')}
          aria-label={t('pane.review-search')}
          value={filter.search}
          onChange={(_, { value }) => onFilter({ ...filter, search: value })}
        />
        <Switch
          checked={filter.openOnly}
          label={t('pane.review-open-only')}
          onChange={(_, { checked }) => onFilter({ ...filter, openOnly: checked })}
        />
        {Object.entries(noFilter).some(([key, value]) => filter[key as keyof Filter] !== value) && (
          <Button size="small" appearance="subtle" onClick={() => onFilter(noFilter)}>
            {t('pane.review-clear')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Stands for "all" among an option's values, which may be empty text. */
const all = '\u0000';

function Choice({
  label,
  all: nothing,
  options,
  value,
  onValue,
}: {
  label: string;
  all: string;
  options: readonly (readonly [string, string])[];
  value: string | null;
  onValue: (value: string | null) => void;
}) {
  const styles = useStyles();
  const chosen = options.find(([key]) => key === value);
  return (
    <Dropdown
      size="small"
      className={styles.field}
      aria-label={label}
      value={chosen?.[1] ?? value ?? nothing}
      selectedOptions={[value ?? all]}
      onOptionSelect={(_, { optionValue }) =>
        onValue(optionValue === undefined || optionValue === all ? null : optionValue)
      }
    >
      <Option value={all}>{nothing}</Option>
      {options.map(([key, name]) => (
        <Option key={key} value={key} text={name}>
          {name}
        </Option>
      ))}
    </Dropdown>
  );
}
