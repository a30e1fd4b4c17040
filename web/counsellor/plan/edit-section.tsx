import { Button, Form, Label, Text, TextArea, TextField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import type { PlanSection } from '../../ui/records.ts';
import { EditItems } from './edit-items.tsx';
import type { Writing } from './keep-writing.ts';

/** Goals and actions have parts of their own beside their text. */
export const hasItems = ({ section }: Pick<PlanSection, 'section'>): boolean => section === 'goals' || section === 'actions';

/** Writes in a section. Sentences that stay as they are keep their writer and sources; the rest becomes the counsellor's. */
export function EditSection({
  section,
  writing,
  isSaving,
  onWrite,
  onSave,
  onStop,
}: {
  section: PlanSection;
  writing: Writing;
  isSaving: boolean;
  onWrite: (writing: Writing) => void;
  onSave: () => void;
  onStop: () => void;
}) {
  const isUntouched = writing.text === section.text && JSON.stringify(writing.items) === JSON.stringify(section.items ?? []);
  const movedOn = writing.version !== section.version;
  return (
    <Form
      className="stack edit-section"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {movedOn && (
        <p className="note warn" role="status">
          {m.plan_staff_moved_on({ version: section.version })}
        </p>
      )}
      <TextField className="field wide-field" value={writing.text} onChange={(text) => onWrite({ ...writing, text })} autoFocus>
        <Label className="label">{m.plan_staff_text_label()}</Label>
        <TextArea rows={12} dir="auto" />
        <Text slot="description" className="hint">
          {m.plan_staff_text_hint()}
        </Text>
      </TextField>
      {hasItems(section) && <EditItems items={writing.items} onChange={(items) => onWrite({ ...writing, items })} />}
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={isSaving || (isUntouched && !movedOn)}>
          {isSaving ? m.staff_saving() : m.staff_save()}
        </Button>
        <Button className="button quiet" isDisabled={isSaving} onPress={onStop}>
          {isUntouched ? m.plan_staff_stop() : m.plan_staff_throw_away()}
        </Button>
      </div>
    </Form>
  );
}
