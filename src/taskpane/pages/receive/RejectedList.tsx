import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo, useRef } from 'react';
import { useVirtualRows } from '../../parts/useVirtualRows';
import { usePaneObject, useSay } from '../../usePane';
import type { BatchView } from '../../work/views';
import { removeFiles } from './verbs';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  code: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3 },
});

/** Files that do not count: which, why, and what to do. */
export const RejectedList = memo(function RejectedList({
  files,
  label,
}: {
  files: BatchView['rejected'];
  label: string;
}) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const list = useRef<HTMLUListElement>(null);
  const keyOf = (at: number) => files[at]?.file ?? '';
  const { rows, before, after, measure } = useVirtualRows(list, files.length, () => 110, keyOf);
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ paddingTop: before, paddingBottom: after }}
    >
      {rows.map((at) => {
        const one = files[at];
        return (
          one && (
            <li
              key={one.file}
              ref={measure}
              data-index={at}
              data-file={one.file}
              aria-setsize={files.length}
              aria-posinset={at + 1}
            >
              <div className={styles.item}>
                <div className={styles.line}>
                  <Badge appearance="tint" color="danger" shape="rounded">
                    {t(`pane.receive-code-${one.code}`)}
                  </Badge>
                  <Text size={200} className={styles.code}>
                    {one.code}
                  </Text>
                  {one.unit && <Text weight="semibold">{one.unit.name}</Text>}
                </div>
                <Text>{t(one.message)}</Text>
                <div className={styles.line}>
                  <Button
                    size="small"
                    onClick={() => void pane.openReceived({ file: one.file, sheet: '', address: '' })}
                  >
                    {t('pane.receive-open')}
                  </Button>
                  <Button size="small" onClick={() => void removeFiles(pane, [one.file])}>
                    {t('pane.receive-remove')}
                  </Button>
                </div>
              </div>
            </li>
          )
        );
      })}
    </ul>
  );
});
