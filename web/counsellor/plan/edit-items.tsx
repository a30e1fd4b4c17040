import { Button, Input, Label, TextField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import type { PlanItem } from '../../ui/records.ts';
import { itemFields, wordItemField } from './word-item.ts';

/** Writes goals or actions: each with when, with whom, with what, and when it is done. An empty field stays open. */
export function EditItems({ items, onChange }: { items: readonly PlanItem[]; onChange: (items: PlanItem[]) => void }) {
  const set = (at: number, field: keyof PlanItem, value: string) =>
    onChange(
      items.map((item, i) => {
        if (i !== at) return item;
        const { [field]: _, ...rest } = item;
        return value === '' && field !== 'text' ? (rest as PlanItem) : { ...item, [field]: value };
      }),
    );
  return (
    <div className="edit-items">
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: while someone types, its place in the list is all an item has of its own.
        <fieldset key={i}>
          <legend>{m.plan_staff_item_number({ number: i + 1 })}</legend>
          <TextField className="field wide-field" value={item.text} onChange={(value) => set(i, 'text', value)} isRequired>
            <Label className="label">{m.plan_staff_item_text()}</Label>
            <Input />
          </TextField>
          <div className="item-fields">
            {itemFields.map((field) => (
              <TextField key={field} className="field" value={item[field] ?? ''} onChange={(value) => set(i, field, value)}>
                <Label className="label small">{wordItemField(field)}</Label>
                <Input />
              </TextField>
            ))}
          </div>
          <Button className="button small quiet" onPress={() => onChange(items.filter((_, other) => other !== i))}>
            {m.plan_staff_item_remove()}
          </Button>
        </fieldset>
      ))}
      <Button className="button small" onPress={() => onChange([...items, { text: '' }])}>
        <Icon name="add" />
        {m.plan_staff_item_add()}
      </Button>
    </div>
  );
}
