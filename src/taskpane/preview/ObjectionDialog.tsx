import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { message, say } from '../../messages/message';
import type { Question } from './useTyping';

type Props = { question: Question | null; onChange: () => void };

/** Asks whether an entry that the sheet's author would doubt is meant. */
export function ObjectionDialog({ question, onChange }: Props) {
  const { title = '', text = '' } = question?.objection ?? {};
  return (
    <Dialog modalType="alert" open={question !== null} onOpenChange={onChange}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title || say(message('preview.entry-doubtful'))}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onChange}>
              {say(message('preview.entry-change'))}
            </Button>
            <Button onClick={question?.keep}>{say(message('preview.entry-keep'))}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
