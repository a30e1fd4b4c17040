import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ComplaintSubject } from '../../../server/complaints/complaint.ts';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { type ChangedComplaint, complaintTermsQuery } from '../../ui/complaints/complaint-queries.ts';
import { firstName } from '../../ui/first-name.ts';
import { conversationsQuery } from '../../ui/queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { dateAndTime, longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useShowCare } from '../reach/care-here.tsx';

const textLimit = 5000;
/** The latest conversations to choose from; more would be a list to search in. */
const shownConversations = 10;

/** What it is about, what happened, what may be read along, and what happens then: on one screen, in plain words. */
export function FileComplaint({ trajectory, reply, talk }: { trajectory: Trajectory; reply: string | null; talk: string | null }) {
  const id = useId();
  const queries = useQueryClient();
  const showCare = useShowCare();
  const { data: terms } = useQuery(complaintTermsQuery);
  const { data: conversations } = useQuery(conversationsQuery());
  const [about, setAbout] = useState<ComplaintSubject | null>(reply ? 'reply' : null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const name = firstName(trajectory.counsellorName);
  const filing = useMutation({
    mutationFn: () =>
      post<ChangedComplaint>('/api/complaints', {
        trajectoryId: trajectory.id,
        about,
        messageId: about === 'reply' ? reply : null,
        text: text.trim(),
        conversationIds: chosen,
      }),
    onSuccess: ({ care }) => {
      setText('');
      setAbout(null);
      setChosen([]);
      showCare(care);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['complaints'] }),
  });
  const subjects: [ComplaintSubject, string][] = [
    ...(reply ? [['reply', m.complaint_about_reply()] as [ComplaintSubject, string]] : []),
    ['assistant', m.complaint_about_assistant()],
    ['counsellor', m.complaint_about_counsellor({ name: trajectory.counsellorName })],
    ['organisation', m.complaint_about_organisation()],
    ['privacy', m.complaint_about_privacy()],
  ];
  // Of the reply it is about comes first: that is what it is likely to be about.
  const ownConversations = (conversations ?? []).filter(({ trajectoryId }) => trajectoryId === trajectory.id);
  const shown = [...ownConversations].sort((a, b) => Number(b.id === talk) - Number(a.id === talk)).slice(0, shownConversations);
  return (
    <form
      className="stack"
      aria-labelledby={`${id}-new`}
      onSubmit={(event) => {
        event.preventDefault();
        if (about && text.trim() !== '' && !filing.isPending) filing.mutate();
      }}
    >
      <fieldset className="complaint-choices">
        <legend id={`${id}-new`}>{m.complaint_new()}</legend>
        {subjects.map(([subject, label]) => (
          <label key={subject} className="check row">
            <input type="radio" name={`${id}-about`} required checked={about === subject} onChange={() => setAbout(subject)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-text`}>{m.complaint_text()}</label>
        <textarea
          id={`${id}-text`}
          rows={6}
          required
          maxLength={textLimit}
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} className="hint">
          {m.complaint_text_hint()}
        </p>
      </div>
      {shown.length > 0 && (
        <fieldset className="complaint-choices" aria-describedby={`${id}-permit`}>
          <legend>{m.complaint_permit_title()}</legend>
          <p id={`${id}-permit`} className="hint">
            {m.complaint_permit_what()}
          </p>
          {shown.map((conversation) => (
            <label key={conversation.id} className="check row">
              <input
                type="checkbox"
                checked={chosen.includes(conversation.id)}
                onChange={(event) => setChosen(event.currentTarget.checked ? [...chosen, conversation.id] : chosen.filter((each) => each !== conversation.id))}
              />
              <span>{m.complaint_conversation({ when: dateAndTime(conversation.startedAt) })}</span>
            </label>
          ))}
        </fieldset>
      )}
      <section className="note stack" aria-labelledby={`${id}-next`}>
        <h2 id={`${id}-next`}>{m.complaint_next_title()}</h2>
        <p>{m.complaint_next_who({ name })}</p>
        <p>{m.complaint_next_ask({ name })}</p>
        {terms && <p>{m.complaint_next_when({ acknowledge: terms.acknowledgeDays, answer: terms.answerDays })}</p>}
        <p>{m.complaint_next_danger({ name })}</p>
      </section>
      <RefusedNote error={filing.error} />
      <div className="row">
        <button type="submit" className="button primary" disabled={about === null || text.trim() === '' || filing.isPending}>
          {m.complaint_file()}
        </button>
      </div>
      <p role="status">{filing.data ? m.complaint_filed({ when: longDate(filing.data.acknowledgeBy) }) : ''}</p>
    </form>
  );
}
