import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { lint } from '../../../narrative/lint/lint';
import type { Narrative } from '../../../narrative/narrative';
import { useSay } from '../../usePane';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { ...typographyStyles.subtitle2, margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** What would read better in the paragraphs, for whoever signs them; nothing where nothing would. */
export function Remarks({ narrative }: { narrative: Narrative }) {
  const styles = useStyles();
  const t = useSay();
  const remarks = useMemo(() => lint(narrative), [narrative]);
  if (remarks.length === 0) return null;
  return (
    <section className={styles.box} aria-label={t('pane.text-remarks')}>
      <h2 className={styles.head}>{t('pane.text-remarks')}</h2>
      <Text>{t('pane.text-remarks-lead', { count: remarks.length })}</Text>
      <ul className={styles.list}>
        {remarks.map(({ paragraph, message }, at) => (
          <li key={at}>{t('pane.text-remark', { paragraph: paragraph + 1, remark: t(message) })}</li>
        ))}
      </ul>
    </section>
  );
}
