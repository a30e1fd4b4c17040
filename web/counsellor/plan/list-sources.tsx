import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import type { EvidenceText } from '../../ui/records.ts';
import { dateAndTime } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import type { Placed } from './place-sentences.ts';
import { wordEvidenceKind } from './show-evidence.tsx';

/** The way back: every source of this section, and the sentences that rest on it. */
export function ListSources({
  placed,
  evidence,
  error,
  onGoTo,
}: {
  placed: readonly Placed[];
  evidence: readonly EvidenceText[] | undefined;
  error: unknown;
  onGoTo: (sentence: number) => void;
}) {
  const used = new Map<string, number[]>();
  for (const [i, sentence] of placed.entries())
    for (const { kind, id } of sentence.evidence) used.set(`${kind} ${id}`, [...(used.get(`${kind} ${id}`) ?? []), i]);
  if (error) return <RefusedNote error={error} />;
  if (!evidence) return <Waiting />;
  if (used.size === 0) return <p className="soft small">{m.plan_ed_no_sources()}</p>;
  return (
    <ul className="plain-list stack">
      {[...used].map(([key, sentences]) => {
        const found = evidence.find(({ kind, id }) => `${kind} ${id}` === key);
        return (
          <li key={key} className="stack evidence">
            <p className="soft small">
              {found ? wordEvidenceKind(found.kind) : m.plan_staff_evidence_gone()}
              {found?.at && `, ${dateAndTime(found.at)}`}
            </p>
            {found && (
              <blockquote className="signal-quote" dir="auto">
                {found.title ?? found.text}
              </blockquote>
            )}
            {sentences.map((i) => (
              <Button key={i} className="as-link small" onPress={() => onGoTo(i)}>
                {m.plan_ed_go_to_sentence({ number: i + 1 })} {placed[i]?.text}
              </Button>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
