// What a plan may take from an approved session record, from what was cited about an occupation, and from a file of the client's. A record is the counsellor's telling:
// only what was agreed goes over, and the client's own words where the record quotes them. A document says what it says; nothing of it is
// put in the client's mouth. Pure.
import { placeOf } from './find-statements.ts';
import { readDeadline } from '../words/read-deadline.ts';
import { asSentence } from './own-words.ts';
import { readItem } from './plan-items.ts';
import type { WrittenItem } from './section.ts';
import type { Source } from './source-store.ts';

export type SessionRecord = {
  id: string;
  record: string;
  actions: readonly { text: string; when?: string | null; dueOn?: string | null; with?: string | null; planItemId?: string | null }[];
  /** ISO day of the session, and its moment in milliseconds. */
  heldOn: string;
  heldAt: number;
};

const dayInWords = (iso: string): string =>
  new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T12:00:00Z`));

/** What was agreed and said in a session. An action that stands in the plan already is not told again. */
export function sourcesOfSession({ id, record, actions, heldOn, heldAt }: SessionRecord): Source[] {
  const base = { kind: 'session-note', id, saidAt: heldAt, saidOn: heldOn } as const;
  const agreed = actions.flatMap(({ text, when, dueOn, with: whom, planItemId }): Source[] => {
    const words = text.trim();
    if (!words || planItemId) return [];
    const isOwn = /^ik(?![\p{L}])/iu.test(words);
    const { dueOn: ownDay, ...read } = readItem(words, asSentence(words), heldOn);
    const deadline = when ? readDeadline(when, new Date(`${heldOn}T12:00:00Z`)) : null;
    const day = dueOn ?? (deadline ? (deadline.is === 'day' ? deadline.on : null) : ownDay);
    // As it was agreed: the day of the session, told before it, is not the day by which it is done.
    const item: WrittenItem = { ...read, ...(when && { when }), ...(day && { dueOn: day }), ...(whom && { with: whom }) };
    const told = isOwn ? words : `In het gesprek van ${dayInWords(heldOn)} spraken we af: ${startSmall(words)}`;
    return [{ ...base, text: told, section: 'actions', item }];
  });
  const quoted = [...record.matchAll(/[“"]([^”"\n]{12,400})[”"]/gu)].flatMap(([, words = '']): Source[] => {
    const place = placeOf(words, 'nl');
    return place ? [{ ...base, text: `“${words.trim()}”`, section: place.section }] : [];
  });
  return [...agreed, ...quoted];
}

const startSmall = (words: string): string => (/^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1));

/** A file is there; what it proves is not for a plan to say. In the words in which the client says what it is. */
export const sourceOfUpload = ({ id, about, at }: { id: string; about: string; at: number }): Source => ({
  kind: 'upload',
  id,
  text: `Bij mijn dossier zit: ${startSmall(about.trim()).replace(/[.\s]+$/u, '')}`,
  section: 'qualities',
  saidAt: at,
});

const mostThings = 3;

/** What a source about an occupation says that helps to explore it: what the work asks, and whether it is a shortage occupation. */
export function sourcesOfOccupation({ id, body, citedAt }: { id: string; body: string; citedAt: number }): Source[] {
  const parts = new Map(
    body.split(/^## /mu).flatMap((part) => {
      const at = part.indexOf('\n');
      return at === -1 ? [] : [[part.slice(0, at).trim(), part.slice(at).trim()] as const];
    }),
  );
  const asks = parts.get('Wat het vraagt') ?? '';
  const name = /^Een (.+?) heeft voor het werk/u.exec(asks)?.[1];
  const things = [...asks.matchAll(/^- (.+)$/gmu)].map(([, thing = '']) => thing).slice(0, mostThings);
  const shortage = /^[^.]*knelpuntberoep[^.]*\./iu.exec(parts.get('Knelpuntberoep') ?? '')?.[0];
  const base = { kind: 'document', id, section: 'workExploration', saidAt: citedAt } as const;
  return [
    ...(name && things.length > 1
      ? [
          {
            ...base,
            text: `Voor het werk van ${name} is volgens het beroepsprofiel onder meer dit nodig: ${things.slice(0, -1).join(', ')} en ${things.at(-1)}.`,
          },
        ]
      : []),
    ...(shortage ? [{ ...base, text: shortage }] : []),
  ];
}
