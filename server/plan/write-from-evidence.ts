// The embedded writer of the plan: picks what the client said about a section and says it back, to "je", sentence by sentence with
// its evidence. Guarantees that nothing stands there that the client did not say: a sentence is turned from "ik" to "je" only where
// that is certain, and quoted where it is not. Counsellors check what it writes (approve-section.ts). Pure; never calls a model.
import { toEverydayDutch } from '../conversation/everyday-dutch.ts';
import { type Act, readMessage } from '../conversation/read-message.ts';
import { toSecondPerson } from '../conversation/second-person.ts';
import { splitSentences } from '../conversation/sentences.ts';
import { insults, learner } from '../conversation/words-of-clients.ts';
import { readItem } from './plan-items.ts';
import type { Evidence, PlanItem, SectionName, Sentence } from './section.ts';
import { saysTheSame } from './section-text.ts';
import { neverInAPlan, type Theme, themes } from './section-words.ts';
import type { Source } from './source-store.ts';

export type Draft = { sentences: Sentence[]; items: PlanItem[] };

/** One or two sentences of a source that speak to a theme. */
type Finding = { said: string; source: Source; theme: number; order: number; weight: number; evidence: Evidence[] };

const mostSentences = 6;
const longestQuote = 420;
/** More sentences than one message can hold: keeps the order of sentences across sources. */
const mostInOne = 10_000;
/** Said to Koers or about this chat, not about a career. */
const saidToKoers: ReadonlySet<Act> = new Set<Act>([
  'injects', 'asks-machine', 'asks-human', 'corrects', 'asks-decision', 'asks-opinion', 'asks-writing', 'asks-outside', 'asks-hours', 'asks-actions', 'asks-session',
  'asks-legal', 'asks-medical', 'nothing-done', 'insults-koers', 'insults-other', 'closes',
]);

/** Writes a section from what the client said. No sentence where nothing speaks to it. */
export function writeFromEvidence(section: SectionName, sources: readonly Source[]): Draft {
  const denials = sources.flatMap((source, i) => denialsIn(source, i * mostInOne));
  const found = sources.flatMap((source, i) => findIn(source, section, i * mostInOne)).filter((finding) => !isTakenBack(finding, denials));
  const findings = mergeRepeats(found)
    .sort((a, b) => b.weight - a.weight || b.order - a.order)
    .slice(0, mostSentences)
    .sort((a, b) => a.theme - b.theme || a.order - b.order);
  // Whoever is still learning the language is quoted throughout: their mistakes are theirs, not the plan's.
  const isLearner = sources.some((source) => source.kind === 'message' && learner.test(source.text));
  const sentences: Sentence[] = [];
  const items: PlanItem[] = [];
  let quotes = 0;
  let lastTheme = -1;
  for (const finding of findings) {
    const mirrored = isLearner ? null : sayToClient(finding.said);
    const opens = finding.theme !== lastTheme && sentences.length > 0;
    const opening = themes[section][finding.theme]?.opening ?? '';
    const text = mirrored ?? `${openQuote(finding, finding.theme !== lastTheme ? opening : null, quotes)}: ${quote(finding.said)}`;
    if (!mirrored) quotes++;
    sentences.push({ text, origin: 'machine', evidence: finding.evidence, ...(opens ? { opensParagraph: true as const } : {}) });
    if (section === 'goals' || section === 'actions') items.push(readItem(finding.said, mirrored ?? quote(finding.said)));
    lastTheme = finding.theme;
  }
  return { sentences, items };
}

function findIn(source: Source, section: SectionName, order: number): Finding[] {
  const sentences = splitSentences(source.text).map(cutToSize);
  const findings: Finding[] = [];
  let covered = -1;
  for (const [i, sentence] of sentences.entries()) {
    const { theme, weight } = weigh(sentence, section, source);
    if (theme === -1) continue;
    const isQuestion = asks(sentence);
    if (!isFit(sentence, section, isQuestion)) continue;
    // "Dat geeft mij energie." says nothing without what went before it.
    const leans = leansOnBefore(sentence) || isQuestion;
    const before = sentences[i - 1];
    const takenAlone = findings.at(-1)?.said === before ? findings.at(-1) : undefined;
    const canLean = before !== undefined && (i - 1 > covered || takenAlone !== undefined) && !asks(before) && isFit(before, section, false);
    if (leans && !canLean && (before !== undefined || wordCount(sentence) < 8)) continue;
    const said = leans && canLean ? `${before} ${sentence}` : sentence;
    if (said.length > longestQuote) continue;
    if (leans && takenAlone) findings.pop();
    covered = i;
    findings.push({ said, source, theme: leans && takenAlone ? takenAlone.theme : theme, order: order + i, weight, evidence: [{ kind: source.kind, id: source.id }] });
  }
  return findings.length > 0 && isForAPlan(source) ? findings : [];
}

