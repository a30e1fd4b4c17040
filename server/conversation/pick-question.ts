// Which question follows from what was said: by its subject, by the stage, by what was already asked. Never the same twice.
import { hashOf, fillIn } from './compose-reply.ts';
import type { Topic } from './emotions.ts';
import { toEverydayDutch } from './everyday-dutch.ts';
import type { Wording } from './guide-nl.ts';
import { aboutWords, likedWords, missedWords, wishWords } from './phrases-nl.ts';
import { generalQuestions, kindsByStage, type Question, type QuestionKind, questionsByTopic, simpleQuestions } from './questions-nl.ts';
import { readMessage } from './read-message.ts';

/** What the client likes, wants or misses, in a few words: the closest a question can get to what was said. */
function slotQuestions(text: string): string[] {
  const everyday = toEverydayDutch(text);
  const out: string[] = [];
  const short = (value: string | undefined): string | null => {
    const cleaned = value?.trim().replace(/[.,;:!?]+$/u, '').replace(/^(?:het|dat|er) (?=eigenlijk|ook)/i, '') ?? '';
    if (cleaned === '' || cleaned.split(/\s+/).length > 6 || /(?:^|\s)(?:ik|je|jij|ge|gij|u|dat|het|die|er|dit|daar)(?=\s|$)/i.test(cleaned)) return null;
    return cleaned.replace(/\bmijn\b/gi, 'je').replace(/\b(?:onze|ons)\b/gi, 'jullie');
  };
  const liked = short(/ik vind ([^.,;!?]{3,45}?)(?: nog altijd| wel| echt| heel| zo| wél)* (?:het )?(?:leuk|plezant|plezantst|leukst|fijn|tof|geweldig|schoon|mooi|zalig)(?:e|er)?(?=[\s.,;!?]|$)/i.exec(everyday)?.[1]
    ?? /blij word van ([^.,;!?]{3,45})/i.exec(everyday)?.[1] ?? /ik (?:hou|hield|geniet) (?:zo |echt |heel hard )?van ([^.,;!?]{3,40})/i.exec(everyday)?.[1]);
  if (liked) out.push(...likedWords.map((template) => fillIn(template, { x: liked }) ?? ''));
  const missed = short(/ik mis ([^.,;!?]{3,40})/i.exec(everyday)?.[1]);
  if (missed) out.push(...missedWords.map((template) => fillIn(template, { x: missed }) ?? ''));
  const wish = /\b(iets (?:met|in|van) [^.,;!?]{3,30}?)(?= (?:doen|maar|en|zou|misschien)|[.,;!?]|$)/i.exec(everyday)?.[1] ?? /ik (?:wil|wou|zou graag)(?: graag)? ([^.,;!?]{3,40} worden)/i.exec(everyday)?.[1];
  if (wish && wish.split(/\s+/).length <= 6) out.push(...wishWords.map((template) => fillIn(template, { q: wish.trim() }) ?? ''));
  return out;
}

/**
 * The next question, or null when there is none left to ask.
 * @param prefer kinds that come first, whatever the stage
 */
export function pickQuestion({ situation, reading, reply }: Wording, prefer: readonly QuestionKind[] = []): string | null {
  const seed = hashOf(`${situation.text}|${situation.past.length}`);
  const koers = situation.past.filter((turn) => turn.from === 'koers');
  const free = (question: string): boolean => question !== '' && reply.fits(question);
  if (reading.isLearner || situation.findings.some((finding) => finding.kind === 'language-barrier')) {
    for (let i = 0; i < simpleQuestions.length; i++) {
      const question = simpleQuestions[(i + koers.length) % simpleQuestions.length] ?? '';
      if (free(question)) return question;
    }
  }
  const slots = prefer.length === 0 ? slotQuestions(situation.text) : [];
  for (let i = 0; i < slots.length; i++) {
    const question = slots[(seed + i) % slots.length] ?? '';
    if (free(question)) return question;
  }
  // A short answer names no subject: stay with what was last talked about.
  let topics: readonly Topic[] = reading.topics;
  if (topics.length === 0) {
    for (const turn of situation.past.toReversed().filter((earlier) => earlier.from === 'client').slice(0, 3)) {
      topics = readMessage(turn.text, 'nl').topics;
      if (topics.length > 0) break;
    }
  }
  const recent = koers.slice(-2).map((turn) => turn.text);
  const all = [...Object.values(questionsByTopic).flat(), ...generalQuestions];
  const recentKinds = new Set(all.filter(([, text]) => recent.some((said) => said.includes(text))).map(([kind]) => kind));
  const order = [...prefer, ...kindsByStage[situation.stage].filter((kind) => !prefer.includes(kind))];
  const rank = ([kind]: Question): number => order.indexOf(kind) + (recentKinds.has(kind) ? 10 : 0);
  const bestOf = (questions: readonly Question[]): string | null => {
    const open = questions.filter(([, text]) => free(text));
    open.sort((a, b) => rank(a) - rank(b) || (hashOf(a[1]) ^ seed) - (hashOf(b[1]) ^ seed));
    return open[0]?.[1] ?? null;
  };
  for (const topic of topics.slice(0, 2)) {
    const question = bestOf(questionsByTopic[topic]);
    if (question) return question;
  }
  const general = bestOf(generalQuestions);
  if (general) return general;
  if (reading.quote !== null) {
    const pool = aboutWords.map((template) => fillIn(template, { q: reading.quote?.toLowerCase() ?? '' }) ?? '');
    const question = pool.find(free);
    if (question) return question;
  }
  return bestOf(Object.values(questionsByTopic).flat());
}
