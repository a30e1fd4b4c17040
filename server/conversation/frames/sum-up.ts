// A summary out of what a client told over several messages: where they stand first, where they want to go after it. In their own words, in
// sentences that flow; the voice puts a beginning before it and a question after it. Pure.

/** A point of a summary, with the frame it came from. */
export type Point = { clause: string; name: string };

/** Frames that look ahead or weigh: they close a summary. */
const ahead =
  /^(?:wants|would-like|rather|dream|thinks-of|perhaps|looks-for|plans|going-to|doubts|wonders|knows-not|fewer-hours|afraid|dread|holds-back|dares|unsure|chooses|something-with|could|starts|finds-important|appeals|seems)/u;

const listed = (clauses: readonly string[]): string => (clauses.length <= 1 ? (clauses[0] ?? '') : `${clauses.slice(0, -1).join(', ')}, en ${clauses.at(-1)}`);

/**
 * The sentences of a summary, without beginning or question; none where there is nothing to put together.
 * @param points in the order in which they were told
 * @param lead the words it begins with, such as "Wat ik tot nu hoor:"
 */
export function sumUp(points: readonly Point[], lead: string): string[] {
  if (points.length === 0) return [];
  const stands = points.filter(({ name }) => !ahead.test(name)).map(({ clause }) => clause);
  const goes = points.filter(({ name }) => ahead.test(name)).map(({ clause }) => clause);
  const [first, then] = stands.length > 0 ? [stands, goes] : [goes.slice(0, 1), goes.slice(1)];
  // A clause with a comma of its own would blur where the next begins.
  const sentences =
    first.length > 2 && first.join(' ').split(' ').length > 24
      ? [`${lead} ${listed(first.slice(0, 2))}.`, `${capital(listed(first.slice(2)))}.`]
      : [`${lead} ${listed(first)}.`];
  if (then.length > 0) sentences.push(`${capital(listed(then))}.`);
  return sentences;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
