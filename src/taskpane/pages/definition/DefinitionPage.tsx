import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { PageFrame } from '../../parts/PageFrame';
import { usePane, useSay } from '../../usePane';
import type { DefinitionView } from '../../work/views';
import { DefinitionActions } from './DefinitionActions';
import { DefinitionFacts } from './DefinitionFacts';
import { DefinitionLists } from './DefinitionLists';
import { MistakeList } from './MistakeList';

/** 制度: what is asked, of whom, and by which rules; and how to put another in its place. */
export function DefinitionPage() {
  const t = useSay();
  const { state } = usePane();
  const { definition, mistaken } = state;
  if (!definition) {
    return (
      <PageFrame title={t('pane.definition-title')}>
        <Spinner label={t('taskpane.starting')} />
      </PageFrame>
    );
  }
  return (
    <PageFrame title={t('pane.definition-title')} lead={t(leadOf(definition))}>
      {definition.lost !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('pane.definition-lost', { file: definition.lost })}</MessageBarBody>
        </MessageBar>
      )}
      <DefinitionActions definition={definition} />
      {mistaken && <MistakeList mistaken={mistaken} />}
      <DefinitionFacts definition={definition} />
      <DefinitionLists key={definition.hash} definition={definition} />
    </PageFrame>
  );
}

function leadOf({ file, kept }: DefinitionView) {
  if (file === null) return 'pane.definition-lead-built-in';
  return kept ? 'pane.definition-lead-kept' : 'pane.definition-lead-not-kept';
}
