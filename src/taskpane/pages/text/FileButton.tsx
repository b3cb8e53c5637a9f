import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { chosenFiles } from '../../parts/givenFiles';
import type { GivenFile } from '../../work/desk';

/** A button that asks for one workbook file. */
export function FileButton({
  label,
  size = 'medium',
  onFile,
}: {
  label: string;
  size?: 'small' | 'medium';
  onFile: (file: GivenFile) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size={size} onClick={() => input.current?.click()}>
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
