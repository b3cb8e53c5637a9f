import { Button, Text } from '@fluentui/react-components';
import { usePane, useSay } from '../../usePane';
import { insertSummary } from '../rollup/insertSummary';
import type { Way } from './locating';
import { openAndWrite } from './writeText';

/** What is to be done before a cell can be shown. */
export function WayThere({ way }: { way: Way }) {
  const t = useSay();
  const { pane, state } = usePane();
  if (way.kind === 'there') return null;
  if (way.kind === 'open-yourself') return <Text>{t('pane.text-file-first', { file: way.file.name })}</Text>;
  const words = pane.host.kind === 'excel' ? 'insert' : 'open';
  const open = () => void (way.kind === 'insert' ? insertSummary(pane) : openAndWrite(pane, way.file));
  return (
    <>
      <Text>{t(`pane.text-${words}-first`)}</Text>
      <div>
        <Button size="small" disabled={state.job !== null} onClick={open}>
          {t(`pane.text-${words}`)}
        </Button>
      </div>
    </>
  );
}
