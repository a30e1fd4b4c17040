import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post, Refused } from '../../ui/api.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { HoldsLine } from '../../ui/holds-note.tsx';
import type { KeptDocument } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { doorOf } from './knowledge-queries.ts';
import { problemsOfRefusal, wordDocumentProblem } from './word-document-problem.ts';
import { DialogEnd } from '../../ui/dialog-end.tsx';

/** From when and until when a text counts, and the way to change that without touching the text. */
export function ChangeDates({ document, mayChange }: { document: KeptDocument; mayChange: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  const hasDates = document.validFrom !== null || document.validTo !== null;
  return (
    <>
      {hasDates ? <HoldsLine document={document} /> : <span className="soft">{m.admin_no_end()}</span>}{' '}
      {mayChange && (
        <Button className="as-link small" onPress={() => setIsOpen(true)}>
          {m.knowledge_dates_change()}
        </Button>
      )}
      {isOpen && <AskDates document={document} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function AskDates({ document, onClose }: { document: KeptDocument; onClose: () => void }) {
  const queries = useQueryClient();
  const [dates, setDates] = useState({ validFrom: document.validFrom ?? '', validTo: document.validTo ?? '' });
  const [isWrong, setIsWrong] = useState(false);
  const saving = useMutation({
    mutationFn: () => post(`${doorOf(document.id)}/dates`, { validFrom: dates.validFrom || null, validTo: dates.validTo || null, version: document.version }),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: ['documents'] }),
  });
  const refused = problemsOfRefusal(saving.error);
  const wrong = {
    validFrom: refused?.validFrom ? wordDocumentProblem('validFrom', refused.validFrom) : null,
    validTo: isWrong ? wordDocumentProblem('validTo', 'before-from') : refused?.validTo ? wordDocumentProblem('validTo', refused.validTo) : null,
  };
  const day = (field: 'validFrom' | 'validTo', label: string) => (
    <TextField
      className="field"
      type="date"
      isInvalid={wrong[field] !== null}
      value={dates[field]}
      onChange={(value) => {
        setIsWrong(false);
        setDates((before) => ({ ...before, [field]: value }));
      }}
    >
      <Label className="label">{m.knowledge_optional({ label })}</Label>
      <Input />
      <FieldError className="wrong">{wrong[field]}</FieldError>
    </TextField>
  );
  return (
    <AskDialog title={m.knowledge_dates_title()} onClose={onClose}>
      <Form
        className="stack"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          if (dates.validFrom && dates.validTo && dates.validTo < dates.validFrom) setIsWrong(true);
          else saving.mutate();
        }}
      >
        <p>{m.knowledge_dates_what()}</p>
        <div className="row two-days">
          {day('validFrom', m.knowledge_valid_from())}
          {day('validTo', m.knowledge_valid_to())}
        </div>
        {saving.error instanceof Refused && saving.error.code === 'stale-version' ? (
          <p className="note warn" role="alert">
            {m.knowledge_dates_stale()}
          </p>
        ) : (
          !refused && <RefusedNote error={saving.error} />
        )}
        <DialogEnd deed={m.staff_save()} isSending={saving.isPending} onClose={onClose} />
      </Form>
    </AskDialog>
  );
}
