import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useWording } from './wording';

const useStyles = makeStyles({
  button: {
    position: 'absolute',
    right: '-22px',
    bottom: '-1px',
    width: '20px',
    minWidth: '20px',
    height: '20px',
    padding: 0,
    zIndex: 2,
  },
  popover: { maxHeight: '260px', overflowY: 'auto' },
});

type Props = {
  address: string;
  choices: readonly string[];
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChoose: (choice: string) => void;
};

/** What the selected cell may hold, to choose from. */
export function ChoiceMenu({ address, choices, isOpen, onOpen, onChoose }: Props) {
  const styles = useStyles();
  const words = useWording();
  return (
    <Menu open={isOpen} onOpenChange={(_event, { open }) => onOpen(open)} positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          size="small"
          tabIndex={-1}
          icon={<ChevronDownRegular fontSize={14} />}
          aria-label={words('preview.choose', { address })}
          onMouseDown={(event) => event.stopPropagation()}
          onDoubleClick={(event) => event.stopPropagation()}
        />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {choices.map((choice) => (
            <MenuItem key={choice} onClick={() => onChoose(choice)}>
              {choice}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
