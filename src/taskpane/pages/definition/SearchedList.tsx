import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useSay } from '../../usePane';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  search: { maxWidth: '100%', width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A list that can be searched. `children` draws what is left of it; `found` is how many match, null while nothing is searched. */
export function SearchedList({
  hint,
  found,
  children,
}: {
  hint: string;
  found: (typed: string) => number;
  children: (typed: string) => ReactNode;
}) {
  const styles = useStyles();
  const t = useSay();
  const [typed, setTyped] = useState('');
  const shown = useDeferredValue(typed.trim());
  const count = found(shown);
  const said =
    shown === ''
      ? count === 0
        ? t('pane.definition-nothing-listed')
        : ''
      : count === 0
        ? t('pane.definition-nothing-found', { text: shown })
        : t('pane.definition-found', { count });
  return (
    <div className={styles.box}>
      <SearchBox
        className={styles.search}
        placeholder={hint}
        aria-label={hint}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
      <Text className={styles.quiet} role="status">
        {said}
      </Text>
      {count > 0 && children(shown)}
    </div>
  );
}
