import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useState, type ComponentType } from 'react';
import { useSay } from '../../usePane';
import type { DefinitionView } from '../../work/views';
import { IndicatorList } from './IndicatorList';
import { RuleList } from './RuleList';
import { TableList } from './TableList';
import { UnitTree } from './UnitTree';

const useStyles = makeStyles({
  lists: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  tabs: { flexWrap: 'wrap' },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

const parts: Record<List, ComponentType<{ definition: DefinitionView }>> = {
  indicators: IndicatorList,
  tables: TableList,
  units: UnitTree,
  rules: RuleList,
};

type List = 'indicators' | 'tables' | 'units' | 'rules';

/** The parts of a definition, one at a time. */
export function DefinitionLists({ definition }: { definition: DefinitionView }) {
  const styles = useStyles();
  const t = useSay();
  const id = useId();
  const [list, setList] = useState<List>('indicators');
  const Part = parts[list];
  const counts: Record<List, number> = {
    indicators: definition.chapters.reduce((count, { indicators }) => count + indicators.length, 0),
    tables: definition.tables.length,
    units: definition.units.length,
    rules: definition.rules.length,
  };
  return (
    <div className={styles.lists}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={t('pane.definition-lists')}
        selectedValue={list}
        onTabSelect={(_, { value }) => setList(value as List)}
      >
        {(Object.keys(parts) as List[]).map((one) => (
          <Tab
            key={one}
            value={one}
            id={`${id}-${one}`}
            className={styles.tab}
            {...(one === list && { 'aria-controls': `${id}-list` })}
          >
            {t(`pane.definition-tab-${one}`, { count: counts[one] })}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-list`} aria-labelledby={`${id}-${list}`}>
        <Part key={list} definition={definition} />
      </div>
    </div>
  );
}
