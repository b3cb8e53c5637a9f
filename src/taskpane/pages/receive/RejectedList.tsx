import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { VirtualList } from '../../parts/VirtualList';
import { useSay } from '../../usePane';
import type { BatchView } from '../../work/views';
import { FileActions } from './FileActions';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
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
  return (
    <VirtualList label={label} estimate={110} lined items={files} keyOf={({ file }) => file}>
      {(one) => (
        <div className={styles.item} data-file={one.file}>
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
          <FileActions file={one.file} />
        </div>
      )}
    </VirtualList>
  );
});
