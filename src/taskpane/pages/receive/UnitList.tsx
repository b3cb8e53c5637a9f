import {
  Button,
  Dropdown,
  makeStyles,
  Option,
  SearchBox,
  Text,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { memo, useMemo, useRef } from 'react';
import { Empty } from '../../parts/Empty';
import { useKept } from '../../parts/useKept';
import { useWidth } from '../../parts/useWidth';
import { useSay } from '../../usePane';
import type { ReturnLine } from '../../work/views';
import {
  byState,
  listed,
  sortedBy,
  sortKeys,
  states,
  wholeListing,
  type Listing,
  type SortKey,
} from './listing';
import { UnitCards } from './UnitCards';
import { UnitTable } from './UnitTable';

/** Below this width, in CSS pixels, a table has no room. */
const tableFrom = 481;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: '160px', maxWidth: '320px' },
  sort: { minWidth: '120px', flexGrow: 1, maxWidth: '200px' },
  note: { color: tokens.colorNeutralForeground3 },
});

/** The units with their states: filtered, searched, sorted; a table or cards. Work under way does not draw it anew. */
export const UnitList = memo(function UnitList({ units }: { units: readonly ReturnLine[] }) {
  const styles = useStyles();
  const t = useSay();
  const part = useRef<HTMLDivElement>(null);
  const isWide = useWidth(part) >= tableFrom;
  const [listing, setListing] = useKept<Listing>('receive.listing', wholeListing);
  const counts = useMemo(() => byState(units), [units]);
  const lines = useMemo(() => listed(units, listing), [units, listing]);
  const label = t('pane.receive-listed', { count: lines.length });
  const { sort } = listing;
  const state = (value: Listing['state'], name: string, count: number) => (
    <ToggleButton
      key={name}
      size="small"
      appearance="subtle"
      checked={listing.state === value}
      onClick={() => setListing({ ...listing, state: value })}
    >
      {t('pane.receive-state-count', { state: name, count })}
    </ToggleButton>
  );
  return (
    <div ref={part} className={styles.part}>
      <div className={styles.line} role="group" aria-label={t('pane.receive-state')}>
        {state(null, t('pane.receive-state-all'), units.length)}
        {states.map((one) => state(one, t(`pane.receive-state-${one}`), counts[one]))}
      </div>
      <div className={styles.line}>
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={t('pane.receive-search')}
          aria-label={t('pane.receive-search')}
          value={listing.search}
          onChange={(_, { value }) => setListing({ ...listing, search: value })}
        />
        {!isWide && <SortField sort={sort} onSort={(next) => setListing({ ...listing, sort: next })} />}
      </div>
      <Text role="status" size={200} className={styles.note}>
        {label}
      </Text>
      {lines.length === 0 ? (
        <Empty text={t('pane.receive-none')}>
          <Button onClick={() => setListing({ ...wholeListing, sort })}>{t('pane.receive-show-all')}</Button>
        </Empty>
      ) : isWide ? (
        <UnitTable
          lines={lines}
          label={label}
          sort={sort}
          onSort={(key) => setListing(sortedBy(listing, key))}
        />
      ) : (
        <UnitCards lines={lines} label={label} />
      )}
    </div>
  );
});

/** Stands in for the heads of a table's columns. */
function SortField({ sort, onSort }: { sort: Listing['sort']; onSort: (sort: Listing['sort']) => void }) {
  const styles = useStyles();
  const t = useSay();
  const name = (key: SortKey) => t(`pane.receive-column-${key}`);
  const usual = t('pane.receive-sort-none');
  return (
    <>
      <Dropdown
        size="small"
        className={styles.sort}
        aria-label={t('pane.receive-sort')}
        value={sort ? name(sort.key) : usual}
        selectedOptions={[sort?.key ?? '']}
        onOptionSelect={(_, { optionValue }) => {
          const key = sortKeys.find((one) => one === optionValue);
          onSort(key ? { key, descending: sort?.descending ?? false } : null);
        }}
      >
        <Option value="">{usual}</Option>
        {sortKeys.map((key) => (
          <Option key={key} value={key}>
            {name(key)}
          </Option>
        ))}
      </Dropdown>
      {sort && (
        <Button
          size="small"
          appearance="subtle"
          icon={sort.descending ? <ArrowDownRegular /> : <ArrowUpRegular />}
          aria-label={t(sort.descending ? 'pane.receive-sort-descending' : 'pane.receive-sort-ascending')}
          onClick={() => onSort({ ...sort, descending: !sort.descending })}
        />
      )}
    </>
  );
}
