import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post, put, Refused } from '../../ui/api.ts';
import { useGuardUnsaved } from '../../ui/guard-unsaved.tsx';
import type { KeptDocument } from '../../ui/records.ts';
import { belgianDay } from '../../ui/validity.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { DocumentFacts } from './document-facts.tsx';
import {
  type DocumentDraft,
  type DraftField,
  draftOfDocument,
  emptyDocument,
  fieldsOfDocument,
  findProblems,
  isSameDraft,
  type Problems,
  takeFile,
} from './document-draft.ts';
import { doorOf, keptDocumentQuery } from './knowledge-queries.ts';
import { ReadFromFile } from './read-from-file.tsx';
import { SettleDocument } from './settle-document.tsx';
import { useSettledText } from './use-passages.ts';
import { problemsOfRefusal, wordDocumentProblem } from './word-document-problem.ts';
import { WriteAsked } from './write-asked.tsx';
import { WriteText } from './write-text.tsx';

/** A document to write or to change. What is typed stays typed: a refusal says what is wrong, and another's change is laid beside it. */
export function DocumentForm({ document, onSaved }: { document: KeptDocument | null; onSaved: (id: string) => void }) {
  const queries = useQueryClient();
  // What this draft goes on from. When another person saved meanwhile, theirs takes its place once they have been seen.
  const [base, setBase] = useState(document);
  const [start, setStart] = useState(() => (document ? draftOfDocument(document) : emptyDocument(belgianDay(new Date()))));
  const [draft, setDraft] = useState(start);
  const [problems, setProblems] = useState<Problems>({});
  const [theirs, setTheirs] = useState<KeptDocument | null>(null);
  const settled = useSettledText(draft.title, draft.body);
  const form = useRef<HTMLFormElement>(null);
  const guard = useGuardUnsaved(!isSameDraft(draft, start));
  useEffect(() => {
    if (Object.keys(problems).length > 0) form.current?.querySelector<HTMLElement>('[data-invalid] :is(input, textarea)')?.focus();
  }, [problems]);
  const leave = async (id: string) => {
    guard.letGo();
    await queries.invalidateQueries({ queryKey: ['documents'] });
    onSaved(id);
  };
  const saving = useMutation({
    mutationFn: (over: KeptDocument | null) => {
      const fields = fieldsOfDocument(draft);
      return over ? put<KeptDocument>(doorOf(over.id), { ...fields, version: over.version }) : post<KeptDocument>('/api/knowledge/documents', fields);
    },
    onSuccess: ({ id }) => leave(id),
    onError: async (error) => {
      setProblems(problemsOfRefusal(error) ?? {});
      if (!base || !(error instanceof Refused) || error.code !== 'stale-version') return;
      const now = await queries.fetchQuery({ ...keptDocumentQuery(base.id), staleTime: 0 }).catch(() => null);
      // What stands there is what was typed: it was kept, and only the answer went missing.
      if (now && isSameDraft({ ...draft, file: null }, draftOfDocument(now))) await leave(now.id);
      else setTheirs(now);
    },
  });
  const change = useCallback((given: Partial<DocumentDraft>) => {
    setDraft((before) => ({ ...before, ...given }));
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !Object.hasOwn(given, field))));
  }, []);
  const wrongOf = (field: DraftField) => {
    const problem = problems[field];
    return problem ? wordDocumentProblem(field, problem) : null;
  };
  const save = () => {
    const found = findProblems(draft, belgianDay(new Date()));
    setProblems(found);
    if (Object.keys(found).length === 0) saving.mutate(base);
  };
  const number = Object.keys(problems).length;
  return (
    <Form
      ref={form}
      className="document-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {guard.question}
      <ReadFromFile
        ownId={base?.id ?? null}
        hasText={draft.body.trim() !== ''}
        onTake={(file, where) => change(differenceOf(draft, takeFile(draft, start, file, where)))}
      />
      <DocumentFacts draft={draft} wrongOf={wrongOf} onChange={change} />
      <WriteText body={draft.body} settled={settled} wrong={wrongOf('body')} onChange={(body) => change({ body })} />
      <WriteAsked settled={settled} asked={draft.asked} wrong={wrongOf('asked')} onChange={change} />
      <div className="stack save-document">
        {number > 0 && (
          <p className="note warn" role="alert">
            {m.knowledge_wrong_number({ number })}
          </p>
        )}
        {number === 0 && !theirs && <RefusedNote error={saving.error} />}
        <div className="row">
          <Button type="submit" className="button primary" isDisabled={saving.isPending}>
            {saving.isPending ? m.staff_saving() : m.staff_save()}
          </Button>
          <span className="soft small">{m.knowledge_save_what()}</span>
        </div>
      </div>
      {theirs && (
        <SettleDocument
          mine={draft}
          theirs={theirs}
          isSaving={saving.isPending}
          onGoOn={() => setTheirs(null)}
          onKeepMine={() => {
            setBase(theirs);
            setTheirs(null);
            saving.mutate(theirs);
          }}
          onTakeTheirs={() => {
            const fresh = draftOfDocument(theirs);
            setBase(theirs);
            setStart(fresh);
            setDraft(fresh);
            setTheirs(null);
            saving.reset();
          }}
        />
      )}
    </Form>
  );
}

/** What a file changes: what was wrong with the rest is still wrong. */
function differenceOf(before: DocumentDraft, after: DocumentDraft): Partial<DocumentDraft> {
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => value !== before[field as keyof DocumentDraft]));
}
