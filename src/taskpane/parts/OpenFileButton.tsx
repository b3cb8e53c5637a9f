import type { ButtonProps } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { message } from '../../messages/message';
import { usePaneObject } from '../usePane';
import { FileButton } from './FileButton';

/** Lets a person choose a workbook file that then takes the place of the open one; nothing where the program opens files itself. */
export function OpenFileButton({
  children,
  ...look
}: { children: string } & Pick<ButtonProps, 'appearance'>) {
  const pane = usePaneObject();
  const { host } = pane;
  if (!host.open) return null;
  return (
    <FileButton
      {...look}
      icon={<FolderOpenRegular />}
      label={children}
      onFile={(file) =>
        void pane.run(message('taskpane.opening', { file: file.name }), async () => host.open?.(file))
      }
    />
  );
}
