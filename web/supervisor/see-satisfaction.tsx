import { useQuery } from '@tanstack/react-query';
import type { CountedQuestion } from '../../server/trajectory/course/satisfaction.ts';
import { m } from '../paraglide/messages.js';
import { read } from '../ui/api.ts';
import { momentWords, satisfactionWords } from '../ui/growth/word-growth.ts';
import { RefusedNote } from '../ui/went-wrong.tsx';

/** Satisfaction of the whole house; no figure where so few answered that somebody could be found back. */
export function SeeSatisfaction() {
  const { data, error } = useQuery({ queryKey: ['satisfaction-counts'], queryFn: () => read<CountedQuestion[]>('/api/satisfaction-counts') });
  if (error) return <RefusedNote error={error} />;
  if (!data) return null;
  return (
    <details>
      <summary>{m.satisfaction_counts_title()}</summary>
      <table className="table">
        <caption className="hidden-but-read">{m.satisfaction_counts_title()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.satisfaction_question()}</th>
            <th scope="col">{m.satisfaction_moment()}</th>
            <th scope="col">{m.satisfaction_spread()}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ question, moment, answers, spread }) => (
            <tr key={`${moment} ${question}`}>
              <th scope="row">{satisfactionWords[question]()}</th>
              <td>{momentWords[moment]()}</td>
              <td className="numbers">{spread ? spread.join(' · ') : m.satisfaction_too_few({ count: answers })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
