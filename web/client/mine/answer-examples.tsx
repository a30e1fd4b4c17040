import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ExampleStatus } from '../../../server/signals/example.ts';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { examplesQuery } from '../../ui/queries.ts';
import type { Example } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

const standing: Record<ExampleStatus, () => string | null> = {
  proposed: () => null,
  agreed: () => m.example_agreed(),
  refused: () => m.example_refused(),
  withdrawn: () => m.example_withdrawn(),
};

/** Rewritten texts that the client is asked about: yes, no, or taking a yes back. Nothing stands here when nothing was asked. */
export function AnswerExamples({ name }: { name: string }) {
  const { data, error } = useQuery(examplesQuery);
  if (error) return <RefusedNote error={error} />;
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="mine-examples">
      <h2 id="mine-examples">{m.example_title()}</h2>
      <p className="soft">{m.example_what({ name })}</p>
      <ul className="plain-list mine-list">
        {data.map((example) => (
          <li key={example.id}>
            <AnswerExample example={example} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AnswerExample({ example }: { example: Example }) {
  const queries = useQueryClient();
  const answer = useMutation({
    mutationFn: (decision: 'agree' | 'refuse' | 'withdraw') => post(`/api/attention/examples/${example.id}/${decision}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['attention', 'examples'] }),
  });
  const button = (decision: 'agree' | 'refuse' | 'withdraw', text: string, look = '') =>
    (example.may as readonly string[]).includes(`example:${decision}`) && (
      <button type="button" className={`button small ${look}`} disabled={answer.isPending} onClick={() => answer.mutate(decision)}>
        {text}
      </button>
    );
  return (
    <div className="stack">
      <blockquote className="mine-example" dir="auto">
        {example.text}
      </blockquote>
      {standing[example.status]() && <p className="soft small">{standing[example.status]()}</p>}
      <div className="row">
        {button('agree', m.example_agree())}
        {button('refuse', m.example_refuse())}
        {button('withdraw', m.example_withdraw(), 'quiet')}
      </div>
      <RefusedNote error={answer.error} />
    </div>
  );
}
