import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, CheckboxGroup, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { careerCompetencies } from '../../../server/conversation/stage.ts';
import { m } from '../../paraglide/messages.js';
import { ChooseOne } from '../../ui/choose-one.tsx';
import { Icon } from '../../ui/icons.tsx';
import { insightsQuery } from '../../ui/queries.ts';
import type { Insight, PlanSection } from '../../ui/records.ts';
import { wordCompetency } from '../../ui/word-competency.ts';
import { CheckGoal } from './check-goal.tsx';
import { FollowAction } from './follow-action.tsx';
import { itemFields, wordItemField } from './word-item.ts';
import type { Writ } from './written-items.ts';

type Change = <Field extends keyof Writ>(field: Field, value: Writ[Field] | undefined) => void;

/** Writes goals or actions: each with when, with whom, with what, when it is done and what it follows from. An empty field stays open. */
export function EditItems({
  trajectoryId,
  section,
  items,
  onChange,
}: {
  trajectoryId: string;
  section: PlanSection;
  items: readonly Writ[];
  onChange: (items: Writ[]) => void;
}) {
  const { data: insights = [] } = useQuery(insightsQuery(trajectoryId));
  const confirmed = insights.filter(({ status }) => status === 'confirmed');
  const change =
    (key: string): Change =>
    (field, value) =>
      onChange(
        items.map((item) => {
          if (item.key !== key) return item;
          const { [field]: _, ...rest } = item;
          const isGone = value === undefined || (value === '' && field !== 'text') || (Array.isArray(value) && value.length === 0);
          return (isGone ? rest : { ...item, [field]: value }) as Writ;
        }),
      );
  return (
    <section className="edit-items" aria-label={m.plan_staff_items()}>
      <h3>{m.plan_staff_items()}</h3>
      {items.map((item, i) => (
        <EditItem
          key={item.key}
          number={i + 1}
          trajectoryId={trajectoryId}
          item={item}
          kept={section.items.find(({ id }) => id === item.id)}
          isAction={section.section === 'actions'}
          insights={confirmed}
          onChange={change(item.key)}
          onRemove={() => onChange(items.filter(({ key }) => key !== item.key))}
        />
      ))}
      <Button className="button small" onPress={() => onChange([...items, { key: crypto.randomUUID(), text: '' }])}>
        <Icon name="add" />
        {section.section === 'actions' ? m.plan_ed_add_action() : m.plan_ed_add_goal()}
      </Button>
    </section>
  );
}

function EditItem({
  number,
  trajectoryId,
  item,
  kept,
  isAction,
  insights,
  onChange,
  onRemove,
}: {
  number: number;
  trajectoryId: string;
  item: Writ;
  kept: PlanSection['items'][number] | undefined;
  isAction: boolean;
  insights: readonly Insight[];
  onChange: Change;
  onRemove: () => void;
}) {
  return (
    <fieldset id={item.id && `item-${item.id}`}>
      <legend>{isAction ? m.plan_ed_action_number({ number }) : m.plan_ed_goal_number({ number })}</legend>
      <TextField className="field wide-field" value={item.text} onChange={(value) => onChange('text', value)} isRequired autoFocus={item.text === ''}>
        <Label className="label">{m.plan_staff_item_text()}</Label>
        {/* One line that grows: a goal is a sentence, and its end must be in sight. */}
        <TextArea rows={1} dir="auto" onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
      </TextField>
      <div className="item-fields">
        <ItemField item={item} field="when" onChange={onChange} />
        <TextField className="field" type="date" value={item.dueOn ?? ''} onChange={(value) => onChange('dueOn', value)}>
          <Label className="label small">{m.plan_ed_due_on()}</Label>
          <Input />
        </TextField>
        {itemFields
          .filter((field) => field !== 'when')
          .map((field) => (
            <ItemField key={field} item={item} field={field} onChange={onChange} />
          ))}
        <ChooseOne
          label={m.plan_ed_competency()}
          placeholder={m.plan_ed_competency_none()}
          options={[{ id: 'none', text: m.plan_ed_competency_none() }, ...careerCompetencies.map((id) => ({ id, text: wordCompetency(id) }))]}
          chosen={item.competency ?? 'none'}
          onChoose={(id) => onChange('competency', id === 'none' ? undefined : id)}
        />
      </div>
      {insights.length > 0 && (
        <details>
          <summary className="small">{m.plan_ed_insights({ count: item.insightIds?.length ?? 0 })}</summary>
          <CheckboxGroup
            className="field"
            value={item.insightIds ?? []}
            onChange={(ids) => onChange('insightIds', ids)}
            aria-label={m.plan_ed_insights_label()}
          >
            {insights.map(({ id, text }) => (
              <Checkbox key={id} value={id} className="tick">
                <span className="tick-box" aria-hidden="true" />
                <span dir="auto">{text}</span>
              </Checkbox>
            ))}
            <Text slot="description" className="hint">
              {m.plan_ed_insights_hint()}
            </Text>
          </CheckboxGroup>
        </details>
      )}
      {kept?.smart && <CheckGoal smart={kept.smart} />}
      {isAction && kept && <FollowAction trajectoryId={trajectoryId} action={kept} />}
      <Button className="button small quiet" onPress={onRemove}>
        {m.plan_staff_item_remove()}
      </Button>
    </fieldset>
  );
}

function ItemField({ item, field, onChange }: { item: Writ; field: (typeof itemFields)[number]; onChange: Change }) {
  return (
    <TextField className="field" value={item[field] ?? ''} onChange={(value) => onChange(field, value)}>
      <Label className="label small">{wordItemField(field)}</Label>
      <Input dir="auto" />
    </TextField>
  );
}