/** Despair, or a command to Koers, in one sentence of a message: the rest of it is not for a plan either. */
function isForAPlan(source: Source): boolean {
  return !neverInAPlan.test(toEverydayDutch(source.text)) && !readMessage(source.text, 'nl').acts.has('injects');
}

/** The first theme that the sentence speaks to, and how much the sentence is worth; -1 for none. */
function weigh(sentence: string, section: SectionName, source: Source): { theme: number; weight: number } {
  const plain = toEverydayDutch(sentence).toLowerCase();
  const hits = themes[section].map((theme) => speaksTo(plain, theme));
  let theme = hits.indexOf(true);
  // An insight carries its competency with it, and what a client found out is what `choices` is about.
  const belongs = source.kind === 'insight' && (source.competency === section || (source.competency === 'networking' && section === 'network') || (source.confirmed === true && section === 'choices'));
  if (theme === -1 && belongs) theme = 0;
  const words = wordCount(sentence);
  const weight = hits.filter(Boolean).length + (source.kind === 'insight' ? 2 : 0) + (source.confirmed ? 2 : 0) + (words >= 6 && words <= 35 ? 1 : 0);
  return { theme, weight };
}

function speaksTo(plain: string, theme: Theme): boolean {
  if (theme.unlessAnywhere?.test(plain)) return false;
  if (theme.wholeSentence) return theme.words.test(plain) && !theme.unless?.test(plain);
  return clausesOf(plain).some((clause) => theme.words.test(clause) && !theme.unless?.test(clause) && !isAboutSomebodyElse(clause, plain));
}

// "Dat graag" and "als zorgkundige" open no clause; "dat ik" and "als ik" do.
const clausesOf = (plain: string): string[] =>
  plain.split(/[,;:]\s|\s(?=(?:omdat|maar|want|terwijl|wanneer|zodat|hoewel|(?:dat|als|of|dus|en) (?:ik|het|hij|ze|zij|we|er|mijn|mensen|iemand|niemand|iedereen|ga|wil)) )/);
