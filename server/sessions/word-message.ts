// What the client gets to read after a session, as a first version that the counsellor changes: what was agreed, what they take home, when
// they meet again. It stands in Koers; outside it says only that there is a message. Pure.
import type { Language } from '../people/roles.ts';
import { wordMoment } from '../words/session.ts';
import { momentOfLocal } from './brussels-time.ts';
import type { Proposal } from './proposal.ts';
import { toSecondPerson } from './second-person.ts';

type Words = { hello: (name: string) => string; agreed: string; home: string; next: (when: string) => string; nextDay: (day: string) => string };
const words: Record<Language, Words> = {
  nl: {
    hello: (name) => (name ? `Dag ${name},` : 'Dag,'),
    agreed: 'Dit wil je doen:',
    home: 'Dit neem je mee naar huis:',
    next: (when) => `We zien elkaar op ${when}.`,
    nextDay: (day) => `We zien elkaar op ${day}. Het uur hoor je nog.`,
  },
  fr: {
    hello: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    agreed: 'Ce que vous voulez faire :',
    home: 'Ce que vous emportez chez vous :',
    next: (when) => `Nous nous voyons le ${when}.`,
    nextDay: (day) => `Nous nous voyons le ${day}. L’heure suivra.`,
  },
  en: {
    hello: (name) => (name ? `Hello ${name},` : 'Hello,'),
    agreed: 'What you want to do:',
    home: 'What you take home:',
    next: (when) => `We meet on ${when}.`,
    nextDay: (day) => `We meet on ${day}. The time will follow.`,
  },
};

/** Null where there is nothing to tell. */
export function wordMessage(
  { actions, homework, next }: Pick<Proposal, 'actions' | 'homework' | 'next'>,
  { language, clientName, counsellorName }: { language: Language; clientName: string | null; counsellorName: string | null },
): string | null {
  if (actions.length + homework.length === 0 && !next) return null;
  const said = words[language];
  const first = (name: string | null) => name?.split(' ')[0] ?? '';
  const parts = [said.hello(first(clientName))];
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  if (actions.length > 0) parts.push(`${said.agreed}\n${list(actions.map(({ text }) => toClient(text, clientName)))}`);
  if (homework.length > 0) parts.push(`${said.home}\n${list(homework.map(({ text }) => toClient(text, clientName)))}`);
  const moment = next?.time ? momentOfLocal({ day: next.day, time: next.time, which: 'first' }) : null;
  if (moment && 'at' in moment) parts.push(said.next(wordMoment(language, moment.at)));
  else if (next) parts.push(said.nextDay(next.day.split('-').reverse().join('/')));
  if (counsellorName) parts.push(first(counsellorName));
  return parts.join('\n\n');
}

/** "Belt naar haar zus" is said to the client as "Je belt naar je zus". */
function toClient(text: string, clientName: string | null): string {
  const turned = toSecondPerson(text, clientName, { isClients: true });
  const isBare = /^\p{L}+t(?!\p{L})/u.test(turned) && !/^(?:dit|dat|het|niet|met)(?!\p{L})/iu.test(turned);
  return isBare ? `Je ${turned.charAt(0).toLowerCase()}${turned.slice(1)}` : turned.charAt(0).toUpperCase() + turned.slice(1);
}
