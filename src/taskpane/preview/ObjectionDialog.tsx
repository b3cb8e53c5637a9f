import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Question } from './useTyping';
import { useWording } from './wording';

type Props = { question: Question | null; onChange: () => void };

/** Asks whether an entry that the sheet's author would doubt is meant. */
export function ObjectionDialog({ question, onChange }: Props) {
  const { title = '', text = '' } = question?.objection ?? {};
  const words = useWording();
  return (
    <Dialog modalType="alert" open={question !== null} onOpenChange={onChange}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title || words('preview.entry-doubtful')}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onChange}>
              {words('preview.entry-change')}
            </Button>
            <Button onClick={question?.keep}>{words('preview.entry-keep')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
