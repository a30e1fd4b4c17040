import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Waiting } from '../waiting.tsx';
import { RefusedNote } from '../went-wrong.tsx';
import { OccupationNote } from './find-occupation.tsx';
import { matchQuery } from './occupation-queries.ts';
import { useTyped } from './use-typed.ts';
import { useWays, useWords } from './ways.tsx';

const mostLines = 20;
/** Below this the words may have meant something else. */
const sureEnough = 0.3;

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, mostLines);

/** Occupations that ask what somebody does well, each with the words it rests on. It orders occupations and says nothing about a person. */
export function FindByCompetence() {
  const { Occupation } = useWays();
  const { match } = useWords();
  const { typed, type } = useTyped('competences');
  const [asked, setAsked] = useState(() => linesOf(typed));
  const { data, error } = useQuery({ ...matchQuery(asked), enabled: asked.length > 0, placeholderData: (earlier) => earlier });
  const [title, field, hint] = [useId(), useId(), useId()];
  const found =
    asked.length === 0
      ? undefined
      : data?.map((one) => ({ ...one, met: one.met.filter(({ sure }) => sure >= sureEnough) })).filter(({ met }) => met.length > 0);
  return (
    <section className="find-by-competence" aria-labelledby={title}>
      <h2 id={title}>{match}</h2>
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(linesOf(typed));
        }}
      >
        <label htmlFor={field}>{m.occ_match_field()}</label>
        <textarea id={field} rows={3} value={typed} maxLength={3000} aria-describedby={hint} onChange={(event) => type(event.target.value)} />
        <span id={hint} className="hint">
          {m.occ_match_hint()}
        </span>
        <button type="submit" className="button">
          {m.occ_match_go()}
        </button>
      </form>
      {asked.length > 0 && <RefusedNote error={error} />}
      {asked.length > 0 && !found && !error && <Waiting what={m.occ_match_waiting()} />}
      <p className="hidden-but-read" role="status">
        {found && m.occ_found({ count: found.length })}
      </p>
      {found?.length === 0 && <p className="note">{m.occ_match_nothing()}</p>}
      {found && found.length > 0 && (
        <>
          <p className="soft small">{m.occ_match_what()}</p>
          <ul className="plain-list occupation-list" aria-label={m.occ_found_list()}>
            {found.map((card) => (
              <li key={card.id}>
                <Occupation id={card.id}>
                  <span lang={card.language}>{card.title}</span>
                </Occupation>
                <OccupationNote card={card} />
                <dl className="why-matched small">
                  {card.met.slice(0, 3).map(({ said, skill }) => (
                    <div key={`${said}${skill.id}`}>
                      <dt>{m.occ_match_asks()}</dt>
                      <dd lang={skill.language}>{skill.title}</dd>
                      <dt>{m.occ_match_said()}</dt>
                      <dd dir="auto">“{said}”</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
