// The Dutch of the embedded voice: for each move, what is said and in which order (VOICE.md). Words are in phrases-nl.ts and questions-nl.ts.
import { type Fill, fillIn, hashOf, type Reply } from './compose-reply.ts';
import { hardWords, topicNames } from './emotions.ts';
import { toEverydayDutch } from './everyday-dutch.ts';
import type { ChosenMove, MoveName, Passage, Situation } from './move.ts';
import { signalToAnswer, sinceSummary } from './move-rules.ts';
import { dateInWords, findAnswer, type Found, hoursInWords, withMarker } from './passage-sentences.ts';
import * as say from './phrases-nl.ts';
import { pickQuestion, speaksSimply } from './pick-question.ts';
import { isPlainlyRight, type Reading, readMessage, type Statement } from './read-message.ts';
import { toSecondPerson } from './second-person.ts';

export type Wording = { chosen: ChosenMove; situation: Situation; passages: readonly Passage[]; reading: Reading; reply: Reply; today: string };

const lowerFirst = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) || /^\p{Lu} /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
const endSafe = (text: string): string => text.replace(/[.…!?]+$/u, '');
const countWords = (text: string): number => text.split(/\s+/).length;

/** Says back what the client told: whole statements first, then their words between quotation marks. True when something was said. */
export function mirror({ reading, reply }: Wording, options: { withSecond?: boolean } = {}): boolean {
  const best = reading.statements[0];
  if (best) {
    const second = (options.withSecond ?? true) && countWords(best.mirrored.text) <= 9 ? secondStatement(best, reading.statements) : null;
    const joined = second ? joinInOrder(best, second, reading.statements) : best.mirrored.text;
    if (sayMirrored(reply, joined)) return true;
    for (const other of reading.statements.slice(1, 3)) if (sayMirrored(reply, other.mirrored.text)) return true;
  }
  return sayQuoted(reading, reply);
}

function secondStatement(best: Statement, statements: readonly Statement[]): Statement | null {
  return statements.find((other) => other !== best && /^je /.test(other.mirrored.text) && /^je /.test(best.mirrored.text) && other.weight >= 3
    && countWords(other.mirrored.text) + countWords(best.mirrored.text) <= 22) ?? null;
}

const joinInOrder = (a: Statement, b: Statement, all: readonly Statement[]): string => {
  // Statements come sorted by weight; the client's own order reads best.
  const [first, next] = all[0] && a.position <= b.position ? [a, b] : [b, a];
  return `${first.mirrored.text}, en ${next.mirrored.text}`;
};

function sayMirrored(reply: Reply, text: string): boolean {
  const m = endSafe(text);
  const beganWithJe = /^je /.test(reply.lastOpening);
  const short = countWords(m) <= 10;
  const startsWithJe = /^je /.test(m);
  const bare = beganWithJe && startsWithJe ? [] : ['{M}.'];
  if (!/(?:^|\s)je(?=\s|$)/.test(m)) return reply.say(say.sayingFrames.filter((frame) => short || !frame.startsWith('{M}')), { m });
  const frames = [...bare, ...say.mirrorFrames.filter((frame) => frame !== '{M}.' && (startsWithJe || !frame.startsWith('Dus')) && (short || !frame.startsWith('{M}')) && !(beganWithJe && frame.startsWith('{M}')))];
  // The bare statement is the plainest; the frames are for variety.
  if (bare.length > 0 && hashOf(m) % 4 !== 0 && reply.say(bare, { m })) return true;
  return reply.say(frames, { m }) || reply.say(say.mirrorFrames, { m });
}

