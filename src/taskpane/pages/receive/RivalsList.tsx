import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { madeByHand } from '../../../submission/history';
import { VirtualList } from '../../parts/VirtualList';
import { useSay } from '../../usePane';
import type { Rivals } from '../../work/views';
import { FileActions } from './FileActions';
import { StatedCell } from './StatedCell';
import { when } from './when';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
  },
  note: { color: tokens.colorNeutralForeground3 },
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    minWidth: '96px',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  term: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    minWidth: '72px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Units of which several files came, the files side by side. */
export const RivalsList = memo(function RivalsList({
  rivals,
  label,
}: {
  rivals: readonly Rivals[];
  label: string;
}) {
  return (
    <VirtualList label={label} estimate={280} lined items={rivals} keyOf={({ unit }) => unit.code}>
      {(one) => <RivalFiles rivals={one} />}
    </VirtualList>
  );
});

function RivalFiles({ rivals: { unit, files, newerBy, differences } }: { rivals: Rivals }) {
  const styles = useStyles();
  const t = useSay();
  const [isOpen, setOpen] = useState(false);
  const facts: [string, (file: Rivals['files'][number]) => string | number][] = [
    [t('pane.receive-column-modified'), ({ modified }) => (modified === undefined ? '' : when(modified))],
    [t('pane.receive-rival-answered'), ({ answered }) => answered],
    [t('pane.receive-column-errors'), ({ errors }) => errors],
    [t('pane.receive-column-warnings'), ({ warnings }) => warnings],
  ];
  return (
    <article className={styles.item} data-rivals={unit.code}>
      <Text weight="semibold">
        {unit.name}（{t('pane.receive-rivals-count', { count: files.length })}）
      </Text>
      <Text size={200} className={styles.note}>
        {t(`pane.receive-rival-${newerBy}`)}
        {t('pane.receive-rival-change')}
      </Text>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={unit.name}>
          <thead>
            <tr>
              <th scope="col" className={styles.term}>
                {t('pane.receive-column-file')}
              </th>
              {files.map(({ file }, at) => (
                <th key={file} scope="col" className={styles.cell}>
                  <Badge appearance="tint" shape="rounded" color={at === 0 ? 'success' : 'informative'}>
                    {t(at === 0 ? 'pane.receive-rival-counts' : 'pane.receive-rival-not')}
                  </Badge>
                  <div>{file}</div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map(([term, valueOf]) => (
              <tr key={term}>
                <th scope="row" className={styles.term}>
                  {term}
                </th>
                {files.map((file) => (
                  <td key={file.file} className={styles.cell}>
                    {valueOf(file)}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row" className={styles.term}>
                {t('pane.receive-column-actions')}
              </th>
              {files.map(({ file }) => (
                <td key={file} className={styles.cell}>
                  <FileActions file={file} />
                </td>
              ))}
            </tr>
            {isOpen &&
              differences.map((one) => (
                <tr key={`${one.part} ${one.indicator}`} data-differs={one.indicator}>
                  <th scope="row" className={styles.term}>
                    {one.indicator} {one.name}
                    {one.part !== 'figure' && `（${t(`pane.receive-rival-${one.part}`)}）`}
                    {one.derived && `（${t('pane.receive-rival-derived')}）`}
                    <Text size={200} block className={styles.note}>
                      {sheetOf(one)}
                    </Text>
                  </th>
                  {one.stated.map((stated, at) => (
                    <td key={at} className={styles.cell}>
                      <StatedCell stated={stated} sheet={sheetOf(one)} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {differences.length === 0 ? (
        <Text size={200}>{t('pane.receive-rival-same')}</Text>
      ) : (
        <div>
          <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('pane.receive-rival-differ', { count: madeByHand(differences).length })}
          </Button>
        </div>
      )}
    </article>
  );
}

/** The sheet that the newest file has the place on. */
function sheetOf({ stated }: Rivals['differences'][number]): string | undefined {
  return stated.find(({ cell }) => cell)?.cell?.sheet;
}
