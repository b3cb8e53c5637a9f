import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Disclosure } from '../../parts/Disclosure';
import { Empty } from '../../parts/Empty';
import { Facts } from '../../parts/Facts';
import { VirtualList } from '../../parts/VirtualList';
import { useToggles } from '../../parts/useToggles';
import { useSay } from '../../usePane';
import type { DefinitionView, UnitName } from '../../work/views';

const useStyles = makeStyles({ size: { color: tokens.colorNeutralForeground3 } });

/** 分组表: each opens to its rows and columns, whose codes together are the codes of the cells. */
export function TableList({ definition: { tables, chapters } }: { definition: DefinitionView }) {
  const styles = useStyles();
  const t = useSay();
  const [open, toggle] = useToggles();
  if (tables.length === 0) return <Empty text={t('pane.definition-nothing-listed')} />;
  const listed = (parts: readonly UnitName[]) =>
    parts.map(({ code, name }) => t('pane.definition-coded', { code, name })).join('、');
  return (
    <VirtualList label={t('pane.definition-lists')} estimate={34} items={tables} keyOf={({ code }) => code}>
      {({ code, name, chapter, rows, columns }) => (
        <Disclosure
          open={open.has(code)}
          onToggle={() => toggle(code)}
          title={
            <span>
              {t('pane.definition-coded', { code, name })}{' '}
              <Text className={styles.size}>
                {t('pane.definition-table-size', { rows: rows.length, columns: columns.length })}
              </Text>
            </span>
          }
        >
          <Facts
            facts={[
              [t('pane.definition-chapter'), chapters.find((one) => one.code === chapter)?.name ?? chapter],
              [t('pane.definition-rows'), listed(rows)],
              [t('pane.definition-columns'), listed(columns)],
            ]}
          />
        </Disclosure>
      )}
    </VirtualList>
  );
}
