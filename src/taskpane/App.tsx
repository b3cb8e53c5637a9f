import { Button, FluentProvider, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { pages, type Page } from '../commands/pages';
import { darkTheme, lightTheme } from './look/theme';
import { useDarkness } from './look/useDarkness';
import { pageParts } from './pages/pages';
import type { Pane } from './pane';
import { JobBar } from './parts/JobBar';
import { NoticeBar } from './parts/NoticeBar';
import { PaneContext, usePane, useSay } from './usePane';

const useStyles = makeStyles({
  root: { height: '100vh', display: 'flex', minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    height: '100%',
  },
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  list: { flexWrap: 'wrap' },
  body: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', minHeight: 0 },
  notice: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** The whole window: what stands beside the pane (the preview, where there is no Excel) and the pane itself. */
export function App({ pane, beside }: { pane: Pane; beside?: ReactNode }) {
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
      <main ref={body} className={styles.body} id="page" role="tabpanel" aria-labelledby={`tab-${state.page}`} tabIndex={-1}>
        <Part key={state.page} />
      </main>
      <JobBar />
    </div>
  );
}
