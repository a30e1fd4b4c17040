import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Form, Group, Input, Label, NumberField, Text } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { put } from '../api.ts';
import { escalationQuery } from '../queries.ts';
import type { Escalation } from '../records.ts';
import { RefusedNote } from '../went-wrong.tsx';

/** After how many minutes a crisis that nobody looked at goes to the next in line. */
export function SetEscalation() {
  const { data, error } = useQuery(escalationQuery);
  return (
    <section className="card stack" aria-labelledby="alerts-escalation">
      <h2 id="alerts-escalation">{m.alerts_escalation()}</h2>
      <p>{m.alerts_escalation_what()}</p>
      <RefusedNote error={error} />
      {data && <ChooseMinutes {...data} />}
    </section>
  );
}

function ChooseMinutes({ minutes: set, may }: Escalation) {
  const queries = useQueryClient();
  const [minutes, setMinutes] = useState(set);
  const saving = useMutation({
    mutationFn: () => put<Escalation>('/api/alerts/escalation', { minutes }),
    onSuccess: (saved) => queries.setQueryData(escalationQuery.queryKey, saved),
  });
  const maySet = may.includes('alert:set-escalation');
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <NumberField className="field" value={minutes} onChange={setMinutes} minValue={5} maxValue={120} step={1} isRequired isReadOnly={!maySet}>
        <Label className="label">{m.alerts_escalation_label()}</Label>
        <Group className="row alerts-minutes">
          <Button slot="decrement" className="button small" aria-label={m.alerts_escalation_less()}>
            −
          </Button>
          <Input inputMode="numeric" />
          <Button slot="increment" className="button small" aria-label={m.alerts_escalation_more()}>
            +
          </Button>
        </Group>
        <Text slot="description" className="hint">
          {m.alerts_escalation_hint()}
        </Text>
      </NumberField>
      <RefusedNote error={saving.error} />
      {maySet && (
        <Button type="submit" className="button primary" isDisabled={saving.isPending || Number.isNaN(minutes) || minutes === set}>
          {saving.isPending ? m.staff_saving() : m.staff_save()}
        </Button>
      )}
      <p role="status" className="soft small">
        {saving.isSuccess && minutes === set ? m.alerts_escalation_saved() : ''}
      </p>
    </Form>
  );
}
