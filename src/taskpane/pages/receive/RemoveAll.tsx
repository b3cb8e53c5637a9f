import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { usePaneObject, useSay } from '../../usePane';
import { removeFiles } from './verbs';

/** 全部移除, which asks first. */
export function RemoveAll({ count }: { count: number }) {
  const t = useSay();
  const pane = usePaneObject();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">{t('pane.receive-remove-all')}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('pane.receive-remove-all')}</DialogTitle>
          <DialogContent>{t('pane.receive-remove-all-ask', { count })}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => void removeFiles(pane, null)}>
                {t('pane.receive-remove-all')}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('taskpane.cancel')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
