import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';
import { chosenFiles } from './givenFiles';
import type { GivenFile } from '../work/desk';

/** A button that asks for one workbook file. */
export function FileButton({
  label,
  onFile,
  ...look
}: {
  label: string;
  onFile: (file: GivenFile) => void;
} & Pick<ButtonProps, 'appearance' | 'size' | 'icon' | 'disabled'>) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={label}
        onChange={({ target }) => {
          const [file] = chosenFiles(target.files);
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </>
  );
}
