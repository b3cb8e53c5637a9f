import {
  Button,
  CounterBadge,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { useLayoutEffect, useRef } from 'react';
import type { Sheet } from '../../workbook/workbook';
import { useWording } from './wording';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    minWidth: 0,
    flexGrow: 1,
    overflowX: 'auto',
    overflowY: 'hidden',
    scrollbarWidth: 'none',
  },
  tab: { flexShrink: 0, whiteSpace: 'nowrap' },
  current: { backgroundColor: tokens.colorNeutralBackground1 },
  label: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  color: { width: '8px', height: '8px', borderRadius: '2px', forcedColorAdjust: 'none' },
  popover: { maxHeight: '320px', overflowY: 'auto' },
});

type Props = {
  sheets: readonly Sheet[];
  current: string;
  /** How many marks each sheet has. */
  counts: ReadonlyMap<string, number>;
  onShow: (sheet: string) => void;
};

/** The visible sheets' tabs, and all of them as a list where they do not fit. */
export function SheetTabs({ sheets, current, counts, onShow }: Props) {
  const styles = useStyles();
  const words = useWording();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView?.({ inline: 'nearest', block: 'nearest' });
  }, [current]);
  return (
    <div className={styles.bar}>
      <Menu
        checkedValues={{ sheet: [current] }}
        onCheckedValueChange={(_event, { checkedItems: [sheet] }) => {
          if (sheet !== undefined) onShow(sheet);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            icon={<NavigationRegular />}
            aria-label={words('preview.all-sheets')}
          />
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            {sheets.map(({ name }) => (
              <MenuItemRadio key={name} name="sheet" value={name}>
                {name}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <div ref={list} className={styles.list}>
        <TabList
          size="small"
          selectedValue={current}
          aria-label={words('preview.sheets')}
          onTabSelect={(_event, { value }) => onShow(String(value))}
          selectTabOnFocus
        >
          {sheets.map(({ name, tabColor }) => {
            const count = counts.get(name) ?? 0;
            return (
              <Tab
                key={name}
                value={name}
                className={mergeClasses(styles.tab, name === current && styles.current)}
                aria-label={count > 0 ? words('preview.marked', { sheet: name, count }) : undefined}
              >
                <span className={styles.label}>
                  {tabColor !== undefined && (
                    <span className={styles.color} style={{ backgroundColor: `#${tabColor}` }} />
                  )}
                  {name}
                  {count > 0 && (
                    <CounterBadge count={count} overflowCount={999} size="small" color="danger" />
                  )}
                </span>
              </Tab>
            );
          })}
        </TabList>
      </div>
    </div>
  );
}
