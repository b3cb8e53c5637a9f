import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useMemo, useSyncExternalStore } from 'react';
import { message } from '../../messages/message';
import { addressOf } from '../../workbook/address';
import type { Workbook } from '../../workbook/workbook';
import { Empty } from '../parts/Empty';
import { OpenFileButton } from '../parts/OpenFileButton';
import { Preview } from '../preview/Preview';
import { usePane, useSay } from '../usePane';
import type { StandaloneBook } from './book';
import { DiscardQuestion } from './DiscardQuestion';

const useStyles = makeStyles({
  side: {
    display: 'flex',
    flexDirection: 'column',
    flexBasis: 'calc(100% - 420px)',
    flexShrink: 0,
    minWidth: 0,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 899px)': {
      flexBasis: 'auto',
      borderRight: 'none',
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
  },
  open: { '@media (max-width: 899px)': { flexBasis: '45%' } },
  hint: { '@media (max-width: 899px)': { display: 'none' } },
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  name: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sheet: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** In Excel's place: the open file as sheets, and what can be done with the file itself. */
export function StandaloneSide({ book }: { book: StandaloneBook }) {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const { name, workbook, selection, marks, unsaved, isEdited, isOpen } = useSyncExternalStore(
    book.subscribe,
    () => book.state,
  );
  const stale = useMemo(() => (isEdited ? formulaCells(workbook) : none), [isEdited, workbook]);
  const save = async () => {
    const file = await pane.run(message('taskpane.working'), () => book.save());
    if (file) pane.save(file);
  };
  return (
    <section className={mergeClasses(styles.side, isOpen && styles.open)} aria-label={t('taskpane.preview')}>
      <div className={styles.bar}>
        <Text className={styles.name} weight="semibold" title={name}>
          {name}
        </Text>
        <OpenFileButton>{t('taskpane.open-file')}</OpenFileButton>
        <Button icon={<SaveRegular />} disabled={unsaved === 0} onClick={() => void save()}>
          {t('taskpane.save-file')}
        </Button>
      </div>
      <div className={styles.sheet}>
        {isOpen ? (
          <Preview
            workbook={workbook}
            name={name}
            selection={selection}
            marks={marks}
            stale={stale}
            language={state.language}
            onSelect={(edit) => book.select(edit)}
            onType={(sheet, cells) => book.type(sheet, cells)}
          />
        ) : (
          <div className={styles.hint}>
            <Empty text={t('taskpane.preview-empty')} />
          </div>
        )}
      </div>
      <DiscardQuestion book={book} />
    </section>
  );
}

const none: ReadonlySet<string> = new Set();

/** Results that were computed before the changes. */
function formulaCells({ sheets }: Workbook): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ index, cells }) =>
        cells.flatMap(({ column, formula }) =>
          formula === undefined ? [] : [`${name}!${addressOf(index, column)}`],
        ),
      ),
    ),
  );
}
