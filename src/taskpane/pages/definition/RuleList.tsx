import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { VirtualList } from '../../parts/VirtualList';
import { matches } from '../../parts/matches';
import { useSay } from '../../usePane';
import type { DefinitionView } from '../../work/views';
import { SearchedList } from './SearchedList';

const useStyles = makeStyles({
  rule: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  formula: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
});

/** 审核关系: how grave, the formula, and what is said where it does not hold. */
export function RuleList({ definition: { rules } }: { definition: DefinitionView }) {
  const styles = useStyles();
  const t = useSay();
  const found = (typed: string) =>
    rules.filter(({ id, formula, text }) => matches(typed, [id, formula, text]));
  return (
    <SearchedList hint={t('pane.definition-search-rules')} found={(typed) => found(typed).length}>
      {(typed) => (
        <VirtualList
          label={t('pane.definition-lists')}
          estimate={96}
          items={found(typed)}
          keyOf={({ id }) => id}
        >
          {({ id, severity, formula, text }) => (
            <div className={styles.rule}>
              <div className={styles.head}>
                <Badge appearance="tint" color={severity === 'error' ? 'danger' : 'warning'}>
                  {t(`taskpane.severity-${severity}`)}
                </Badge>
                <Text weight="semibold">{id}</Text>
              </div>
              <span className={styles.formula}>{formula}</span>
              <span>{text}</span>
            </div>
          )}
        </VirtualList>
      )}
    </SearchedList>
  );
}
