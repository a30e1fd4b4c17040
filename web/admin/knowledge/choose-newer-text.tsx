import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import type { KeptDocument } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { doorOf } from './knowledge-queries.ts';
import { TwoTexts } from './two-texts.tsx';

/** Koers brings a newer text than the organisation's own: both beside each other, and a choice that nobody makes for them. */
export function ChooseNewerText({ document, newer }: { document: KeptDocument; newer: NonNullable<KeptDocument['newer']> }) {
  const queries = useQueryClient();
  const [asks, setAsks] = useState(false);
  const choosing = useMutation({
    mutationFn: (choice: 'take' | 'keep-own') => post(`${doorOf(document.id)}/newer`, { choice }),
    onSuccess: () => setAsks(false),
    onSettled: () => queries.invalidateQueries({ queryKey: ['documents'] }),
  });
  return (
    <section className="note warn stack" aria-label={m.partners_newer_title()}>
      <h2>{m.partners_newer_title()}</h2>
      <p>{m.partners_newer_what({ date: longDate(newer.checkedAt) })}</p>
      <details className="how-cut">
        <summary>{m.knowledge_newer_compare()}</summary>
        <TwoTexts
          left={{ name: m.knowledge_newer_own(), note: m.source_checked({ date: longDate(document.checkedAt) }), title: document.title, body: document.body }}
          right={{ name: m.knowledge_newer_koers(), note: m.source_checked({ date: longDate(newer.checkedAt) }), title: newer.title, body: newer.body }}
        />
      </details>
      <div className="row">
        <Button className="button" isDisabled={choosing.isPending} onPress={() => choosing.mutate('keep-own')}>
          {m.partners_keep_own()}
        </Button>
        <Button className="button" isDisabled={choosing.isPending} onPress={() => setAsks(true)}>
          {m.partners_take_newer()}
        </Button>
      </div>
      {!asks && <RefusedNote error={choosing.error} />}
      {asks && (
        <AskDialog title={m.partners_take_newer()} onClose={() => setAsks(false)}>
          <p>{m.knowledge_newer_take_what()}</p>
          <RefusedNote error={choosing.error} />
          <div className="row">
            <Button className="button primary" isDisabled={choosing.isPending} onPress={() => choosing.mutate('take')}>
              {m.partners_take_newer()}
            </Button>
            <Button className="button quiet" onPress={() => setAsks(false)}>
              {m.staff_cancel()}
            </Button>
          </div>
        </AskDialog>
      )}
    </section>
  );
}
