// Which question follows from what was said: by its subject, by the stage, by what was already asked. Never the same twice.
import { hashOf, fillIn } from './compose-reply.ts';
import type { Topic } from './emotions.ts';
import { toEverydayDutch } from './everyday-dutch.ts';
import type { Wording } from './hear-out-nl.ts';
import { aboutWords, likedMoment, likedWords, missedWords, wishWords } from './phrases-nl.ts';
import { askingPlans, questionsByShape } from './questions-by-shape-nl.ts';
import {
  freshQuestions,
  generalQuestions,
  gladQuestions,
  hardQuestions,
  kindsByStage,
  type Question,
  type QuestionKind,
  opinionQuestions,
  questionsByTopic,
  reserveQuestions,
  plainerOf,
  simpleAboutBefore,
  simpleBySubject,
  simpleQuestions,
  tenseQuestions,
} from './questions-nl.ts';
import { isLearnersDutch, readMessage } from './read-message.ts';
import { isStrong, type Shape, shapeOf } from './shape-of-telling.ts';
import { aboutTalk } from './words-of-clients.ts';

/** What the client likes, wants or misses, in a few words: the closest a question can get to what was said. */
function slotQuestions(text: string): string[] {
  const everyday = toEverydayDutch(text);
  const out: string[] = [];
  const short = (value: string | undefined): string | null => {
    const cleaned =
      value
        ?.trim()
        .replace(/[.,;:!?]+$/u, '')
        .replace(/^(?:het|dat|er) (?=eigenlijk|ook)/i, '') ?? '';
    if (cleaned === '' || cleaned.split(/\s+/).length > 6 || /(?:^|\s)(?:ik|je|jij|ge|gij|u|dat|het|die|er|dit|daar)(?=\s|$)/i.test(cleaned)) return null;
    return cleaned.replace(/\bmijn\b/gi, 'je').replace(/\b(?:onze|ons)\b/gi, 'jullie');
  };
  const liked = short(
    /ik vind ([^.,;!?]{3,45}?)(?: nog altijd| wel| echt| heel| zo| wél)* (?:het )?(?:leuk|plezant|plezantst|leukst|fijn|tof|geweldig|schoon|mooi|zalig)(?:e|er)?(?=[\s.,;!?]|$)/i.exec(
      everyday,
    )?.[1] ??
      /blij word van ([^.,;!?]{3,45})/i.exec(everyday)?.[1] ??
      /ik (?:hou|hield|geniet) (?:zo |echt |heel hard )?van ([^.,;!?]{3,40})/i.exec(everyday)?.[1],
  );
  if (liked)
    out.push(
      ...(/^(?:mijn |je |de )?(?:collega'?s|mensen|baas|chef|klanten|ploeg|team)$/i.test(liked) ? [] : likedMoment),
      ...likedWords.map((template) => fillIn(template, { x: asName(liked) }) ?? ''),
    );
  const missed = short(/ik mis ([^.,;!?]{3,40})/i.exec(everyday)?.[1]);
  if (missed) out.push(...missedWords.map((template) => fillIn(template, { x: asName(missed) }) ?? ''));
  const wish =
    /\b(iets (?:met|in|van) [^.,;!?]{3,30}?)(?= (?:doen|maar|en|zou|misschien)|[.,;!?]|$)/i.exec(everyday)?.[1] ??
    /ik (?:wil|wou|zou graag)(?: graag)? ([^.,;!?]{3,40} worden)/i.exec(everyday)?.[1];
  if (wish && /\b(?:wil|wou|zou|zoek|droom|graag|liefst|liever|misschien)\b/i.test(everyday) && wish.split(/\s+/).length <= 6)
    out.push(...wishWords.map((template) => fillIn(template, { q: wish.trim() }) ?? ''));
  return out;
}

/** One word as it is; more words between quotation marks, so that the sentence holds whatever they are. */
const asName = (words: string): string => (/\s/.test(words) ? `"${words}"` : words);

/** Whether this client reads Dutch with difficulty, by this message or an earlier one. */
export function speaksSimply(situation: Wording['situation'], reading: Wording['reading']): boolean {
  return (
    reading.isLearner ||
    situation.findings.some((finding) => finding.kind === 'language-barrier') ||
    situation.past.some((turn) => turn.from === 'client' && isLearnersDutch(turn.text))
  );
}

/**
 * The next question, or null when there is none left to ask.
 * @param prefer kinds that come first, whatever the stage
 */
export function pickQuestion({ situation, reading, reply }: Wording, prefer: readonly QuestionKind[] = []): string | null {
  const seed = hashOf(`${situation.text}|${situation.past.length}`);
  const koers = situation.past.filter((turn) => turn.from === 'koers');
  const free = (question: string): boolean => question !== '' && reply.fits(question);
  if (speaksSimply(situation, reading)) {
    const told = [situation.text, ...situation.past.filter((turn) => turn.from === 'client').map((turn) => turn.text)].join(' ');
    if (/in mijn land|vroeger|\bik was\b/i.test(situation.text) && free(simpleAboutBefore)) return simpleAboutBefore;
    if (reading.acts.has('is-lost')) {
      const again = Object.entries(plainerOf).find(([question]) => koers.at(-1)?.text.includes(question))?.[1];
      if (again !== undefined && free(again)) return again;
    }
    const close = reading.acts.has('is-lost')
      ? undefined
      : simpleBySubject
          .filter(([subject]) => subject.test(situation.text))
          .flatMap(([, questions]) => questions)
          .find(free);
    if (close !== undefined) return close;
    for (let i = 0; i < simpleQuestions.length; i++) {
      const [question, unless] = simpleQuestions[(i + koers.length) % simpleQuestions.length] ?? ['', null];
      if (free(question) && !(unless?.test(told) ?? false)) return question;
    }
  }
  const asksNothing = (reading.statements.length === 0 && (reading.acts.has('short') || reading.substance <= 2)) || reading.acts.has('is-lost');
  const shape = !asksNothing && (prefer.length === 0 || reading.statements.length > 0) ? shapeOfMessage(situation.text, reading) : null;
  const byShape = (wanted: Shape | null): string | null => (wanted === null ? null : (questionsByShape[wanted].find(free) ?? null));
  if (shape === 'plan' && /(?<!\p{L})(?:vragen|aanspreken|bellen|mailen|gesprek|koffie)(?!\p{L})/iu.test(situation.text)) {
    const question = askingPlans.find(free);
    if (question) return question;
  }
  const event = eventQuestion(situation, reading);
  if (event !== null && free(event)) return event;
  const strong = isStrong(shape) ? byShape(shape) : null;
  if (strong) return strong;
  const slots = prefer.length === 0 ? slotQuestions(situation.text) : [];
  const slot = slots.find(free);
  if (slot) return slot;
  // A short answer names no subject: stay with what was last talked about.
  let topics: readonly Topic[] = reading.topics;
  const isBrief = reading.acts.has('short') || reading.acts.has('is-lost') || reading.substance <= 3;
  if (topics.length === 0 && isBrief) {
    for (const turn of situation.past
      .toReversed()
      .filter((earlier) => earlier.from === 'client')
      .slice(0, 3)) {
      topics = readMessage(turn.text, 'nl').topics;
      if (topics.length > 0) break;
    }
  }
  const recent = koers.slice(-2).map((turn) => turn.text);
  const all = [
    ...Object.values(questionsByTopic).flat(),
    ...generalQuestions,
    ...reserveQuestions,
    ...freshQuestions,
    ...hardQuestions,
    ...likedMoment.map((text): Question => ['moment', text]),
  ];
  const recentKinds = new Set(all.filter(([, text]) => recent.some((said) => said.includes(text))).map(([kind]) => kind));
  const order = [...prefer, ...kindsByStage[situation.stage].filter((kind) => !prefer.includes(kind))];
  const rank = ([kind]: Question): number => order.indexOf(kind) + (recentKinds.has(kind) ? 10 : 0);
  const earlier = situation.past.filter((turn) => turn.from === 'client').at(-1);
  const hard =
    reading.isHard ||
    (koers.at(-1)?.move === 'after-signal' && shape === null && topics.length === 0) ||
    (isBrief && earlier !== undefined && readMessage(earlier.text, 'nl').isHard);
  const bestOf = (questions: readonly Question[]): string | null => {
    const open = questions.filter(([, text, when]) => free(text) && (when !== 'hard' || hard) && (when !== 'event' || shape === 'event' || shape === 'recent'));
    open.sort((a, b) => rank(a) - rank(b) || (hashOf(a[1]) ^ seed) - (hashOf(b[1]) ^ seed));
    return open[0]?.[1] ?? null;
  };
  const hasOpinion =
    /(?<!\p{L})(?:vrouw|man|ouders|madam|lief|moeder|vader|broer|zus|zoon|dochter|kinderen|ma|pa|vrienden|vriendin|vriend)\s+(?:zegt|zeggen|vindt|vinden|wil|willen|denkt|denken)(?=\s)/iu.test(
      toEverydayDutch(situation.text),
    );
  const mood =
    hasOpinion && !reading.isHeavy
      ? opinionQuestions
      : hard
        ? hardQuestions
        : reading.isGlad && (reading.topics.length === 0 || /(?<!\p{L})(?:was|waren|ging|voelde|vloog)(?!\p{L})/iu.test(situation.text))
          ? gladQuestions
          : reading.feelings.some((feeling) => feeling === 'gespannen' || feeling === 'onzeker')
            ? tenseQuestions
            : [];
  const byMood = mood
    .filter(([, text, when]) => free(text) && (when !== 'event' || shape === 'event' || shape === 'recent' || shape === 'unsaid'))
    .sort((a, b) => (recentKinds.has(a[0]) ? 1 : 0) - (recentKinds.has(b[0]) ? 1 : 0))[0]?.[1];
  if (byMood) return byMood;
  // What the core was about comes before what kind of telling it was; a word in passing comes after.
  const core = reading.statements[0]?.original;
  const coreTopics: readonly Topic[] = core === undefined ? topics : readMessage(core, 'nl').topics;
  for (const topic of topics.filter((one) => coreTopics.includes(one) || reading.substance <= 6).slice(0, 2)) {
    const question = bestOf(questionsByTopic[topic]);
    if (question) return question;
  }
  const weak = byShape(shape);
  if (weak) return weak;
  for (const topic of topics.slice(0, 2)) {
    const question = bestOf(questionsByTopic[topic]);
    if (question) return question;
  }
  // What fits whatever was told, the widest first; by fives, so that two clients do not hear the same row.
  const widest = generalQuestions
    .map(([kind, text], i) => ({ kind, text, five: Math.floor(i / 5) }))
    .filter(({ text }) => free(text))
    .sort(
      (a, b) => a.five - b.five || (recentKinds.has(a.kind) ? 1 : 0) - (recentKinds.has(b.kind) ? 1 : 0) || (hashOf(a.text) ^ seed) - (hashOf(b.text) ^ seed),
    )[0]?.text;
  const general =
    (prefer.length > 0 && topics.length === 0 ? bestOf(freshQuestions) : widest) ??
    bestOf(reserveQuestions) ??
    bestOf([...generalQuestions, ...freshQuestions]);
  if (general) return general;
  if (reading.quote !== null) {
    const pool = aboutWords.map((template) => fillIn(template, { q: reading.quote?.toLowerCase() ?? '' }) ?? '');
    const question = pool.find(free);
    if (question) return question;
  }
  return bestOf(Object.values(questionsByTopic).flat());
}

/** The kind of telling, by the core first: what surrounds it counts only where the core shows none. */
function shapeOfMessage(text: string, reading: Wording['reading']): Shape | null {
  const everyday = toEverydayDutch(text);
  const core = reading.statements.find(({ original }) => !aboutTalk.test(original))?.original;
  const ofAll = shapeOf(everyday);
  // Some kinds need more than one sentence; anything else shows in the core itself, and in a long story only there.
  if (ofAll === 'weighing' || ofAll === 'untold' || ofAll === 'insight' || core === undefined) return ofAll;
  const ofCore = shapeOf(core);
  // In a short message a strong kind counts wherever it stands.
  if (reading.substance <= 20 && isStrong(ofAll) && !isStrong(ofCore)) return ofAll;
  return ofCore ?? (reading.substance > 20 ? null : ofAll);
}

/** After anger at somebody comes the event itself, unless it was just told. */
function eventQuestion(situation: Wording['situation'], reading: Wording['reading']): string | null {
  if (!reading.acts.has('insults-other')) return null;
  const told = situation.past
    .filter((turn) => turn.from === 'client')
    .slice(-3)
    .some((turn) => ['event', 'recent'].includes(shapeOf(toEverydayDutch(turn.text)) ?? ''));
  return told ? null : (questionsByTopic.boss.find(([, , when]) => when === 'hard')?.[1] ?? null);
}
