import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  head: {
    width: '100%',
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: 0,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  strong: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  body: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXXL}`,
  },
});

/** A line that opens to show more. Whether it is open is known outside, so that it stays so while the line is out of sight. */
export function Disclosure({
  title,
  open,
  onToggle,
  strong = false,
  children,
}: {
  title: ReactNode;
  open: boolean;
  onToggle: () => void;
  /** A heading of further lines. */
  strong?: boolean;
  children?: ReactNode;
}) {
  const styles = useStyles();
  const body = useId();
  const hasBody = open && children !== undefined;
  return (
    <>
      <Button
        className={mergeClasses(styles.head, strong && styles.strong)}
        appearance="subtle"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        {...(hasBody && { 'aria-controls': body })}
        onClick={onToggle}
      >
        {title}
      </Button>
      {hasBody && (
        <div id={body} className={styles.body}>
          {children}
        </div>
      )}
    </>
  );
}
