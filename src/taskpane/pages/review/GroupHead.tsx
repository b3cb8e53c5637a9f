import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useSay } from '../../usePane';
import { canAccept } from './reviewed';
import type { Group } from './groups';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  fold: {
    flexGrow: 1,
    justifyContent: 'flex-start',
    minWidth: 0,
    paddingLeft: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  about: {
    flexBasis: '100%',
    paddingLeft: '28px',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

/** The head of a group: folds it; up and down go from head to head, left folds, right unfolds. */
export function GroupHead({
  group,
  title,
  about,
  isOpen,
  hasFocus,
  onFold,
  onMove,
  onAccept,
}: {
  group: Group;
  title: string;
  about?: string | undefined;
  isOpen: boolean;
  /** Takes the focus when it is drawn. */
  hasFocus: boolean;
  onFold: () => void;
  onMove: (step: 'next' | 'previous' | 'first' | 'last') => void;
  /** Given where the group may be accepted as a whole. */
  onAccept?: (() => void) | undefined;
}) {
  const styles = useStyles();
  const t = useSay();
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasFocus) head.current?.querySelector('button')?.focus();
  }, [hasFocus]);
  const keys: Record<string, (() => void) | undefined> = {
    ArrowDown: () => onMove('next'),
    ArrowUp: () => onMove('previous'),
    Home: () => onMove('first'),
    End: () => onMove('last'),
    ArrowRight: isOpen ? undefined : onFold,
    ArrowLeft: isOpen ? onFold : undefined,
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const { errors, warnings, settled, open } = group;
  const infos = open.length - errors - warnings;
  const acceptable = open.filter(canAccept).length;
  return (
    <div ref={head} className={styles.head} data-group={group.key} role="heading" aria-level={2}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.fold}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={onFold}
        onKeyDown={press}
      >
        {title}
      </Button>
      {errors > 0 && (
        <Badge appearance="tint" color="danger">
          {t('pane.review-errors', { count: errors })}
        </Badge>
      )}
      {warnings > 0 && (
        <Badge appearance="tint" color="warning">
          {t('pane.review-warnings', { count: warnings })}
        </Badge>
      )}
      {infos > 0 && (
        <Badge appearance="tint" color="informative">
          {t('pane.review-infos', { count: infos })}
        </Badge>
      )}
      {settled.length > 0 && (
        <Badge appearance="tint" color="success">
          {t('pane.review-settled', { count: settled.length })}
        </Badge>
      )}
      {about !== undefined && (
        <Text size={200} className={styles.about}>
          {about}
        </Text>
      )}
      {isOpen && onAccept && acceptable > 1 && (
        <Button size="small" onClick={onAccept}>
          {t('pane.review-accept-group', { count: acceptable })}
        </Button>
      )}
    </div>
  );
}
