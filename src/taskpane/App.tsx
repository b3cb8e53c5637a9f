import {
  Button,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Spinner,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { pages, type Page } from '../commands/pages';
import { darkTheme, lightTheme } from './look/theme';
import { useDarkness } from './look/useDarkness';
import { pageParts } from './pages/pages';
import type { Pane } from './pane';
import { JobBar } from './parts/JobBar';
import { NoticeBar } from './parts/NoticeBar';
import { PaneContext, usePane, useSay } from './usePane';

// not by a class of the provider: dialogs and popovers would get its height, and push the page away
const usePageStyles = makeStaticStyles({ 'html, body, #root, #root > div': { margin: 0, height: '100%' } });

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 899px)': { flexDirection: 'column' },
  },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: 0,
  },
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    '@media (max-width: 419px)': {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
    },
  },
  language: { minWidth: 0 },
  list: { flexWrap: 'wrap', flexShrink: 1, minWidth: 0, maxWidth: '100%' },
  body: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', minHeight: 0 },
  waiting: { padding: tokens.spacingVerticalXXL },
  notice: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** The whole window: what stands beside the pane (the preview, where there is no Excel) and the pane itself. */
export function App({ pane, beside }: { pane: Pane; beside?: ReactNode }) {
  usePageStyles();
  const styles = useStyles();
  const isDark = useDarkness();
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <PaneContext.Provider value={pane}>
        <div className={styles.root}>
          {beside}
          <PaneBody />
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function PaneBody() {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  const body = useRef<HTMLElement>(null);
  const drawn = useRef(state.page);
  const Part = pageParts[state.page];

  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = t('taskpane.name');
  }, [state.language, t]);
  useEffect(() => {
    body.current?.scrollTo?.({ top: 0 });
    // where the page itself led here, what had the focus went with the page before
    if (drawn.current !== state.page && document.activeElement === document.body) body.current?.focus();
    drawn.current = state.page;
  }, [state.page]);

  return (
    <div className={styles.pane}>
      <header className={styles.tabs}>
        <TabList
          className={styles.list}
          size="small"
          aria-label={t('taskpane.pages')}
          selectedValue={state.page}
          onTabSelect={(_, { value }) => pane.show(value as Page)}
        >
          {pages.map((page) => (
            <Tab key={page} value={page} className={styles.tab} id={`tab-${page}`} aria-controls="page">
              {t(`taskpane.page-${page}`)}
            </Tab>
          ))}
        </TabList>
        <Button
          className={styles.language}
          size="small"
          appearance="subtle"
          title={t('taskpane.language-hint')}
          onClick={() => pane.update({ language: state.language === 'en' ? 'zh-CN' : 'en' })}
        >
          {t('taskpane.language')}
        </Button>
      </header>
      {state.notice && (
        <div className={styles.notice}>
          <NoticeBar />
        </div>
      )}
      <main
        ref={body}
        className={styles.body}
        id="page"
        role="tabpanel"
        aria-labelledby={`tab-${state.page}`}
        tabIndex={-1}
      >
        <Suspense fallback={<Spinner className={styles.waiting} label={t('taskpane.starting')} />}>
          <Part key={state.page} />
        </Suspense>
      </main>
      <JobBar />
    </div>
  );
}
