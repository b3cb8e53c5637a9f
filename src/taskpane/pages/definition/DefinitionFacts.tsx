import { Facts } from '../../parts/Facts';
import { useSay } from '../../usePane';
import type { DefinitionView } from '../../work/views';
import { countsOf } from './counts';

/** Enough of the hash to tell definitions apart by sight. */
const shortHash = 8;

/** Which definition is in use, where it is from, and how much it holds. */
export function DefinitionFacts({ definition }: { definition: DefinitionView }) {
  const t = useSay();
  const { name, version, id, hash, file } = definition;
  return (
    <Facts
      label={t('pane.definition-facts')}
      facts={[
        [t('pane.definition-name'), name],
        [t('pane.definition-version'), version],
        [t('pane.definition-id'), id],
        [
          t('pane.definition-hash'),
          <span key="hash" title={t('pane.definition-hash-hint', { hash })}>
            {hash.slice(0, shortHash)}
          </span>,
        ],
        [t('pane.definition-source'), file ?? t('pane.definition-built-in')],
        [t('pane.definition-content'), t(countsOf(definition))],
      ]}
    />
  );
}
