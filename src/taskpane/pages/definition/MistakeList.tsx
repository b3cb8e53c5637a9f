import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { CellLink } from '../../parts/CellLink';
import { MarkedSection } from '../../parts/MarkedSection';
import { VirtualList } from '../../parts/VirtualList';
import type { Host } from '../../host';
import type { MistakenDefinition } from '../../pane';
import { usePaneObject, useSay } from '../../usePane';
import { dismissMistakes } from './definitionWork';
import { mistakeRows } from './mistakeRows';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  sheet: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  mistake: {
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

/**
 * What must be mended in a definition workbook before it can be used, or how the texts of one in use would read better: each place, what is
 * wrong and what would be right.
 */
export function MistakeList({ mistaken }: { mistaken: MistakenDefinition }) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const { file, mistakes, isOpen, isAdvice } = mistaken;
  const rows = useMemo(() => mistakeRows(mistakes).map((row, at) => ({ ...row, at })), [mistakes]);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [mistakes]);
  const title = t(isAdvice ? 'pane.definition-advice' : 'pane.definition-mistakes');
  return (
    <MarkedSection title={title} mark={isAdvice ? 'advice' : 'mistakes'} head={head}>
      <Text>
        {t(isAdvice ? 'pane.definition-advised' : 'pane.definition-mistaken', {
          file,
          count: mistakes.length,
        })}
      </Text>
      {!isAdvice && <Text>{t(wayToMend(isOpen, pane.host.kind))}</Text>}
      <div className={styles.buttons}>
        <Button onClick={() => void dismissMistakes(pane)}>{t('pane.definition-dismiss')}</Button>
      </div>
      <VirtualList label={title} estimate={52} items={rows} keyOf={({ at }) => String(at)}>
        {(row) =>
          row.kind === 'sheet' ? (
            <Text weight="semibold" className={styles.sheet}>
              {t('pane.definition-mistakes-of', {
                sheet: row.sheet ?? t('pane.definition-whole-workbook'),
                count: row.count,
              })}
            </Text>
          ) : (
            <div className={styles.mistake}>
              <Place mistake={row.mistake} isOpen={isOpen} />
              <span>{t(row.mistake.message)}</span>
            </div>
          )
        }
      </VirtualList>
    </MarkedSection>
  );
}

function wayToMend(isOpen: boolean, host: Host['kind']) {
  if (isOpen) return 'pane.definition-mend-open';
  return host === 'excel' ? 'pane.definition-mend-closed' : 'pane.definition-mend-preview';
}

function Place({
  mistake: { sheet, address },
  isOpen,
}: {
  mistake: MistakenDefinition['mistakes'][number];
  isOpen: boolean;
}) {
  const t = useSay();
  if (address === undefined) return <span>{t('pane.definition-whole-sheet')}</span>;
  if (!isOpen || sheet === undefined) return <span>{address}</span>;
  return <CellLink cell={{ sheet, address }}>{address}</CellLink>;
}
