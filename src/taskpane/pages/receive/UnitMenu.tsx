import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { usePaneObject, useSay } from '../../usePane';
import type { ReturnLine } from '../../work/views';
import { removeFiles, reviewUnit, writeSlips } from './verbs';

/** What can be done about one unit's file. */
export function UnitMenu({ line }: { line: ReturnLine }) {
  const t = useSay();
  const pane = usePaneObject();
  const { unit, file, errors, warnings, explained, reason } = line;
  if (file === undefined) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={t('pane.receive-more', { unit: unit.name })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            disabled={errors + warnings + explained === 0}
            onClick={() => reviewUnit(pane, unit.code)}
          >
            {t('pane.receive-see-findings')}
          </MenuItem>
          <MenuItem onClick={() => void pane.openReceived({ file, sheet: '', address: '' })}>
            {t('pane.receive-open')}
          </MenuItem>
          <MenuItem
            disabled={reason !== undefined || errors + warnings === 0}
            onClick={() => void writeSlips(pane, [unit.code])}
          >
            {t('pane.receive-slip')}
          </MenuItem>
          <MenuItem onClick={() => void removeFiles(pane, [file])}>{t('pane.receive-remove')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
