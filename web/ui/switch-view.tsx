import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

/** A few ways to look at the same list, beside each other; one of them is always chosen. */
export function SwitchView<Key extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  options: readonly { id: Key; text: string }[];
  chosen: Key;
  onChoose: (key: Key) => void;
}) {
  return (
    <ToggleButtonGroup
      className="switch-view"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChoose(key as Key);
      }}
    >
      {options.map(({ id, text }) => (
        <ToggleButton key={id} id={id}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
