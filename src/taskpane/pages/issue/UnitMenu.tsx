import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { usePaneObject, useSay } from '../../usePane';
import type { FilingUnit } from './filingUnits';
import { insertTemplate, saveTemplate } from './issueWork';

/** What can be done with one unit's template alone. */
export function UnitMenu({ unit, busy }: { unit: FilingUnit; busy: boolean }) {
  const t = useSay();
  const pane = usePaneObject();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          disabled={busy}
          aria-label={t('pane.issue-more', { unit: unit.name })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void insertTemplate(pane, unit)}>
            {t(`pane.issue-insert-${pane.host.kind}`)}
          </MenuItem>
          <MenuItem onClick={() => void saveTemplate(pane, unit)}>{t('pane.issue-save-one')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
