import { m } from '../../paraglide/messages.js';
import type { Asked, Comparison, GapState } from './occupation-queries.ts';
import { useStateWords } from './picture-gap.tsx';

/** What the occupations ask, first what they share. What was said stands with it, since that does not depend on the occupation. */
export function CompareAsked({ comparison, states }: { comparison: Comparison; states: ReadonlyMap<string, GapState> }) {
  const { occupations, skills } = comparison;
  const groups = [...new Set(skills.map(countAsked))].sort((a, b) => b - a);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="compare-frame" tabIndex={0} aria-label={m.occ_compare_title()}>
      <p className="compare-key small" aria-hidden="true">
        {(['essential', 'optional'] as const)
          .filter((how) => skills.some(({ asked }) => asked.includes(how)))
          .map((how) => (
            <span key={how} className={`gap-key ${how}`}>
              <span className="asked-mark" />
              {wordAsked(how)}
            </span>
          ))}
      </p>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{m.occ_asks()}</th>
            {occupations.map(({ id, title, language }) => (
              <th key={id} scope="col" lang={language}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((count) => (
          <tbody key={count}>
            <tr className="gap-group">
              <th scope="rowgroup" colSpan={occupations.length + 1}>
                {wordGroup(count, occupations.length)}
              </th>
            </tr>
            {skills
              .filter((skill) => countAsked(skill) === count)
              .map(({ id, title, language, asked }) => (
                <tr key={id}>
                  <th scope="row">
                    <span lang={language}>{title}</span> <StateTag state={states.get(id)} />
                  </th>
                  {asked.map((how, place) => (
                    <td key={occupations[place]?.id} className={how}>
                      <span className="asked-mark" aria-hidden="true" />
                      <span className="asked-word">{wordAsked(how)}</span>
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function StateTag({ state }: { state: GapState | undefined }) {
  const words = useStateWords();
  if (!state || state === 'missing') return null;
  return <span className="tag safe">{words[state]}</span>;
}

const countAsked = ({ asked }: { asked: readonly Asked[] }) => asked.filter((how) => how !== 'no').length;

function wordGroup(count: number, of: number): string {
  if (count === 1) return m.occ_compare_one();
  if (count < of) return m.occ_compare_two();
  return of === 2 ? m.occ_compare_both() : m.occ_compare_three();
}

function wordAsked(how: Asked): string {
  if (how === 'no') return m.occ_asked_no();
  return how === 'essential' ? m.occ_asked_essential() : m.occ_plus();
}
