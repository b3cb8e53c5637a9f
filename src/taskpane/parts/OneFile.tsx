import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useSay } from '../usePane';
import type { GivenFile } from '../work/desk';
import { chosenFiles } from './givenFiles';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
});

/** A field that holds one file, which can be left out: last year's summary. */
export function OneFile({
  label,
  hint,
  file,
  onFile,
  accept = '.xlsx',
}: {
  label: string;
  hint?: string;
  file: GivenFile | null;
  onFile: (file: GivenFile | null) => void;
  accept?: string;
}) {
  const styles = useStyles();
  const t = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <div className={styles.line}>
        <Button onClick={() => input.current?.click()}>{t('taskpane.choose-file')}</Button>
        <Text className={styles.name}>{file?.name ?? t('taskpane.chosen-none')}</Text>
        {file && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t('taskpane.remove')}
            onClick={() => onFile(null)}
          />
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept={accept}
          aria-label={label}
          onChange={({ target }) => {
            onFile(chosenFiles(target.files)[0] ?? null);
            target.value = '';
          }}
        />
      </div>
    </Field>
  );
}
