import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import type { KeptExercise } from './exercise-draft.ts';
import { doorOfExercise } from './kept-exercise-queries.ts';

/** Take an exercise out of use or back, and choose where Koers brings a newer one than the organisation's own. */
export function ExerciseDeeds({ exercise: { id, archived, newer } }: { exercise: KeptExercise }) {
  const queries = useQueryClient();
  const [asks, setAsks] = useState<'archive' | 'take' | null>(null);
  const deed = useMutation({
    mutationFn: ({ path, body }: { path: string; body: object }) => post(`${doorOfExercise(id)}/${path}`, body),
    onSuccess: () => setAsks(null),
    onSettled: () => queries.invalidateQueries({ queryKey: ['documents'] }),
  });
  return (
    <div className="stack">
      {newer && (
        <section className="note warn stack" aria-label={m.partners_newer_title()}>
          <p>{m.exform_newer({ date: longDate(newer.checkedAt) })}</p>
          <div className="row">
            <Button className="button small" isDisabled={deed.isPending} onPress={() => deed.mutate({ path: 'newer', body: { choice: 'keep-own' } })}>
              {m.partners_keep_own()}
            </Button>
            <Button className="button small" onPress={() => setAsks('take')}>
              {m.partners_take_newer()}
            </Button>
          </div>
        </section>
      )}
      <div className="row">
        {archived && <span className="tag urgent">{m.knowledge_tag_retired()}</span>}
        <Button className="button" onPress={() => setAsks('archive')}>
          {archived ? m.knowledge_restore() : m.knowledge_retire()}
        </Button>
      </div>
      {!asks && <RefusedNote error={deed.error} />}
      {asks === 'archive' && (
        <AskDialog title={archived ? m.knowledge_restore_title() : m.knowledge_retire_title()} onClose={() => setAsks(null)}>
          <p>{archived ? m.exform_restore_what() : m.exform_retire_what()}</p>
          <Answer
            label={archived ? m.knowledge_restore() : m.knowledge_retire()}
            isPending={deed.isPending}
            error={deed.error}
            onYes={() => deed.mutate({ path: 'archive', body: { archived: !archived } })}
            onNo={() => setAsks(null)}
          />
        </AskDialog>
      )}
      {asks === 'take' && (
        <AskDialog title={m.partners_take_newer()} onClose={() => setAsks(null)}>
          <p>{m.knowledge_newer_take_what()}</p>
          <Answer
            label={m.partners_take_newer()}
            isPending={deed.isPending}
            error={deed.error}
            onYes={() => deed.mutate({ path: 'newer', body: { choice: 'take' } })}
            onNo={() => setAsks(null)}
          />
        </AskDialog>
      )}
    </div>
  );
}

function Answer({ label, isPending, error, onYes, onNo }: { label: string; isPending: boolean; error: unknown; onYes: () => void; onNo: () => void }) {
  return (
    <>
      <RefusedNote error={error} />
      <div className="row">
        <Button className="button primary" isDisabled={isPending} onPress={onYes}>
          {label}
        </Button>
        <Button className="button quiet" onPress={onNo}>
          {m.staff_cancel()}
        </Button>
      </div>
    </>
  );
}
