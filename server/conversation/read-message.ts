// What the client just did, and what of it can be said back. Pure; move-rules.ts and guide.ts rely on it.
// It hears acts by words and shapes. Where it hears nothing special, the client simply tells: that is listened to.
import type { Language } from '../people/roles.ts';
import { withoutAsides } from './asides.ts';
import { denied, feelings, gladWords, hardWords, heavyFeelings, type Topic, topicWords } from './emotions.ts';
import { stillDialect, toEverydayDutch } from './everyday-dutch.ts';
import { findStatements, isPlainlyRight, isRude, type Statement, wordsOf } from './find-statements.ts';
import { trimTalk } from './second-person.ts';
import { splitSentences } from './sentences.ts';
import { withoutTags } from './tag-questions.ts';
import { shapeOf } from './shape-of-telling.ts';
import * as heard from './words-of-clients.ts';

const acts = [
  'injects',
  'asks-machine',
  'asks-human',
  'corrects',
  'asks-decision',
  'asks-opinion',
  'asks-writing',
  'asks-outside',
  'asks-hours',
  'asks-actions',
  'asks-session',
  'asks-legal',
  'asks-medical',
  'asks-fact',
  'wonders',
  'nothing-done',
  'resists',
  'insults-koers',
  'insults-other',
  'two-sides',
  'did-something',
  'is-lost',
  'other-subject',
  'asks-leave',
  'asks-language',
  'proposes',
  'feels',
  'greets',
  'closes',
  'thanks',
  'short',
  'tells',
] as const;
export type Act = (typeof acts)[number];

export type Reading = {
  acts: ReadonlySet<Act>;
  /** The question itself, verbatim, where the client asks one. */
  question: string | null;
  /** Best first. */
  statements: readonly Statement[];
  /** A short piece of the client's own words, safe to quote; null where nothing is. */
  quote: string | null;
  topics: readonly Topic[];
  /** Named feelings, as adjectives after "je bent"; Dutch only. */
  feelings: readonly string[];
  isHeavy: boolean;
  /** Something hard is told, named as a feeling or not. */
  isHard: boolean;
  /** Something good is told. */
  isGlad: boolean;
  /** Writes Dutch with difficulty: plainer wording. */
  isLearner: boolean;
  /** Number of words that carry something. */
  substance: number;
};

const emptyWords =
  /^(?:ja|nee|neen|oke|oké|ok|goh|tja+h?|euh|uh|hm+|mm+|m+j?a+h*|pff+|bwah?|bof|ni|nie|niet|weet|kweet|ik|het|dat|da|tis|is|wel|ook|maar|en|zo|gewoon|zeker|denk|misschien|de|een|er|hoor|he|hé|yes|no|oui|non|je|sais|pas|the|a|i|it|idk|dunno|merci|bedankt|thanks|hallo|dag|hey|hi|bonjour|haha|lol)$/i;

/** "Heb ik nog niet gebeld", and an offer that was turned down: nothing to be praised for. */
const notDone =
  /(?<!\p{L})(?:laten (?:vallen|liggen|schieten)|opgegeven|losgelaten|uitgesteld|vergeten|verzwegen|gezwegen|afgehaakt|gefaald|mislukt|niks (?:meer )?(?:van )?gezegd|niets (?:meer )?(?:van )?gezegd)(?!\p{L})|(?<!\p{L})(?:nog niet|nog nooit|nooit|niet|nog geen)(?: \p{L}+){0,2} (?:gebeld|gemaild|gesproken|gesolliciteerd|geschreven|ingeschreven|gevraagd|geprobeerd|opgezocht|bezocht|geregeld|gedaan|verstuurd)|maar (?:ik heb|heb ik|ik had|ik ben)(?: \p{L}+){0,2} ne+en? gezegd|(?:aangeboden|voorgesteld|gevraagd)[^.?!]{0,60}ne+en? gezegd/iu;

/** Who is ashamed of it is not praised for it. */
const ashamed = /(?<!\p{L})(?:beschaamd|schaam|schaamde|gegeneerd|geneer|spijt van)(?!\p{L})/iu;

/** Subjects of a message. What its weightiest statement is about comes first: a question follows from that, not from a word in passing. */
function topicsOf(everyday: string, weightiest: string | undefined): Topic[] {
  const inText = (text: string) =>
    topicWords
      .filter(([, pattern]) => pattern.test(text.replace(/\b(?:niet|aan (?:mijn|de|hem|haar)(?: \p{L}+)?) (?:\p{L}+ ){0,2}uitleggen\b/giu, ' ')))
      .map(([topic]) => topic);
  return [...new Set([...(weightiest ? inText(weightiest) : []), ...inText(everyday)])];
}

