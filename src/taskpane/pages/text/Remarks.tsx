import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { lint } from '../../../narrative/lint/lint';
import type { Narrative } from '../../../narrative/narrative';
import { MarkedSection } from '../../parts/MarkedSection';
import { useSay } from '../../usePane';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** What would read better in the paragraphs, for whoever signs them; nothing where nothing would. */
export function Remarks({ narrative }: { narrative: Narrative }) {
  const styles = useStyles();
  const t = useSay();
  const remarks = useMemo(() => lint(narrative), [narrative]);
  if (remarks.length === 0) return null;
  return (
    <MarkedSection title={t('pane.text-remarks')} mark="advice">
      <Text>{t('pane.text-remarks-lead', { count: remarks.length })}</Text>
      <ul className={styles.list}>
        {remarks.map(({ paragraph, message }, at) => (
          <li key={at}>{t('pane.text-remark', { paragraph: paragraph + 1, remark: t(message) })}</li>
        ))}
      </ul>
    </MarkedSection>
  );
}
