import { makeStyles, SearchBox, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { VirtualList } from '../../parts/VirtualList';
import { useSay } from '../../usePane';
import type { EntryLine } from '../../work/views';
import { countEntries, entryKinds, listEntries, type EntryKind } from './entryFilter';
import { EntryRow } from './EntryRow';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  search: { maxWidth: '100%' },
  kinds: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS },
  sheet: { paddingTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalXXS },
  note: { color: tokens.colorNeutralForeground3 },
});

/** The figures that the form asks for, to be searched, those that must not stay blank first. */
export function EntryList({
  entries,
  kind,
  onKind,
}: {
  entries: readonly EntryLine[];
  kind: EntryKind;
  onKind: (kind: EntryKind) => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const [search, setSearch] = useState('');
  const counts = countEntries(entries);
  const listed = listEntries(entries, kind, search);
  return (
    <div className={styles.list}>
      <SearchBox
        className={styles.search}
        value={search}
        placeholder={t('pane.fill-search')}
        aria-label={t('pane.fill-search')}
        onChange={(_, { value }) => setSearch(value)}
      />
      <TabList
        className={styles.kinds}
        size="small"
        appearance="subtle-circular"
        aria-label={t('pane.fill-kinds')}
        selectedValue={kind}
        onTabSelect={(_, { value }) => onKind(value as EntryKind)}
      >
        {entryKinds.map((one) => (
          <Tab key={one} value={one} id={`fill-kind-${one}`} aria-controls="fill-entries">
            {t(`pane.fill-kind-${one}`, { count: counts[one] })}
          </Tab>
        ))}
      </TabList>
      <div id="fill-entries" role="tabpanel" aria-labelledby={`fill-kind-${kind}`}>
        {listed.length === 0 ? (
          <Text className={styles.note}>
            {t(search.trim() === '' ? `pane.fill-none-${kind}` : 'pane.fill-none-found')}
          </Text>
        ) : (
          <VirtualList
            items={listed}
            keyOf={(item) => (item.kind === 'sheet' ? `sheet ${item.sheet}` : item.entry.code)}
            label={t('pane.fill-asked')}
            estimate={58}
          >
            {(item) =>
              item.kind === 'sheet' ? (
                <Text as="h2" block weight="semibold" className={styles.sheet}>
                  {t('pane.fill-on-sheet', { sheet: item.sheet, count: item.count })}
                </Text>
              ) : (
                <EntryRow entry={item.entry} />
              )
            }
          </VirtualList>
        )}
      </div>
    </div>
  );
}
