import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { usePaneObject, useSay } from '../usePane';
import type { GivenFile } from '../work/desk';
import { chosenFiles, droppedFiles } from './givenFiles';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  compact: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
  },
  over: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { fontSize: '28px', color: tokens.colorBrandForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

/** Where files, folders and archives are dropped or chosen. */
export function FileDrop({
  onFiles,
  disabled = false,
  compact = false,
  single,
  accept = '.xlsx,.xlsm,.xltx,.xltm,.zip,.xls,.xlt,.xlsb,.et,.ett,.ods,.ots',
}: {
  onFiles: (files: GivenFile[]) => void;
  disabled?: boolean;
  /** Where files are here already and more may come. */
  compact?: boolean;
  /** One file is wanted, not many: what its place and its button say. */
  single?: { text: string; choose: string };
  accept?: string;
}) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  const take = (given: GivenFile[]) => {
    if (given.length > 0) onFiles(given);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) droppedFiles(event.dataTransfer.items).then(take, (error: unknown) => pane.failed(error));
  };

  return (
    <div
      className={mergeClasses(styles.zone, compact && styles.compact, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      data-testid="drop"
    >
      {!compact && <ArrowUploadRegular className={styles.icon} aria-hidden />}
      <Text>{single?.text ?? t('taskpane.drop')}</Text>
      <div className={styles.buttons}>
        <Button
          {...(compact ? { size: 'small' } : { appearance: 'primary' })}
          disabled={disabled}
          onClick={() => files.current?.click()}
        >
          {single?.choose ?? t('taskpane.choose-files')}
        </Button>
        {!single && (
          <Button
            {...(compact && { size: 'small' })}
            disabled={disabled}
            onClick={() => folder.current?.click()}
          >
            {t('taskpane.choose-folder')}
          </Button>
        )}
      </div>
      <input
        ref={files}
        type="file"
        hidden
        multiple={!single}
        accept={accept}
        aria-label={single?.choose ?? t('taskpane.choose-files')}
        data-testid="files"
        onChange={({ target }) => {
          take(chosenFiles(target.files));
          target.value = '';
        }}
      />
      <input
        ref={folder}
        type="file"
        hidden
        {...{ webkitdirectory: '' }}
        aria-label={t('taskpane.choose-folder')}
        data-testid="folder"
        onChange={({ target }) => {
          take(chosenFiles(target.files));
          target.value = '';
        }}
      />
    </div>
  );
}
