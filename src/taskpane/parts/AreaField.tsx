import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { usePane, useSay } from '../usePane';
import type { UnitLine } from '../work/views';

/** Beside another field it gives way. */
const useStyles = makeStyles({ box: { minWidth: 0 } });

/**
 * The area that 下发, 收表 and 汇总 work for: any unit of the definition that others stand under.
 * @param none what it means to leave it empty; without that it cannot be emptied
 */
export function AreaField({ none }: { none?: string }) {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const units = state.definition?.units;
  const areas = useMemo(() => areasAmong(units ?? []), [units]);
  const chosen = areas.find(({ code }) => code === state.area);
  const [typed, setTyped] = useState<string | null>(null);
  const wanted = typed?.trim() ?? '';
  const matching = areas.filter(
    ({ code, name }) => wanted === '' || name.includes(wanted) || code.startsWith(wanted),
  );
  return (
    <Field label={t('taskpane.area')}>
      <Combobox
        className={styles.box}
        placeholder={none ?? t('taskpane.area-placeholder')}
        clearable={none !== undefined}
        value={typed ?? (chosen ? labelOf(chosen) : '')}
        selectedOptions={chosen ? [chosen.code] : []}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => setTyped(null)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(null);
          if (optionValue !== undefined || none !== undefined) pane.chooseArea(optionValue ?? null);
        }}
      >
        {matching.map((area) => (
          <Option key={area.code} value={area.code} text={labelOf(area)}>
            {labelOf(area)}
          </Option>
        ))}
        {matching.length === 0 && (
          <Option disabled value="" text="">
            {t('taskpane.area-none', { text: wanted })}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

function labelOf({ code, name }: UnitLine): string {
  return `${name}（${code}）`;
}

function areasAmong(units: readonly UnitLine[]): UnitLine[] {
  const parents = new Set(units.map(({ parent }) => parent));
  return units.filter(({ code }) => parents.has(code));
}