function sayQuoted(reading: Reading, reply: Reply): boolean {
  if (reading.quote !== null && reply.say(say.quoteFrames, { q: lowerFirst(reading.quote) })) return true;
  const question = reading.question?.replace(/[?!]+.*$/u, '').replace(/["“”«»]/g, '').trim();
  if (question && countWords(question) <= 14 && !/(?:^|\s)(?:je|jij|jou|jouw|u|uw|ge|gij|jullie|koers)(?=\s|$)/i.test(question) && reply.say(say.questionFrames, { q: lowerFirst(question) })) return true;
  return false;
}

/** Something heard, whatever it takes: the reply never begins with a bare question. */
function hearOut(wording: Wording): void {
  if (mirror(wording)) return;
  const { reading, reply } = wording;
  const named = reading.topics.map((topic) => topicNames[topic]).filter((name) => name !== undefined).slice(0, 2);
  if (named.length > 0 && reply.say(say.topicFrames, { t: named.join(' en ') })) return;
  const feeling = reading.feelings[0];
  if (feeling !== undefined && reply.say(say.feelingFrames, { f: feeling })) return;
  if (!reply.say(say.plainHeard)) reply.sayPair(say.acknowledge.head, say.acknowledge.tail);
}

function ask(wording: Wording): void {
  wording.reply.add(pickQuestion(wording));
}

/** What was said before, at a moment that fits: same subject, at most once in eight replies. */
function useInsight({ situation, reading, reply }: Wording): boolean {
  const koers = situation.past.filter((turn) => turn.from === 'koers');
  if (koers.length < 2 || koers.slice(-8).some((turn) => /Vorige keer zei je/.test(turn.text))) return false;
  for (const insight of situation.insights) {
    const i = endSafe(insight.replace(/["“”«»]/g, '').trim());
    const about = readMessage(insight, 'nl');
    if (countWords(i) > 24 || koers.some((turn) => turn.text.includes(i)) || !about.topics.some((topic) => reading.topics.includes(topic))) continue;
    const sentence = reply.pick(say.insight.said, { i: lowerFirst(i) });
    const question = reply.pick(say.insight.question);
    if (sentence && question) {
      reply.add(sentence);
      reply.add(question);
      return true;
    }
  }
  return false;
}

function heavy({ reading, reply }: Wording): void {
  if (reading.isHeavy) reply.say(say.weighs);
}

type Teller = (wording: Wording) => MoveName | void;

const names = (situation: Situation): Fill => ({ naam: situation.counsellorName, klant: situation.clientName });

const openQuestion: Teller = (wording) => {
  const { reading, reply } = wording;
  if (reading.acts.has('insults-other')) {
    const who = whoIsMeant(wording.situation.text);
    reply.say(say.othersInsulted, { wie: who });
    const generic = /\b(?:ge|je) (?:kunt|kan|kunde) (?:daar|er) (?:niks|niets)[^.,!?]{0,20}/i.exec(toEverydayDutch(wording.situation.text))?.[0];
    if (generic) reply.add(fillIn('Je hebt het gevoel dat {g}.', { g: `je ${generic.replace(/^\S+ \S+ /, '').trim()} kan doen`.replace('niets mee kan doen', 'niets mee kan') }));
    else mirror(wording, { withSecond: false });
  } else {
    hearOut(wording);
    heavy(wording);
  }
  if (reading.acts.has('proposes') && reply.say(say.proposed)) return;
  if (reading.acts.has('wonders') && reading.statements.length === 0 && reply.say(say.wondered)) return;
  if (!useInsight(wording)) ask(wording);
};

function whoIsMeant(text: string): string {
  const named = /\b(?:baas|bazin|chef|ploegbaas|ploegchef|teamleider|teamleidster|leidinggevende|manager|directeur|directrice|collega(?:'?s)?|zaakvoerder|patron|directie)\b/i.exec(text)?.[0].toLowerCase();
  return named ? `je ${named.replace(/collegas/, "collega's")}` : 'die persoon';
}

const bothSides: Teller = (wording) => {
  const { reading, reply, situation } = wording;
  const text = toEverydayDutch(situation.text);
  const joint = /[\s,]+(?:maar|langs de andere kant|anderzijds|aan de andere kant|en toch|terwijl|alleen)\s+/i.exec(text);
  const at = joint?.index ?? -1;
  const before = reading.statements.find((statement) => text.indexOf(endSafe(statement.original)) < at && !/ maar /.test(statement.mirrored.text));
  const parts = joint ? [text.slice(0, at).split(/[.!?]\s/).at(-1) ?? '', text.slice(at + joint[0].length).split(/[.!?,]\s|,\s*(?=wie|wat|hoe)/)[0] ?? ''] : [];
  const one = toSecondPerson(parts[0] ?? '') ?? before?.mirrored ?? null;
  const other = toSecondPerson(parts[1] ?? '');
  const safe = (m: string): boolean => !/(?:^|\s)je moet\b|\bmoet je\b/i.test(m);
  if (one && other && safe(one.text) && safe(other.text)) {
    const joined = other.inverted && !/^(?:het|dat|de) /.test(other.text) ? `${one.text}, en tegelijk ${other.inverted}` : `${one.text}, maar ${other.text}`;
    if (!sayMirrored(reply, joined)) mirror(wording, { withSecond: false });
  } else hearOut(wording);
  const sides = sidesOf(reading, text);
  reply.say(say.bothSides.joint, sides);
  if (!reply.say(say.bothSides.question)) ask(wording);
};

/** The two sides in a few words of Koers' own, by subject. */
function sidesOf(reading: Reading, text: string): Fill {
  const has = (...topics: string[]): boolean => reading.topics.some((topic) => topics.includes(topic));
  const a = 'wat je wil';
  if (reading.feelings.includes('bang') && reading.isGlad) return { a: 'waar je naar uitkijkt', b: 'waar je bang voor bent' };
  if (/(?:vrouw|man|ouders|madam|lief|baas|chef|moeder|vader|vrienden|collega's)\s+(?:zegt|zeggen|vindt|vinden|wil|willen|denkt|denken)/i.test(text)) return { a: 'wat een ander voor jou wil', b: 'wat jij wil' };
  if (has('age')) return { a, b: 'wat er op de arbeidsmarkt mogelijk is' };
  if (has('money')) return { a, b: 'wat je nodig hebt om van te leven' };
  if (/kinderen|gezin|thuis|kleine|combineren/i.test(text)) return { a, b: 'wat er thuis kan' };
  if (has('confidence')) return { a, b: 'wat je durft' };
  if (has('learning')) return { a, b: 'wat leren van je vraagt' };
  if (has('hours')) return { a, b: 'hoe je week in elkaar zit' };
  if (has('colleagues', 'boss')) return { a: 'wat je zelf wil', b: 'wat de mensen rond je ervan maken' };
  return { a: 'wat je trekt', b: 'wat je tegenhoudt' };
}

const summarise: Teller = (wording) => {
  const { situation, reply } = wording;
  const since = sinceSummary(situation);
  const texts = [...since.filter((turn) => turn.from === 'client').map((turn) => turn.text), situation.text];
  const simple = speaksSimply(situation, wording.reading);
  const readings = texts.map((text) => readMessage(text, 'nl')).map((reading) => (simple ? { ...reading, statements: reading.statements.filter(({ mirrored }) => isPlainlyRight(mirrored.text)) } : reading));
  const points: string[] = [];
  let latest: string | null = null;
  const pointsOutside = /(?:^|\s)(?:hij|hem|haar|ze|zij|die|daar|dit|er|toen|dat(?! (?:je|er|het|ik)))(?=\s|$)/i;
  const tells = (reading: Reading): boolean => !['resists', 'insults-koers', 'asks-decision', 'asks-writing', 'proposes'].some((act) => reading.acts.has(act as never));
  for (const reading of readings) {
    if (!tells(reading)) continue;
    const pick = (strict: boolean): Statement | undefined => reading.statements.find((candidate) => candidate.weight >= 2 && countWords(candidate.mirrored.text) <= 20 && /(?:^|\s)je\s/.test(candidate.mirrored.text)
      // What points outside the sentence ("hij", "daar") says little on its own, and nothing at its beginning.
      && !pointsOutside.test(strict ? candidate.mirrored.text : candidate.mirrored.text.split(' ').slice(0, 1).join(' ')));
    const statement = pick(true) ?? pick(false);
    latest = statement ? endSafe(statement.mirrored.text) : null;
    if (latest !== null && !points.includes(latest)) points.push(latest);
  }
  // What was just told is never passed over.
  if (latest === null) mirror(wording, { withSecond: false });
  const lead = reply.pick(say.summary.lead);
  const kept = points.slice(-4);
  if (lead && kept.length >= 2) {
    const sentence = kept.length === 2 || kept.join(' ').split(' ').length <= 30 ? [`${lead} ${listInDutch(kept)}.`] : [`${lead} ${listInDutch(kept.slice(0, 2))}.`, `${fillIn('{M}.', { m: listInDutch(kept.slice(2)) })}`];
    let told = false;
    for (const part of sentence) told = reply.add(part) || told;
    // Too long together: one by one, the weightiest first.
    if (!told) for (const point of kept.slice(-2)) reply.add(fillIn('{M}.', { m: point }));
  } else {
    const quotes = readings.slice(0, latest === null ? -1 : undefined).filter(tells).map((reading) => reading.quote).filter((quote): quote is string => quote !== null).slice(-3).map((quote) => `"${lowerFirst(quote)}"`);
    if (lead && quotes.length >= 2) reply.add(`${lead} ${listInDutch(quotes)}.`);
    else hearOut(wording);
  }
  if (reply.sentences.length === 0) hearOut(wording);
  if (!reply.say(say.summary.check)) ask(wording);
};

function listInDutch(parts: readonly string[]): string {
  if (parts.length <= 1) return parts[0] ?? '';
  const clauses = parts.some((part) => /(?:^|\s)je /.test(part) && !part.startsWith('"'));
  const comma = clauses && parts.some((part) => part.includes(',')) ? ';' : ',';
  return `${parts.slice(0, -1).join(`${comma} `)}${clauses ? `${comma} en ` : ' en '}${parts.at(-1)}`;
}

const affirm: Teller = (wording) => {
  const { reading, reply } = wording;
  const done = reading.statements.find((statement) => /(?:^|\s)(?:\p{L}*ge\p{L}+)(?=\s|,|$)/u.test(statement.mirrored.text) && /^je (?:hebt|bent) |(?:heb|ben) je /.test(statement.mirrored.text));
  if (!done || !sayMirrored(reply, done.mirrored.text)) hearOut(wording);
  reply.say(say.affirm.reason);
  if (!reply.say(say.affirm.question)) ask(wording);
};

const decisionObjects: readonly (readonly [RegExp, string])[] = [
  [/ontslag|opzeggen|weggaan|vertrekken|stoppen met (?:mijn|dit) werk/i, 'je ontslag'], [/opleiding|studeren|cursus/i, 'die opleiding'], [/aanbod|contract|teken/i, 'dat aanbod'],
  [/sollicit|vacature/i, 'die sollicitatie'], [/zelfstandig|zaak/i, 'een eigen zaak'], [/job|werk|functie/i, 'je werk'],
];

const handBack: Teller = (wording) => {
  const { situation, reading, reply } = wording;
  const np = decisionObjects.find(([pattern]) => pattern.test(situation.text))?.[1];
  if (reading.acts.has('asks-decision')) {
    if (reading.statements.length > 0 && reading.substance > 12) mirror(wording, { withSecond: false });
    if (!(np && reply.say(say.handBack.about, { np }))) reply.say(say.handBack.limit);
  } else {
    mirror(wording, { withSecond: false });
    reply.say(say.handBack.opinion);
  }
  reply.say(say.handBack.possible);
  const lately = [situation.text, ...situation.past.filter((turn) => turn.from === 'client').slice(-3).map((turn) => turn.text)].join(' ');
  const leaving = reading.acts.has('asks-decision') && /ontslag|opzeggen|weggaan|vertrekken|blijven/i.test(lately);
  if (!(leaving && reply.say(say.handBack.stay)) && !reply.say(say.handBack.weigh)) ask(wording);
};

/** Answers that were not given yet in this conversation. */
function freshAnswers({ passages, reply }: Wording, question: string, limit: number): Found[] {
  return findAnswer(question, passages, 'nl', limit, (sentence) => reply.wasSaid(sentence) || !reply.fits(withMarker(sentence, '[1]')) && reply.sentences.length > 0);
}

/** Sentences of a source, with marker and, where the rule has ended, its date. */
function cite(wording: Wording, question: string, limit: number): boolean {
  const { passages, reply, today } = wording;
  const fresh = freshAnswers(wording, question, limit);
  const passage = fresh[0] && passages[fresh[0].index];
  if (!passage) return false;
  for (const answer of fresh) reply.add(withMarker(answer.sentence, reply.cite(answer.index)));
  if (passage.validTo !== null && passage.validTo.slice(0, 10) < today) reply.say(say.inform.expired, { tot: dateInWords(passage.validTo, 'nl'), datum: dateInWords(passage.checkedAt, 'nl') });
  return true;
}

const inform: Teller = (wording) => {
  const { chosen, reading, reply, passages, today } = wording;
  const question = reading.question ?? chosen.query ?? wording.situation.text;
  const answers = freshAnswers(wording, question, 2);
  if (answers.length === 0) return informUnknown(wording);
  const old = answers.some((answer) => { const until = passages[answer.index]?.validTo; return until != null && until.slice(0, 10) < today; });
  reply.say(say.inform.lead);
  cite(wording, question, old ? 1 : 2);
  reply.say(say.inform.after);
  return 'inform';
};

const informUnknown: Teller = (wording) => {
  const { reading, reply, situation } = wording;
  if (reading.acts.has('asks-session')) {
    reply.say(say.unknown.session);
    reply.say(say.unknown.whoSession, names(situation));
    if (!reply.say(say.unknown.afterSession)) ask(wording);
    return 'inform-unknown';
  }
  reply.say( reading.acts.has('asks-hours') ? [...say.unknown.hours, ...say.unknown.none] : say.unknown.none);
  if (reply.sentences.length === 0) reply.say(say.unknown.none);
  reply.say(say.unknown.who, names(situation));
  if (!reply.say(say.unknown.after)) ask(wording);
  return 'inform-unknown';
};

/** An action of the client's, as part of a sentence to them; with "ik" in it, between quotation marks. */
function actionInWords(action: string): string {
  const text = lowerFirst(endSafe(action.trim())).replace(/"/g, '');
  return /(?:^|\s)(?:ik|mij|me)(?=\s|$)/i.test(text) ? `"${text}"` : text.replace(/(?<=^|\s)mijn(?=\s)/gi, 'je');
}

const ownFile: Teller = (wording) => {
  const { situation, reading, reply, passages } = wording;
  if (reading.acts.has('asks-hours') && situation.hoursLeft !== null) {
    if (situation.hoursLeft > 0) reply.say(say.ownFile.hours, { uren: hoursInWords(situation.hoursLeft, 'nl') });
    else reply.say(say.ownFile.noHours);
    if (!cite(wording, 'hoeveel uur loopbaancheque', 1) && passages.length === 0) reply.say(say.ownFile.noRule, names(situation));
    if (!reply.say(say.ownFile.after)) ask(wording);
    return;
  }
  const actions = situation.actions.slice(0, 4).map(actionInWords);
  reply.say(say.ownFile.actions, { acties: actions.length > 1 ? `${actions.slice(0, -1).join(', ')} en ${actions.at(-1)}` : (actions[0] ?? '') });
  if (!reply.say(say.ownFile.actionsAfter)) ask(wording);
};

const limit: Teller = (wording) => {
  const { situation, reading, reply, passages } = wording;
  const acts = reading.acts;
  if (acts.has('asks-writing')) {
    const what = /motivatiebrief|brief/i.test(situation.text) ? 'de brief' : /\bcv\b/i.test(situation.text) ? 'je cv' : /linkedin|profiel/i.test(situation.text) ? 'je profiel' : /mail/i.test(situation.text) ? 'die mail' : 'die tekst';
    reply.say(say.limit.writing, { wat: what });
    reply.say(say.limit.writingPossible);
    if (!reply.say(say.limit.writingQuestion)) ask(wording);
  } else if (acts.has('asks-legal') || acts.has('asks-medical')) {
    const legal = acts.has('asks-legal');
    reply.say(legal ? say.limit.legal : say.limit.medical);
    const at = helpAt(passages, legal ? /vakbond|advocaat/i : /huisarts/i);
    if (at !== -1) {
      const marker = `[${reply.cited.length + 1}]`;
      const pointer = reply.pick(legal ? say.limit.legalPointer.filter((text) => !/advocaat/.test(text) || /advocaat/i.test(passages[at]?.text ?? '')) : say.limit.medicalPointer, { n: marker });
      if (pointer && reply.add(pointer)) reply.cite(at);
    }
    if (signalToAnswer(situation.findings)) reply.say(say.limit.seen, names(situation));
    else if (at === -1) reply.say(say.unknown.who, names(situation));
    if (!reply.say(legal ? say.limit.legalQuestion : say.limit.medicalQuestion)) ask(wording);
  } else if (acts.has('injects')) {
    reply.say(say.limit.injection);
    reply.say(say.limit.injectionPossible, names(situation));
    if (!reply.say(say.limit.injectionQuestion)) ask(wording);
  } else {
    mirror(wording, { withSecond: false });
    reply.say(say.limit.outside);
    reply.say(say.limit.outsidePossible, names(situation));
    if (!reply.say(say.limit.outsideQuestion)) ask(wording);
  }
};

const beClear: Teller = (wording) => {
  const { situation, reading, reply } = wording;
  const fill = names(situation);
  const asksReader = /\b(?:lees|leest|lezen|ziet|zien|weet|vertrouwelijk|geheim|priv|anoniem|onder ons|baas|werkgever|bewaard|doorgegeven)/i.test(situation.text);
  if (reading.acts.has('asks-human') && !reading.acts.has('asks-machine')) reply.say(say.beClear.human, fill);
  else {
    if (!asksReader) reply.say(say.beClear.machine);
    reply.say(say.beClear.reads, fill);
    if (asksReader) reply.say(say.beClear.others);
  }
  if (!reply.say(say.beClear.question)) ask(wording);
};

const repair: Teller = (wording) => {
  const { reading, reply, situation } = wording;
  reply.say(say.repair.own);
  const told = reading.statements.filter((statement) => !/bedoel(?:de)? (?!dat)|(?:^|\s)niet gezegd|verkeerd begrepen|^dat klopt niet/i.test(statement.original));
  const best = told[0];
  if (best) reply.say(['{M}.', 'Ik lees het nu zo: {m}.'], { m: endSafe(best.mirrored.text) });
  else if (reading.quote !== null) reply.say(say.quoteFrames, { q: lowerFirst(reading.quote) });
  const restated = reply.sentences.length > 1;
  const rest = /\b(?:al |heel )?de rest\b/i.exec(situation.text)?.[0];
  if (rest && reply.say(say.repair.rest, { rest })) return;
  if (!reply.say(restated ? say.repair.question : say.repair.open)) ask(wording);
};

const lighten: Teller = (wording) => {
  const { situation, reply } = wording;
  if (wording.reading.acts.has('other-subject')) {
    reply.say(say.otherSubject.ok);
    if (!reply.say(say.otherSubject.question)) ask(wording);
    return;
  }
  if (wording.reading.acts.has('thanks')) {
    reply.say(say.welcomed);
    if (!reply.say(say.thanked)) ask(wording);
    return;
  }
  if (!reply.say(say.lighten.ok)) reply.sayPair(say.acknowledge.head, say.acknowledge.tail);
  const fill = names(situation);
  if (speaksSimply(situation, wording.reading)) { ask(wording); return; }
  const action = situation.actions.find((candidate) => candidate.length <= 70);
  if (situation.actions.length > 0 && reply.say(say.lighten.withActions, { actie: lowerFirst(endSafe(action ?? '')) })) return;
  const options = say.lighten.options.map((option) => fillIn(option, fill) ?? option).map((option) => lowerFirst(option));
  const recent = situation.past.filter((turn) => turn.from === 'koers').slice(-6).map((turn) => turn.text).join(' ');
  const start = hashOf(`${situation.past.length}|${situation.text}`);
  for (let i = 0; i < options.length * options.length; i++) {
    const a = options[(start + i) % options.length] ?? '';
    const b = options[(start + i + 1 + Math.floor(i / options.length)) % options.length] ?? '';
    if (a === b || /stoppen/.test(a) || (i < options.length && (recent.includes(a) || recent.includes(b)))) continue;
    const frames = /^(?:er nog|vertellen|een dag)/.test(a) ? say.lighten.frames.filter((frame) => !frame.startsWith('Zullen we')) : say.lighten.frames;
    if (reply.say(frames, { a, b })) return;
  }
};

const reframe: Teller = (wording) => {
  const { reading, reply } = wording;
  if (reading.acts.has('is-lost')) {
    reply.say(say.plainer);
    reply.add(pickQuestion({ ...wording, reading: { ...reading, isLearner: true } }));
    return;
  }
  const fragment = reading.quote === null ? null : toEverydayDutch(reading.quote);
  if (fragment !== null && countWords(fragment) <= 7 && !/(?:^|\s)(?:ik|je|ge|u|mij|mijn|kweet|k\p{L}+)(?=\s|$)/iu.test(fragment)) reply.say(say.reframe.fragment, { f: lowerFirst(fragment) });
  else if (!(fragment !== null && mirror(wording))) reply.say(say.reframe.noWords);
  if (reply.sentences.length === 0 && !reply.say(say.lighten.ok)) reply.sayPair(say.acknowledge.head, say.acknowledge.tail);
  reply.add(pickQuestion(wording, reading.isHard ? [] : ['eyes', 'exception', 'scale', 'wish']));
};

const reflect: Teller = (wording) => {
  const { reading, reply, situation } = wording;
  if (reading.acts.has('resists') || reading.acts.has('insults-koers')) {
    reply.say(/van mijn|van de vdab/i.test(situation.text) && /\bmoe(?:t|st)\b/i.test(situation.text) ? say.sentByOther : say.resist.heard);
    reply.say(say.resist.room);
    reply.say(say.resist.choice, names(situation));
    return;
  }
  hearOut(wording);
  heavy(wording);
  reply.say(say.heavyRest);
};

/** The passage that names this help: one about it before one that only mentions it. */
function helpAt(passages: readonly Passage[], needs: RegExp): number {
  const about = passages.findIndex((passage) => needs.test(passage.title));
  return about === -1 ? passages.findIndex((passage) => needs.test(`${passage.heading} ${passage.text}`)) : about;
}

const afterSignal: Teller = (wording) => {
  const { situation, reply, passages } = wording;
  const signal = signalToAnswer(situation.findings);
  const kind = signal?.kind ?? 'mental-health';
  // Nothing about violence at home is said back: somebody else may see the screen.
  const mirrored = kind !== 'domestic-violence' && kind !== 'harassment' && mirror(wording);
  if (!mirrored) reply.say(say.signalHeard[kind] ?? say.weighs);
  for (const pointer of say.signalPointers[kind] ?? []) {
    const at = helpAt(passages, pointer.needs);
    if (at === -1) continue;
    const sentence = fillIn(pointer.text, { n: `[${reply.cited.length + 1}]` });
    if (sentence && reply.add(sentence)) { reply.cite(at); break; }
  }
  if (reply.cited.length === 0) reply.add(say.signalNoPointer[kind] ?? null);
  reply.say(say.signalSeen, names(situation));
  if (!reply.say(say.signalChoice)) ask(wording);
};

const followUp: Teller = (wording) => {
  const { situation, reading, reply } = wording;
  if (reading.acts.has('nothing-done')) {
    reply.say(say.followUp.nothing);
    reply.say(say.followUp.why);
    if (!reply.say(say.followUp.question)) ask(wording);
    return;
  }
  if (reading.statements.length > 0 || reading.quote !== null) mirror(wording);
  for (const action of situation.actions) {
    if (reply.say(say.followUp.asked, { actie: actionInWords(action) })) break;
  }
  if (!reply.say(say.followUp.askedQuestion)) ask(wording);
};

const welcome: Teller = (wording) => {
  const { situation, reply } = wording;
  const fill = { ...names(situation), vraag: endSafe((situation.careerQuestion ?? '').replace(/["“”]/g, '')) };
  const isFirst = !situation.past.some((turn) => turn.from === 'koers');
  reply.say(isFirst ? say.welcome.hello : say.welcome.again, fill);
  const recalled = situation.careerQuestion !== null && isFirst && reply.say(say.welcome.question, fill);
  if (!reply.say(recalled ? say.welcome.withQuestion : say.welcome.open)) ask(wording);
};

const close: Teller = (wording) => {
  const { situation, reply } = wording;
  reply.say(say.close.end);
  const told = situation.past.filter((turn) => turn.from === 'client').map((turn) => readMessage(turn.text, 'nl'));
  const best = told.flatMap((reading) => reading.statements.slice(0, 1)).filter((statement) => statement.weight >= 5 && /^je /.test(statement.mirrored.text) && !hardWords.test(statement.mirrored.text) && !/\bmaar\b|\bniet\b/.test(statement.mirrored.text) && /\b(?:wil|zou|graag|liever|leuk|plezant|voldoening|energie|blij|trots|belangrijk|merkt|kan goed|droomt|hou(?:dt)? van)\b/.test(statement.mirrored.text) && countWords(statement.mirrored.text) <= 18).sort((a, b) => b.weight - a.weight)[0];
  const quote = told.filter((reading) => !reading.isHard && reading.isGlad).map((reading) => reading.quote).findLast((candidate) => candidate !== null && /(?:^|\s)ik(?=\s)/i.test(candidate));
  if (best) reply.say(say.close.took, { m: endSafe(best.mirrored.text) });
  else if (quote && countWords(quote) >= 3 && told.length >= 3) reply.say(say.close.tookQuote, { q: lowerFirst(quote) });
  reply.say(say.close.ahead, names(situation));
};

const tellers: Record<MoveName, Teller> = {
  'open-question': openQuestion, reflect, 'reflect-both-sides': bothSides, summarise, affirm, reframe, inform, 'inform-unknown': informUnknown, 'own-file': ownFile,
  'hand-back': handBack, limit, 'be-clear': beClear, repair, lighten, 'after-signal': afterSignal, 'follow-up': followUp, welcome, close,
  // A crisis has its fixed answer; this voice never words one.
  safety: () => undefined,
};

/** Words the move in Dutch into `reply`; returns the move that was worded in the end. */
export function wordDutch(wording: Wording): MoveName {
  const { chosen, reply } = wording;
  const move = tellers[chosen.move](wording) ?? chosen.move;
  // Everything used up: the client's own words always make a new sentence, and so does a plain invitation.
  if (move !== 'safety' && reply.sentences.length < 2) {
    if (reply.sentences.length === 0) hearOut(wording);
    if (!reply.asksAlready && move !== 'reflect' && move !== 'close') ask(wording);
  }
  return move;
}
