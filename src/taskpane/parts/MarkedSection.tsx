import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  mistakes: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  advice: { borderLeftColor: tokens.colorPaletteYellowBorderActive },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/**
 * A section of a page that says what must be mended, or what might be.
 * @param props.head its heading, where that takes the focus
 */
export function MarkedSection({
  title,
  mark,
  head,
  children,
}: {
  title: string;
  mark: 'mistakes' | 'advice';
  head?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.section, styles[mark])} aria-label={title}>
      <h2 {...(head && { ref: head, tabIndex: -1 })} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
