import { FileButton } from '../../parts/FileButton';
import { usePane, useSay } from '../../usePane';

/** 接上次汇总表: what was accepted in an earlier summary stands here too, while the figures are the same. */
export function ContinueButton() {
  const t = useSay();
  const { pane, state } = usePane();
  return (
    <FileButton
      size="small"
      appearance="subtle"
      disabled={state.job !== null}
      label={t('pane.review-continue')}
      onFile={(file) => void pane.continueFrom(file)}
    />
  );
}
