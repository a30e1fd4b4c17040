import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from './icons.tsx';

/** One out of a list that is too long to show beside each other. */
export function ChooseOne<Key extends string>({
  label,
  placeholder,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  placeholder: string;
  options: readonly { id: Key; text: string }[];
  chosen: Key | null;
  onChoose: (key: Key) => void;
}) {
  return (
    <Select className="field choose-one" placeholder={placeholder} selectedKey={chosen} onSelectionChange={(key) => onChoose(key as Key)}>
      <Label className="label">{label}</Label>
      <Button className="choose-one-button">
        <SelectValue />
        <Icon name="down" />
      </Button>
      <Popover className="pop">
        <ListBox className="pop-list" items={options}>
          {({ id, text }) => (
            <ListBoxItem id={id} textValue={text}>
              {text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