/** Whether a text shows that its writer is learning Dutch. Cheap enough to ask of a whole conversation. */
export function isLearnersDutch(text: string): boolean {
  return heard.learner.test(text);
}

/** Whether the client wants to talk of something else. */
export function asksOtherSubject(text: string, language: Language): boolean {
  return heard.otherSubject[language].test(text);
}

/** "geen idee", "laat maar": nothing to hold on to. */
function isShortOnly(text: string, language: Language): boolean {
  const pattern = heard.shortAnswer[language];
  return (
    text.replace(new RegExp(pattern.source, 'giu'), '').replace(/[^\p{L}]/gu, '').length <= 2 ||
    heard.resists[language].test(text) ||
    heard.farewell[language].test(text) ||
    (heard.greeting[language].test(text) && text.split(' ').length <= 3)
  );
}

/** A short run of the client's own words, for use between quotation marks. */
function findQuote(sentences: readonly string[], language: Language): string | null {
  const clean = (part: string): string =>
    part
      .replace(/\p{Extended_Pictographic}|\uFE0F/gu, '')
      .replace(/[!?.…,;:]+$/u, '')
      .replace(/["“”«»[\]]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const candidates: { text: string; weight: number }[] = [];
  for (const sentence of sentences) {
    if (sentence.includes('?')) continue;
    for (const part of [
      sentence,
      ...sentence.split(language === 'nl' ? /[,;:]\s+|\s+(?=(?:maar|want) )/ : /[,;:]\s+|\s+(?=(?:maar|want|mais|but|parce que|because|and|et) )/),
    ]) {
      const text =
        language === 'nl'
          ? trimTalk(clean(part).replace(/,? of ?zo$/i, ''))
          : clean(part).replace(/^(?:mais|but|et|and|parce que|because|oui|yes|non|no|so|well|alors|bonjour|hello|hi)[\s,]+/i, '');
      const count = wordsOf(text).length;
      if (count < 1 || count > (language === 'nl' ? 12 : 17) || part.includes('?') || isRude(text) || /\d{6,}|https?:|@|!/.test(text)) continue;
      if (wordsOf(text).every((word) => emptyWords.test(word)) || isShortOnly(text, language) || /bedoel|begrijp/i.test(text)) continue;
      if (
        language === 'nl'
          ? heard.aboutTalk.test(text)
          : (count < 4 && count < wordsOf(sentence).length) || /^(?:la dernière fois|last (?:time|week|year)|hier|yesterday)$/i.test(text)
      )
        continue;
      let weight = Math.min(count, 6);
      // A piece from the middle of a sentence reads oddly on its own.
      if (!sentence.startsWith(part)) weight -= 4;
      weight += 2 * topicWords.filter(([, pattern]) => pattern.test(text)).length;
      if (feelings.some(([pattern]) => pattern.test(text))) weight += 3;
      if (heard.wanting[language].test(text)) weight += 3;
      // French "je" is "I"; only Dutch "je" speaks to the reader.
      if ((language === 'nl' ? /(?:^|\s)(?:je|jij|u|ge|gij)(?=\s|$)/i : /(?:^|\s)(?:vous|tu|you)(?=\s|$)/i).test(text)) weight -= 5;
      if (count > 9) weight -= 2;
      // How long somebody does something is the background, in any language; what is too much is not.
      if (/\b(?:depuis|for) (?:plus de |about |almost |over )?\p{L}+ (?:ans|years|mois|months)\b/iu.test(text)) weight -= 5;
      if (
        /\b(?:ne (?:supporte|peux|veux) (?:plus|pas)|marre|difficile|peur|j'aime|just|never|nobody|only|feel|stuck|enough|the part i like|i like)\b/i.test(text)
      )
        weight += 4;
      if (language === 'nl' && /^ik (?:ben|werk|zit) (?:\p{L}+ )?(?:bij|in|als|op)(?!\p{L})/iu.test(text)) weight -= 3;
      if (language === 'nl' && stillDialect.test(` ${text} `)) weight -= 3;
      candidates.push({ text, weight });
    }
  }
  const best = candidates.sort((a, b) => b.weight - a.weight)[0];
  return best && best.weight > 0 ? best.text : null;
}

/**
 * Reads the client's open messages as one text.
 * @param text what the client wrote since the last reply
 */
export function readMessage(text: string, language: Language): Reading {
  const plain = text.replace(/\r/g, '').replace(/[’‘]/g, "'").trim();
  const raw = language === 'nl' ? withoutTags(withoutAsides(plain)) : plain;
  const everyday = language === 'nl' ? toEverydayDutch(raw) : raw;
  const sentences = splitSentences(everyday);
  const originals = splitSentences(raw);
  const found = new Set<Act>();
  const is = (table: heard.ByLanguage): boolean => table[language].test(raw) || table[language].test(everyday);
  const add = (act: Act, table: heard.ByLanguage): void => {
    if (is(table)) found.add(act);
  };

  add('injects', heard.injects);
  add('asks-machine', heard.asksMachine);
  add('asks-human', heard.asksHuman);
  add('corrects', heard.corrects);
  add('asks-decision', heard.asksDecision);
  add('asks-opinion', heard.asksOpinion);
  add('asks-writing', heard.asksWriting);
  add('asks-outside', heard.asksOutside);
  add('asks-hours', heard.asksHours);
  add('asks-actions', heard.asksActions);
  add('asks-session', heard.asksSession);
  add('asks-legal', heard.asksLegal);
  add('asks-medical', heard.asksMedical);
  add('is-lost', heard.lost);
  add('other-subject', heard.otherSubject);
  if (language === 'nl' && heard.proposes.test(everyday)) found.add('proposes');
  add('nothing-done', heard.nothingDone);
  add('resists', heard.resists);
  if (language !== 'nl') add('did-something', heard.didSomething);
  add('thanks', heard.thanks);
  add('asks-language', heard.asksLanguage);
  // Asked in another language than the talk's: "je peux écrire en français ?", "vous êtes un robot ?".
  for (const [act, table] of [
    ['asks-language', heard.asksLanguage],
    ['asks-machine', heard.asksMachine],
  ] as const)
    if (/\?/.test(raw) && Object.values(table).some((pattern) => pattern.test(raw))) found.add(act);
  if (language === 'nl' && heard.asksLeave.test(raw)) found.add('asks-leave');

  // "Toen vroeg Axelle: wat vind jij, Lotte": asked of the client by somebody else.
  if (language === 'nl' && found.has('asks-opinion') && !/\?/.test(raw) && heard.askedByOther.test(everyday)) found.delete('asks-opinion');
  // What an employer or VDAB gets to know of a voucher is a rule of vouchers, not a question about who reads this talk.
  if (language === 'nl' && heard.ofVoucher.test(everyday) && !heard.ofTalk.test(everyday)) found.delete('asks-machine');
  // A complaint about a centre has a way of its own, which is no matter of law.
  if (language === 'nl' && heard.ofComplaint.test(everyday)) found.delete('asks-legal');

  const questions = originals.filter((sentence) => /\?/.test(sentence));
  const asksFact = splitSentences(everyday)
    .filter((sentence) => /\?/.test(sentence) || (heard.factQuestion[language].test(sentence) && !(language === 'nl' && heard.saidBack.test(sentence))))
    .find(
      (sentence) =>
        ((heard.factQuestion[language].test(sentence) && heard.factWords[language].test(sentence)) ||
          (language === 'nl' && heard.asksWhatItIs.test(sentence))) &&
        !/(?:^|\s)(?:jij|gij) (?:mij|me)(?=\s)/i.test(sentence),
    );
  // "Welke opleiding moet ik doen voor …?" asks what is needed, not what to choose.
  if (
    asksFact !== undefined &&
    language === 'nl' &&
    /^(?:en |maar |dus )*(?:welke? (?:opleiding|cursus|papieren|stappen|diploma|attest)|waar|hoeveel|hoe lang)/i.test(asksFact)
  )
    found.delete('asks-decision');
  if (asksFact !== undefined) found.add('asks-fact');
  else if (questions.length > 0) found.add('wonders');

  const content = wordsOf(raw).filter((word) => !emptyWords.test(word));
  const count = wordsOf(raw).length;
  // "Omdat ge dan toch een zagevent zijt": said of anyone, mostly of oneself.
  const isGeneral = language === 'nl' && /^(?:omdat|want|als|dan)\s/i.test(everyday);
  if (heard.insults.test(raw) && !isGeneral) {
    if (heard.otherPeople.test(raw) && !/(?:robot|chatbot|machine|computer|programma)/i.test(raw)) found.add('insults-other');
    else if (count <= 6 || /(?<![\p{L}])(?:jij|gij|ge|je|u|you|tu|vous|robot|bot|machine|computer|programma)(?![\p{L}])/iu.test(raw))
      found.add('insults-koers');
  }
  const opens =
    is(heard.greeting) &&
    count <= 12 &&
    !/\?/.test(raw) &&
    sentences.every((sentence) => heard.aboutTalk.test(sentence) || (heard.greeting[language].test(sentence) && wordsOf(sentence).length <= 2));
  if (opens) found.add('greets');
  if (count <= 8 && !/\?/.test(raw)) {
    if (is(heard.greeting) && (content.length <= 2 || /\b(?:ik ben|je suis|i am|i'm) \p{Lu}\p{L}+$/u.test(raw.replace(/[.!\s]+$/u, '')))) found.add('greets');
    const says =
      language === 'nl' && ((count >= 4 && (feelings.some(([pattern]) => pattern.test(everyday)) || gladWords.test(everyday))) || shapeOf(everyday) === 'plan');
    if (!says && (content.length <= 2 || (heard.shortAnswer[language].test(raw) && content.length <= 4))) found.add('short');
  }
  if ((is(heard.farewell) || heard.farewell[language].test(plain)) && count <= 30 && !/\?/.test(raw)) found.add('closes');
  const isLearner = language === 'nl' && heard.learner.test(raw);
  const statements = language === 'nl' ? findStatements(sentences).filter((statement) => !isLearner || isPlainlyRight(statement.mirrored.text)) : [];
  if (
    statements.some(
      ({ original, mirrored }) =>
        heard.didSomething.nl.test(original) &&
        !notDone.test(original) &&
        !ashamed.test(everyday) &&
        /(?:^|\s)(?:je (?:hebt|bent)|(?:heb|ben) je)(?=\s)/.test(mirrored.text),
    )
  )
    found.add('did-something');
  const joint = heard.doubtJoint[language].exec(everyday);
  // "Aan de ene kant …, aan de andere kant …": two sides by their own words.
  if (joint && language === 'nl' && /(?:aan|langs) de ene kant|enerzijds/i.test(everyday) && /(?:aan|langs) de andere kant|anderzijds/i.test(everyday))
    found.add('two-sides');
  if (joint && joint.index > 8) {
    const before = everyday.slice(0, joint.index);
    const after = everyday.slice(joint.index);
    const pulls = (a: string, z: string): boolean => heard.wanting[language].test(a) && heard.hindering[language].test(z);
    if (count <= 60 && (pulls(before, after) || pulls(after, before))) found.add('two-sides');
  }
  const ofClient =
    language === 'nl'
      ? sentences
          .filter(
            (sentence) =>
              !/(?:denkt|denken|zegt|zeggen|vindt|vinden) dat ik\b/i.test(sentence) &&
              !/^(?:hij|zij|ze|mijn \p{L}+) (?:is|was|zijn|werd|wordt)\b/iu.test(sentence) &&
              (/(?<![\p{L}])(?:ik|mij|me|mijn)(?![\p{L}])/iu.test(sentence) || wordsOf(sentence).length <= 4),
          )
          .join(' ')
      : everyday;
  const named = feelings
    .filter(([pattern]) => pattern.test(ofClient) && !new RegExp(`(?:niet|geen|nooit|minder)(?: \\p{L}+)? (?:${pattern.source})`, 'iu').test(everyday))
    .map(([, feeling]) => feeling);
  if (named.length > 0) found.add('feels');
  const mixed = named.some((feeling) => heavyFeelings.has(feeling) || feeling === 'gespannen') && gladWords.test(everyday.replace(denied, ' '));
  if (mixed && joint && count <= 60) found.add('two-sides');
  if (found.size === 0 || (found.size === 1 && found.has('wonders') && count > 12)) found.add('tells');

  return {
    acts: found,
    question: asksFact ?? questions.at(-1) ?? null,
    statements,
    quote: language === 'nl' && count <= 8 && heard.aboutTalk.test(trimTalk(everyday)) ? null : findQuote(originals, language),
    topics: topicsOf(everyday, statements[0]?.original),
    feelings: named,
    isHard: hardWords.test(everyday.replace(denied, (run) => (/goed|aan$|niets/i.test(run) ? run : ' '))) || heard.insults.test(raw),
    isGlad: gladWords.test(everyday.replace(denied, ' ')),
    isHeavy: (named.some((feeling) => heavyFeelings.has(feeling)) && !gladWords.test(everyday)) || (language === 'nl' && shapeOf(everyday) === 'grief'),
    isLearner,
    substance: content.length,
  };
}
