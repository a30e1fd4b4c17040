// The Dutch of the moves that listen: a question after a reflection, two sides, a summary, what was done, another handle, a pause.
import { type Fill, fillIn, hashOf } from './compose-reply.ts';
import { heavyFeelings } from './emotions.ts';
import { toEverydayDutch } from './everyday-dutch.ts';
import { ask, countWords, endSafe, hearOut, heavy, lowerFirst, mirror, names, sayHeard, type Teller, recallInsight } from './hear-out-nl.ts';
import { hasFiniteVerb } from './frames/clause.ts';
import { sayFrames } from './frames/say-frames.ts';
import { sumUp } from './frames/sum-up.ts';
import { understand } from './frames/understand.ts';
import { sinceSummary } from './move-rules.ts';
import type { Situation } from './move.ts';
import { fewWords } from './hearing-nl.ts';
import * as say from './phrases-nl.ts';
import { pickQuestion, speaksSimply } from './pick-question.ts';
import { fragmentQuestions } from './questions-by-shape-nl.ts';
import { agreesOnly, isCalledAway, toldBefore } from './planning/assents.ts';
import { type Reading, readMessage } from './read-message.ts';
import { toSecondPerson } from './second-person.ts';
import { summaryPoints } from './summary-points.ts';
import { sayWhy } from './word-care-nl.ts';
import { aboutTalk, didSomething } from './words-of-clients.ts';

/** A yes to what was said back: on from there, with what was told before the yes. */
function goOn(wording: Parameters<Teller>[0]): boolean {
  const { situation, reply } = wording;
  const before = agreesOnly(situation) ? toldBefore(situation) : null;
  if (before === null) return false;
  const reading = readMessage(before.text, 'nl');
  const isHeavy = reading.isHeavy || reading.isHard;
  if (!reply.say(isHeavy ? say.assent.hard : say.assent.plain)) reply.sayPair(say.acknowledge.head, say.acknowledge.tail);
  reply.add(pickQuestion({ ...wording, reading, situation: { ...situation, text: before.text } }));
  return true;
}

/** "Wat doe ik daarmee?": what it points at is said back, and looked at before anything is done with it. */
function lookAtTold(wording: Parameters<Teller>[0]): boolean {
  const { situation, reply } = wording;
  if (!/^(?:(?:en|maar|dus|ja) )*wat (?:doe|moet|kan|begin) ik (?:nu )?(?:daar|er) ?(?:nu )?mee\s*\?$/iu.test(toEverydayDutch(situation.text).trim()))
    return false;
  const before = toldBefore(situation);
  if (before === null) return false;
  const told = sayFrames(understand(before.text));
  if (!sayHeard(reply, told) && !reply.say(say.whatNow.lead)) return false;
  const { isHard, isHeavy } = readMessage(before.text, 'nl');
  if (!reply.say(isHard || isHeavy ? say.whatNow.hard : say.whatNow.question)) ask(wording);
  return true;
}

/** "Mijn Nederlands is nog niet zo goed, sorry": nothing to look into, and nothing to be sorry for. */
const excusesDutch = /mijn (?:nederlands|taal|vlaams)(?= )[^.?!]{0,30}(?:niet|slecht|zwak|beetje)[^.?!]{0,20}|sorry[^.?!]{0,25}(?:nederlands|taal|fouten)/iu;
const ofDutch = /[^.,?!]*(?:mijn (?:nederlands|taal|vlaams)|sorry)[^.,?!]*[.,?!]?/giu;

export const openQuestion: Teller = (wording) => {
  const { reading, reply } = wording;
  if (mayStand(wording) || goOn(wording) || lookAtTold(wording)) return;
  if (excusesDutch.test(wording.situation.text) && countWords(wording.situation.text.replace(ofDutch, ' ').trim()) <= 4 && wording.reply.say(say.yourDutch)) {
    ask({ ...wording, situation: { ...wording.situation, text: wording.situation.text.replace(ofDutch, ' ') } });
    return;
  }
  if (reading.acts.has('insults-other')) {
    const who = whoIsMeant(wording.situation);
    reply.say(say.othersInsulted, { wie: who });
    const generic = /\b(?:ge|je) (?:kunt|kan|kunde) (?:daar|er) (?:niks|niets)[^.,!?]{0,20}/i.exec(toEverydayDutch(wording.situation.text))?.[0];
    if (generic)
      reply.add(
        fillIn('Je hebt het gevoel dat {g}.', { g: `je ${generic.replace(/^\S+ \S+ /, '').trim()} kan doen`.replace('niets mee kan doen', 'niets mee kan') }),
      );
    else mirror(wording, { withSecond: false });
  } else {
    hearOut(wording);
    heavy(wording);
  }
  if (reading.acts.has('proposes') && reply.say(say.proposed)) return;
  if (reading.acts.has('wonders') && reading.statements.length === 0 && /\?\s*$/.test(wording.situation.text) && reply.say(say.wondered)) return;
  // Only the talk itself was talked about: the client says where it goes.
  if (isOnlyTalk(reading) && reply.say(wording.situation.past.length < 5 ? say.welcome.open : say.talkOn)) return;
  if (!recallInsight(wording)) ask(wording);
};

