import { Button, type ButtonProps } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { message } from '../../messages/message';
import { usePaneObject } from '../usePane';
import { chosenFiles } from './givenFiles';

/** Lets a person choose a workbook file that then takes the place of the open one; nothing where the program opens files itself. */
export function OpenFileButton({
  children,
  appearance,
}: {
  children: string;
  appearance?: 'primary' | 'secondary';
}) {
  const pane = usePaneObject();
  const input = useRef<HTMLInputElement>(null);
  const { host } = pane;
  if (!host.open) return null;
  const look: ButtonProps = appearance ? { appearance } : {};
  return (
    <>
      <Button {...look} icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={children}
        onChange={({ target }) => {
          const [file] = chosenFiles(target.files);
          target.value = '';
          if (file)
            void pane.run(message('taskpane.opening', { file: file.name }), async () => host.open?.(file));
        }}
      />
    </>
  );
}
