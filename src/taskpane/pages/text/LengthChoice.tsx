import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { TextVariant } from '../../../definition/definition';
import type { Narrative } from '../../../narrative/narrative';
import { usePane, useSay } from '../../usePane';
import { writeInLength } from './writeText';

/** 详版 or 简版, where the definition has texts for either. */
export function LengthChoice({ narrative: { variant, variants } }: { narrative: Narrative }) {
  const t = useSay();
  const { pane, state } = usePane();
  if (variants.length === 0) return null;
  return (
    <Field label={t('pane.text-length')} orientation="horizontal">
      <RadioGroup
        layout="horizontal"
        value={variant}
        disabled={state.job !== null}
        onChange={(_, { value }) => void writeInLength(pane, value as TextVariant)}
      >
        {variants.map((one) => (
          <Radio key={one} value={one} label={t(`pane.text-length-${one}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