const firstPerson = /(?<![\p{L}])(?:ik|mij|me|mezelf|mijn)(?![\p{L}])|^(?:ben|heb|kan|wil|doe|vind|werk|hou|zou) /iu;
const otherSubject = /(?<![\p{L}])(?:hij|zij|ze|mijn (?:man|vrouw|zus|broer|zoon|dochter|moeder|vader|vriend|vriendin|partner|lief|collega|collega's|baas|chef|kind|kinderen|ouders|schoonmoeder|schoonvader))(?![\p{L}])/iu;

/** "Mijn zus wordt blij van tuinieren": true of her, and no part of this plan. */
function isAboutSomebodyElse(clause: string, plain: string): boolean {
  if (!firstPerson.test(plain)) return true;
  return otherSubject.test(clause) && !/(?<![\p{L}])(?:ik|mij|me)(?![\p{L}])/iu.test(clause);
}

function asks(sentence: string): boolean {
  return /\?["'”’)]*\s*$/.test(sentence) || /^(?:en |maar |dus |goh |ja )*(?:wat|hoe|waarom|wanneer|wie|welke?|moet ik|kan ik|mag ik|zou ik|zal ik|is het|heb je|kan je|kun je|kunt u|kunde)(?= )(?!.*(?: is (?:dat|het|mijn)|,))/i.test(toEverydayDutch(sentence));
}

/** Whether a plan may take this sentence over at all. A question only where the client asks it of themself, as a career question. */
function isFit(sentence: string, section: SectionName, isQuestion: boolean): boolean {
  if (wordCount(sentence) < 4 || insults.test(sentence)) return false;
  if (/https?:|@|\d{6,}/.test(sentence)) return false;
  const acts = readMessage(sentence, 'nl').acts;
  const asksKoers = /(?<![\p{L}])(?:je|jij|jou|u|ge|gij|jullie|koers)(?![\p{L}])/iu.test(sentence) && isQuestion;
  if (isQuestion) return section === 'careerQuestion' && !asksKoers && firstPerson.test(sentence) && !acts.has('asks-fact') && !acts.has('asks-hours') && !acts.has('asks-legal');
  if ([...acts].some((act) => saidToKoers.has(act))) return false;
  return true;
}

function leansOnBefore(sentence: string): boolean {
  if (/(?<![\p{L}])er (?:[^ ,]+ ){0,4}(?:van|mee|over|tegen|voor)(?![\p{L}])/iu.test(sentence) && !/,| om /.test(sentence)) return true;
  return /^(?:(?:en|maar|want|dus|ja|allee|goh)[ ,]+)*(?:(?:dat|da|dit|daar|daarvan|daarom|daarmee|die|dan|zo|hij|ze|zij|daardoor|toen|anders)(?= )|(?:het|'t) (?:is|was|geeft|kost|gaat|lukt|ligt|voelt|maakt|lijkt)(?= ))/i.test(sentence);
}

const wordCount = (text: string): number => text.match(/[\p{L}\d'’-]+/gu)?.length ?? 0;

/** Clauses in which something is denied, each with its place in the conversation. */
function denialsIn(source: Source, order: number): { order: number; words: Set<string> }[] {
  return splitSentences(source.text).flatMap((sentence, i) =>
    clausesOf(toEverydayDutch(sentence).toLowerCase())
      .filter((clause) => /(?<![\p{L}])(?:niet|geen|nooit)(?![\p{L}])/u.test(clause))
      .map((clause) => ({ order: order + i, words: new Set(clause.match(/\p{L}+/gu) ?? []) })));
}

/** Whether the client later said the opposite: "ik wil leiding geven", then "ik wil geen leiding geven". Messages only; insights are theirs to refuse. */
function isTakenBack(finding: Finding, denials: readonly { order: number; words: ReadonlySet<string> }[]): boolean {
  const plain = toEverydayDutch(finding.said).toLowerCase();
  if (finding.source.kind !== 'message' || /(?<![\p{L}])(?:niet|geen|nooit)(?![\p{L}])/u.test(plain)) return false;
  const words = (plain.match(/\p{L}+/gu) ?? []).filter((word) => !/^(?:ik|wil|wou|zou|willen|graag|heel|echt|ooit|een|de|het|mij|me)$/.test(word));
  return words.length >= 2 && denials.some((denial) => denial.order > finding.order && words.every((word) => denial.words.has(word)));
}

/** What was said twice is written once, resting on both. An insight takes the place of the message it came from. */
function mergeRepeats(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const same = kept.find((other) => saysTheSame(other.said, finding.said));
    if (!same) {
      kept.push({ ...finding });
      continue;
    }
    const evidence = [...same.evidence, ...finding.evidence.filter((piece) => !same.evidence.some((known) => known.kind === piece.kind && known.id === piece.id))];
    const better = finding.source.kind === 'insight' && same.source.kind !== 'insight' ? finding : same;
    Object.assign(same, { ...better, evidence, theme: Math.min(same.theme, finding.theme), weight: Math.max(same.weight, finding.weight) + 1 });
  }
  return kept;
}

/** The sentence in the second person, or null where a quotation is the honest way. */
function sayToClient(said: string): string | null {
  const plain = said.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  if (/^Je \p{L}/u.test(plain) && !firstPerson.test(plain)) return /[.]$/.test(plain) ? plain : `${plain}.`;
  // Anything that had to be respelled first is the client's own way of saying it: quoted.
  if (!/^\p{Lu}/u.test(plain) || toEverydayDutch(plain) !== plain || wordCount(plain) > 30 || splitSentences(plain).length !== 1) return null;
  if (/(?<![\p{L}])(?:wij|we|ons|onze)(?![\p{L}])/iu.test(plain) || !/[\p{L}\d.]$/u.test(plain)) return null;
  const mirrored = toSecondPerson(plain)?.text;
  // "Je moet" sounds like an order, and a plan gives none (VOICE.md).
  if (!mirrored || /(?<![\p{L}])(?:je (?:moet|zou beter|mag niet)|moet je|jullie)(?![\p{L}])/iu.test(mirrored)) return null;
  const text = `${mirrored.charAt(0).toUpperCase()}${mirrored.slice(1)}.`;
  return said.includes('’') ? text.replaceAll("'", '’') : text;
}

const further = ['Je zegt ook', 'Je vertelt verder', 'Daarbij zeg je'];

function openQuote(finding: Finding, opening: string | null, quotes: number): string {
  if (finding.source.kind === 'insight') return finding.source.confirmed ? 'Dit inzicht heb je bevestigd' : 'Dit inzicht heb je nog niet bevestigd';
  return opening === null ? (further[quotes % further.length] as string) : `${opening} zeg je`;
}

function quote(said: string): string {
  const words = said.replace(/\s+/g, ' ').trim().replace(/["“”«»]+/g, '’');
  // A full stop that the client did not write stands outside their words.
  return /[.!?…]$/.test(words) ? `“${words}”` : `“${words}”.`;
}

/** A message without full stops is cut at its commas, around nothing: from the start, as far as a quotation may be long. */
function cutToSize(sentence: string): string {
  if (sentence.length <= longestQuote) return sentence;
  const end = sentence.lastIndexOf(', ', longestQuote - 2);
  return end > 40 ? `${sentence.slice(0, end)} …` : sentence;
}