/** Nothing was told but that one is here, has questions, or was sent to write. */
const isOnlyTalk = (reading: Reading): boolean =>
  reading.statements.length > 0 && reading.statements.every(({ original }) => aboutTalk.test(original)) && reading.topics.length === 0;

function whoIsMeant({ text, past }: Pick<Situation, 'text' | 'past'>): string {
  // "Die man": whoever was named just before.
  const lately = [
    ...past
      .filter((turn) => turn.from === 'client')
      .slice(-3)
      .map((turn) => turn.text),
    text,
  ].toReversed();
  const named = lately.map((said) => somebodyAtWork.exec(said)?.[0].toLowerCase()).find((found) => found !== undefined);
  return named ? `je ${named.replace(/collegas/, "collega's")}` : 'die persoon';
}

const somebodyAtWork =
  /\b(?:baas|bazin|chef|ploegbaas|ploegchef|teamleider|teamleidster|leidinggevende|manager|directeur|directrice|collega(?:'?s)?|zaakvoerder|patron|directie)\b/i;

export const bothSides: Teller = (wording) => {
  const { reading, reply, situation } = wording;
  const text = toEverydayDutch(situation.text);
  const joint = /[\s,]+(?:maar|langs de andere kant|anderzijds|aan de andere kant|en toch|terwijl|alleen)\s+/i.exec(text);
  const at = joint?.index ?? -1;
  const before = reading.statements.find((statement) => text.indexOf(endSafe(statement.original)) < at && !/ maar /.test(statement.mirrored.text));
  const parts = joint
    ? [
        text
          .slice(0, at)
          .split(/[.!?]\s/)
          .at(-1) ?? '',
        text.slice(at + joint[0].length).split(/[.!?,]\s|,\s*(?=wie|wat|hoe)/)[0] ?? '',
      ]
    : [];
  const one = toSecondPerson(parts[0] ?? '') ?? before?.mirrored ?? null;
  const byName = joint !== null && /kant|anderzijds/i.test(joint[0]);
  const other = toSecondPerson(byName ? `${joint[0].trim().replace(/^[,\s]+/, '')} ${parts[1] ?? ''}` : (parts[1] ?? ''));
  const safe = (m: string): boolean => !/(?:^|\s)je moet\b|\bmoet je\b/i.test(m);
  if (one && other && safe(one.text) && safe(other.text)) {
    const joined = byName
      ? `${one.text}, ${other.text}`
      : other.inverted && !/^(?:het|dat|de) /.test(other.text)
        ? `${one.text}, en tegelijk ${other.inverted}`
        : `${one.text}, maar ${other.text}`;
    if (countWords(joined) > 16 || !sayHeard(reply, [joined])) mirror(wording);
  } else hearOut(wording);
  // What holds back is in what stands behind the joint.
  const after = joint ? text.slice(at + joint[0].length) : text;
  const { topics } = readMessage(after, 'nl');
  const sides = sidesOf(topics.length > 0 ? { ...reading, topics } : reading, after);
  reply.say(say.bothSides.joint, sides);
  if (!reply.say(say.bothSides.question)) ask(wording);
};

/** The two sides in a few words of Koers' own, by subject. */
function sidesOf(reading: Reading, text: string): Fill {
  const has = (...topics: string[]): boolean => reading.topics.some((topic) => topics.includes(topic));
  const a = 'wat je wil';
  // Two feelings at once: named as they were.
  const [first, second] = reading.feelings;
  if (first && second && heavyFeelings.has(first) !== heavyFeelings.has(second)) return { a: `wat je ${first} maakt`, b: `wat je ${second} maakt` };
  if (reading.feelings.includes('bang') && reading.isGlad) return { a: 'waar je naar uitkijkt', b: 'waar je bang voor bent' };
  if (/(?:vrouw|man|ouders|madam|lief|baas|chef|moeder|vader|vrienden|collega's)\s+(?:zegt|zeggen|vindt|vinden|wil|willen|denkt|denken)/i.test(text))
    return { a: 'wat een ander voor jou wil', b: 'wat jij wil' };
  if (has('age')) return { a, b: 'wat er op de arbeidsmarkt mogelijk is' };
  if (has('money')) return { a, b: 'wat je nodig hebt om van te leven' };
  if (/(?<!met )kinderen|gezin|thuis|kleine|combineren/i.test(text)) return { a, b: 'wat er thuis kan' };
  if (has('confidence')) return { a, b: 'wat je durft' };
  if (has('learning')) return { a, b: 'wat leren van je vraagt' };
  if (has('hours')) return { a, b: 'hoe je week in elkaar zit' };
  if (has('colleagues', 'boss')) return { a: 'wat je zelf wil', b: 'wat de mensen rond je ervan maken' };
  return { a: 'wat je trekt', b: 'wat je tegenhoudt' };
}

export const summarise: Teller = (wording) => {
  const { situation, reply } = wording;
  const { told, holdsLatest } = summaryPoints(situation, sinceSummary(situation));
  // What was just told is never passed over.
  if (!holdsLatest) hearOut(wording);
  const lead = reply.pick(say.summary.lead);
  if (lead && told.length >= 2) {
    let said = false;
    for (const sentence of sumUp(told, lead)) said = reply.add(sentence) || said;
    // A beginning that is not let through: the points one by one, the last of them.
    if (!said) for (const { clause } of told.slice(-2)) reply.add(fillIn('{M}.', { m: clause }));
  }
  if (reply.sentences.length === 0) hearOut(wording);
  if (!reply.say(speaksSimply(situation, wording.reading) ? say.summary.simpleCheck : say.summary.check)) ask(wording);
};

export const affirm: Teller = (wording) => {
  const { reading, reply } = wording;
  const done = reading.statements.find(
    (statement) =>
      didSomething.nl.test(statement.original) &&
      /(?:^|\s)(?:\p{L}*ge\p{L}+)(?=\s|,|:|$)/u.test(statement.mirrored.text) &&
      /^je (?:hebt|bent) |(?:heb|ben) je /.test(statement.mirrored.text),
  );
  if (!done || !sayHeard(reply, sayFrames(understand(done.original), { whole: speaksSimply(wording.situation, reading) }))) hearOut(wording);
  reply.say(done && /gezegd: /.test(done.mirrored.text) ? say.affirm.spoke : say.affirm.reason);
  if (!reply.say(say.affirm.question)) ask(wording);
};

export const lighten: Teller = (wording) => {
  const { situation, reply } = wording;
  if (isCalledAway(situation)) {
    reply.say(say.calledAway.ok);
    reply.say(say.calledAway.room);
    return;
  }
  if (wording.reading.acts.has('other-subject')) {
    reply.say(say.otherSubject.ok);
    if (!reply.say(say.otherSubject.question)) ask(wording);
    return;
  }
  if (wording.reading.acts.has('thanks')) {
    sayWhy(say.easier, wording);
    reply.say(say.welcomed);
    if (!reply.say(say.thanked)) ask(wording);
    return;
  }
  if (!reply.say(say.lighten.ok)) reply.sayPair(say.acknowledge.head, say.acknowledge.tail);
  const fill = names(situation);
  if (speaksSimply(situation, wording.reading)) {
    ask(wording);
    return;
  }
  const action = situation.actions.find((candidate) => candidate.length <= 70);
  if (situation.actions.length > 0 && reply.say(say.lighten.withActions, { actie: lowerFirst(endSafe(action ?? '')) })) return;
  const options = say.lighten.options.map((option) => fillIn(option, fill) ?? option).map((option) => lowerFirst(option));
  const recent = situation.past
    .filter((turn) => turn.from === 'koers')
    .slice(-6)
    .map((turn) => turn.text)
    .join(' ');
  const start = hashOf(`${situation.past.length}|${situation.text}`);
  for (let i = 0; i < options.length * options.length; i++) {
    const a = options[(start + i) % options.length] ?? '';
    const b = options[(start + i + 1 + Math.floor(i / options.length)) % options.length] ?? '';
    if (a === b || /stoppen/.test(a) || (i < options.length && (recent.includes(a) || recent.includes(b)))) continue;
    const frames = /^(?:er nog|vertellen|een dag)/.test(a) ? say.lighten.frames.filter((frame) => !frame.startsWith('Zullen we')) : say.lighten.frames;
    if (reply.say(frames, { a, b })) return;
  }
};

export const reframe: Teller = (wording) => {
  const { reading, reply } = wording;
  if (mayStand(wording)) return;
  if (reading.acts.has('is-lost')) {
    reply.say(say.plainer);
    reply.add(pickQuestion({ ...wording, reading: { ...reading, isLearner: true } }));
    return;
  }
  const fragment = reading.quote === null ? null : toEverydayDutch(reading.quote);
  if (fragment !== null && countWords(fragment) <= 7 && !/(?:^|\s)(?:ik|je|ge|u|mij|mijn|kweet|k\p{L}+)(?=\s|$)/iu.test(fragment))
    reply.say(fewWords, { f: lowerFirst(fragment) });
  else if (!(fragment !== null && mirror(wording))) reply.say(say.reframe.noWords);
  if (reply.sentences.length === 0 && !reply.say(say.lighten.ok)) reply.sayPair(say.acknowledge.head, say.acknowledge.tail);
  // A bare word with no known subject: the word is asked about.
  if (
    fragment !== null &&
    reading.topics.length === 0 &&
    !reading.isHard &&
    countWords(fragment) <= 3 &&
    !isClause(fragment) &&
    reply.say(fragmentQuestions, {}, true)
  )
    return;
  reply.add(pickQuestion(wording, reading.isHard || reading.substance > 3 || !isAboutSelf(wording) ? [] : ['eyes', 'exception', 'scale', 'wish']));
};

/** Another's eyes fit where somebody looks at themself: what they can, like, seek or do not know. What others do or know is no such thing. */
const isAboutSelf = ({ reading, situation: { text } }: Parameters<Teller>[0]): boolean => {
  const everyday = toEverydayDutch(text);
  if (/(?<!\p{L})(?:niemand|iedereen|hij|zij|ze|die|dat (?:weet|is|was|heeft)|mijn (?:man|vrouw|moeder|vader|baas|chef))(?!\p{L})/iu.test(everyday))
    return false;
  return (
    /(?<!\p{L})(?:weet|geen idee|uitleggen|helpen|kan ik|goed in|graag|leuk|plezant|sterk|talent)(?!\p{L})/iu.test(everyday) ||
    reading.substance === 0 ||
    (reading.topics.length > 0 && !isClause(everyday))
  );
};

/** A whole clause is not a word to be asked about: "ze is dement". */
const isClause = (words: string): boolean => hasFiniteVerb(words.replace(/ \p{Ll}+en$/u, '')) || /^(?:hij|zij|ze|het|dat|er|wij|we) /iu.test(words);

/** "Sorry, ik weet niet waarom ik dat zeg": what was told may stand. */
function mayStand({ reply, situation }: Parameters<Teller>[0]): boolean {
  const everyday = toEverydayDutch(situation.text).trim();
  return (
    /^(?:ja |oei |amai )*sorry(?:,? (?:voor|als ik|dat ik|ik weet niet waarom)|[.! ]*$)|(?<!\p{L})waarom ik (?:dat|dit|het)(?: hier| allemaal| nu)* (?:zeg|schrijf|vertel)(?!\p{L})/iu.test(
      everyday,
    ) &&
    situation.past.length > 0 &&
    reply.say(say.mayStand.said) &&
    reply.say(say.mayStand.choice)
  );
}

export const reflect: Teller = (wording) => {
  const { reading, reply, situation } = wording;
  if (reading.acts.has('resists') || reading.acts.has('insults-koers')) {
    // What was told beside the annoyance is heard as well; what is said of Koers is not said back.
    const told = reading.acts.has('insults-koers') || countWords(situation.text) < 7 ? [] : sayFrames(understand(situation.text), { whole: reading.isLearner });
    const sent =
      /van mijn|van de vdab|hier [^.?!]{0,20}omdat (?:mijn|ze|de|iemand)/i.test(toEverydayDutch(situation.text)) &&
      /\b(?:moe(?:t|st)|wil|wou|vond|vindt)\b/i.test(situation.text);
    if (sent || !sayHeard(reply, told)) reply.say(sent ? say.sentByOther : say.resist.heard);
    reply.say(say.resist.room);
    reply.say(say.resist.choice, names(situation));
    return;
  }
  hearOut(wording);
  heavy(wording);
  reply.say(say.heavyRest);
};
