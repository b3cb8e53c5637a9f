import { CellEditor } from './CellEditor';
import { ChoiceMenu } from './ChoiceMenu';
import { textWidth } from './textWidth';
import type { SelectedCell } from './useSelectedCell';
import type { GridInput } from './useGridInput';
import type { Typing } from './useTyping';
import { useWording } from './wording';

/** What stands in the selected cell: the field that is typed into, and the menu of its choices. */
export function SelectedEditor({
  selected,
  typing,
  input,
  describedBy,
}: {
  selected: SelectedCell;
  typing: Typing;
  input: GridInput;
  describedBy: string;
}) {
  const words = useWording();
  const { address, text, look, choices } = selected;
  return (
    <>
      <CellEditor
        typing={typing}
        label={text ? words('preview.cell', { address, text }) : words('preview.cell-empty', { address })}
        describedBy={describedBy}
        isClosed={selected.isClosed}
        width={selected.width}
        height={selected.height}
        measure={(line) => textWidth(line, look.font, look.size)}
        textStyle={look.text}
        vertical={look.vertical}
        takesFocus={input.takeFocus}
        onFinish={input.finishBy}
      />
      {choices && (
        <ChoiceMenu
          address={address}
          choices={choices}
          isOpen={input.isChoosing}
          onOpen={input.setChoosing}
          onChoose={(choice) => {
            typing.cancel();
            typing.enter(choice);
            input.focusField();
          }}
        />
      )}
    </>
  );
}
