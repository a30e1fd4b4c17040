import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, Input, Label, Text, TextField } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { put } from '../ui/api.ts';
import { AskDialog } from '../ui/ask-dialog.tsx';
import { ChooseOne } from '../ui/choose-one.tsx';
import { peopleQuery } from '../ui/queries.ts';
import type { Trajectory } from '../ui/records.ts';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { DialogEnd } from '../ui/dialog-end.tsx';

const hoursLimit = 200;

/** Who stands in, and when someone reads along. The client sees both; without them they cannot talk with Koers. */
export function SetOversight({ trajectory, onClose }: { trajectory: Trajectory; onClose: () => void }) {
  const queries = useQueryClient();
  const { data: people, error } = useQuery(peopleQuery('counsellor'));
  // Who stands in for some days only was named for those days, not for here.
  const [standInId, setStandInId] = useState(trajectory.usualStandInId);
  const [responseHours, setResponseHours] = useState(trajectory.responseHours ?? '');
  const saving = useMutation({
    mutationFn: () => put(`/api/trajectories/${encodeURIComponent(trajectory.id)}/oversight`, { standInId, responseHours: responseHours.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['trajectories'] });
      onClose();
    },
  });
  const candidates = (people ?? []).filter(({ id }) => id !== trajectory.counsellorId).map(({ id, name }) => ({ id, text: name }));
  return (
    <AskDialog title={m.counsellor_oversight_title()} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <p>{m.counsellor_oversight_what({ name: trajectory.clientName ?? m.client_hidden() })}</p>
        <ChooseOne
          label={m.counsellor_stand_in()}
          placeholder={m.counsellor_choose_stand_in()}
          options={candidates}
          chosen={standInId}
          onChoose={setStandInId}
        />
        {trajectory.standInId !== trajectory.usualStandInId && trajectory.standInName && (
          <p className="note">{m.counsellor_oversight_for_days({ name: trajectory.standInName })}</p>
        )}
        {people && candidates.length === 0 && <p className="note">{m.counsellor_no_colleague()}</p>}
        <TextField className="field wide-field" value={responseHours} onChange={setResponseHours} maxLength={hoursLimit} isRequired>
          <Label className="label">{m.counsellor_response_hours()}</Label>
          <Input placeholder={m.counsellor_response_hours_example()} />
          <Text slot="description" className="hint">
            {m.counsellor_response_hours_hint()}
          </Text>
        </TextField>
        <RefusedNote error={error ?? saving.error} />
        <DialogEnd deed={m.staff_save()} isSending={saving.isPending} isReady={Boolean(standInId) && responseHours.trim() !== ''} onClose={onClose} />
      </Form>
    </AskDialog>
  );
}
