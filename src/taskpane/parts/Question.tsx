import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

export type Answer = { label: string; choose: () => void; isPrimary?: boolean; isDisabled?: boolean };

/**
 * Asks a person, before something is done that may not be wanted or for what it takes to do it. Escape and a click beside it stand for
 * the last answer; whoever asked takes the question away once it is answered.
 */
export function Question({
  title,
  answers,
  open,
  children,
}: {
  title: string;
  answers: readonly [Answer, ...Answer[]];
  open: boolean;
  children?: ReactNode;
}) {
  return (
    <Dialog open={open} onOpenChange={(_, { open: isOpen }) => !isOpen && answers.at(-1)?.choose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>
            {answers.map(({ label, choose, isPrimary, isDisabled }) => (
              <Button
                key={label}
                appearance={isPrimary ? 'primary' : 'secondary'}
                disabled={isDisabled ?? false}
                onClick={choose}
              >
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
