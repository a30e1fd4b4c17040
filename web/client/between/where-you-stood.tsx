import './where-you-stood.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { standingQuery } from '../../ui/between/queries.ts';
import { Icon } from '../../ui/icons.tsx';

/** After a knock: what stood open, small, above where one writes. Coming back counts as an answer. */
export function WhereYouStood({ trajectoryId }: { trajectoryId: string }) {
  const { data } = useQuery(standingQuery(trajectoryId));
  const navigate = useNavigate();
  const { mutate } = useMutation({ mutationFn: () => post(`/api/trajectories/${trajectoryId}/check-ins/answer`) });
  useEffect(() => mutate(), [mutate]);
  if (!data) return null;
  const { homework, actions, exercise } = data;
  const isNothing = homework.length + actions.length === 0 && !exercise;
  return (
    <section className="where-you-stood card" aria-labelledby="where-you-stood">
      <div className="row spread">
        <h2 id="where-you-stood">{m.stood_title()}</h2>
        <button type="button" className="button small quiet" aria-label={m.stood_close()} onClick={() => void navigate({ to: '.', search: {}, replace: true })}>
          <Icon name="close" />
        </button>
      </div>
      {isNothing && <p>{m.stood_nothing()}</p>}
      <ul className="plain-list">
        {exercise && (
          <li>
            <Link to="/client/talk" search={{ begin: exercise.id }}>
              {m.stood_exercise({ title: exercise.title })}
            </Link>
          </li>
        )}
        {homework.slice(0, 3).map((one) => (
          <li key={one.id}>
            {one.exerciseId ? (
              <Link to="/client/talk" search={{ begin: one.exerciseId }}>
                {m.stood_homework({ title: one.title })}
              </Link>
            ) : (
              <Link to="/client/homework">{m.stood_homework({ title: one.title })}</Link>
            )}
          </li>
        ))}
        {actions.slice(0, 2).map(({ text }) => (
          <li key={text}>{m.stood_action({ text })}</li>
        ))}
      </ul>
      <p className="small">
        <Link to="/client/check-ins">{m.stood_settings()}</Link>
      </p>
    </section>
  );
}
