import { Field, SpinButton } from '@fluentui/react-components';
import { usePane, useSay } from '../usePane';

/** Collections are rarely of a year further from now than this. */
const usual = 5;

/** The year that a collection is of. */
export function YearField() {
  const t = useSay();
  const { pane, state } = usePane();
  const isFar = Math.abs(state.year - pane.now().getFullYear()) > usual;
  return (
    <Field
      label={t('taskpane.year')}
      {...(isFar && { validationState: 'warning', validationMessage: t('taskpane.year-far') })}
    >
      <SpinButton
        value={state.year}
        min={1949}
        max={2999}
        onChange={(_, { value, displayValue }) => {
          const year = value ?? Number(displayValue);
          if (Number.isInteger(year) && year >= 1949 && year <= 2999) pane.update({ year });
        }}
      />
    </Field>
  );
}
