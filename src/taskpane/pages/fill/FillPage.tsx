import { Spinner } from '@fluentui/react-components';
import { PageFrame } from '../../parts/PageFrame';
import { usePane, useSay } from '../../usePane';
import { FillIn } from './FillIn';
import { NoTemplate } from './NoTemplate';
import { useLiveCheck } from './useLiveCheck';

/** 填报: how far the open template has come and what is wrong with it, kept up while it is filled in. */
export function FillPage() {
  const t = useSay();
  const { state } = usePane();
  const isChecking = useLiveCheck();
  const { inspection } = state;
  if (inspection?.kind === 'template') return <FillIn fill={inspection.fill} isChecking={isChecking} />;
  return (
    <PageFrame title={t('pane.fill-title')}>
      {inspection ? (
        <NoTemplate inspection={inspection} />
      ) : (
        isChecking && <Spinner label={t('pane.fill-reading')} />
      )}
    </PageFrame>
  );
}
