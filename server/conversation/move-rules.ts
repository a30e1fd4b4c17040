// The policy of the conversation, in order: the first rule that holds decides. Safety before everything; a client's question is
// answered before a new one is asked; nobody is pushed after resistance; after some reflections comes a summary.
import type { Finding, SignalKind } from '../signals/signal.ts';
import { toEverydayDutch } from './everyday-dutch.ts';
import type { ExercisePlan } from './exercise-plan.ts';
import { exerciseAnswerRules, exerciseOfferRules, exerciseWishRules } from './exercise-rules.ts';
import type { ChosenMove, MoveName, PastTurn, Situation } from './move.ts';
import { asksOfOneself } from './question-of-fact.ts';
import { type Act, asksOtherSubject, type Reading, readMessage } from './read-message.ts';
import { pressingShapes, shapeOf } from './shape-of-telling.ts';
import { summaryPoints } from './summary-points.ts';

/** What a rule may look at: the situation, read. */
export type Heard = {
  situation: Situation;
  reading: Reading;
  koers: readonly PastTurn[];
  lastMove: MoveName | null;
  /** Client messages of substance since the last summary, this one included. */
  tellingSinceSummary: number;
  /** Replies that reflected since the last summary. */
  reflectionsSinceSummary: number;
  /** How many of the client's last messages, this one included, were short. */
  shortInARow: number;
  signal: Finding | null;
};

export type Rule = {
  name: string;
  holds: (heard: Heard) => boolean;
  move: MoveName;
  query?: (heard: Heard) => string | null;
  /** Informs of the occupations that were asked about. */
  ofOccupations?: true;
  /** What is done with an exercise. */
  exercise?: (heard: Heard) => ExercisePlan | null;
};

/** Kinds that Koers answers with plainer words or a limit, and kinds that are no message to the client at all. */
const quietKinds = new Set<SignalKind>(['language-barrier', 'out-of-scope', 'unchecked']);
const reflecting = new Set<MoveName>(['open-question', 'reflect', 'reflect-both-sides', 'reframe', 'affirm', 'repair', 'after-signal', 'follow-up']);
const did = (heard: Heard, ...wanted: Act[]): boolean => wanted.some((act) => heard.reading.acts.has(act));

/** Words by which an earlier message shows that it was about the same thing: a signal is answered once, then listened to. */
const kindWords: Partial<Record<SignalKind, RegExp>> = {
  burnout: /uitgeput|op zijn|energie|slaap|slap|moe|burn|leeg|misselijk|laptop|niet meer aan|épuis|fatigu|exhaust|tired|drained|sleep/i,
  'mental-health': /depress|angst|paniek|slaap|slap|somber|wenen|huil|rouw|verdriet|trauma|eten|dépress|angoisse|panic|anxi|grief|sleep/i,
  harassment: /pest|getreiter|slaat|geduwd|dreig|aanraken|grijp|vernedert|uitgelachen|uitscheld|harc[eè]l|bull|threat|grope/i,
  discrimination: /afkomst|kleur|hoofddoek|geloof|zwanger|leeftijd|te oud|handicap|naam|vrouw|buitenlander|discrimin|origin|pregnan/i,
  'domestic-violence': /man|vrouw|vriend|lief|partner|ex|slaat|sloeg|bang|thuis|mari|compagnon|husband|boyfriend/i,
  addiction: /drink|drank|wijn|bier|alcohol|pillen|gok|casino|coke|wiet|game|verslaa|verslav|boire|alcool|drug|gambl/i,
  'financial-distress': /schuld|huur|deurwaarder|elektri|betalen|achterstand|rekening|budgetmeter|eten|dettes|loyer|huissier|debt|rent|bailiff/i,
  'health-limitation': /rug|knie|pijn|ziek|hernia|arts|dokter|invalid|handicap|diabetes|kanker|operatie|schouder|dos|douleur|pain|ill|back/i,
  'legal-dispute': /ontsla|contract|teken|loon|overuren|vakbond|beding|c4|opzeg|advocaat|licenci|préavis|fire|dismiss|unpaid|contract/i,
};

const rankOf = (finding: Finding): number => (finding.level === 'crisis' ? 0 : finding.level === 'urgent' ? 1 : 2);

/** The heaviest finding that asks for a word to the client. */
export function signalToAnswer(findings: readonly Finding[]): Finding | null {
  return findings.filter((finding) => !quietKinds.has(finding.kind)).sort((a, b) => rankOf(a) - rankOf(b) || b.confidence - a.confidence)[0] ?? null;
}

/** Whether this kind of signal was already answered in this conversation. */
function isHandled(finding: Finding, past: readonly PastTurn[]): boolean {
  let answered = 0;
  for (const [i, turn] of past.entries()) {
    if (turn.from !== 'koers' || turn.move !== 'after-signal') continue;
    const before = past.slice(0, i).reverse();
    const until = before.findIndex((earlier) => earlier.from !== 'client');
    const words = (until === -1 ? before : before.slice(0, until)).map((earlier) => earlier.text).join(' ');
    if (kindWords[finding.kind]?.test(words) ?? false) return true;
    if (i >= past.length - 4) answered++;
  }
  // Two answers of this sort close together are already one too many; harm under way is always answered.
  return finding.level === 'attention' && answered > 0;
}

const isAdviceOf = (heard: Heard): 'legal' | 'medical' | null => (did(heard, 'asks-legal') ? 'legal' : did(heard, 'asks-medical') ? 'medical' : null);

const pointers: Record<'legal' | 'medical', string> = {
  legal: 'vakbond arbeidsrecht advocaat sociale inspectie wie helpt bij ontslag of contract',
  medical: 'huisarts arbeidsarts wie helpt bij gezondheid en werk',
};
const helpOf: Partial<Record<SignalKind, string>> = {
  burnout: 'huisarts uitputting door werk hulp',
  'mental-health': 'huisarts eerstelijnspsycholoog psychische hulp',
  harassment: 'vertrouwenspersoon preventieadviseur psychosociale aspecten grensoverschrijdend gedrag werk',
  discrimination: 'Unia VMRI melding discriminatie',
  'domestic-violence': '1712 geweld thuis hulplijn',
  addiction: 'DrugLijn hulp alcohol drugs gokken',
  'financial-distress': 'OCMW CAW schuldbemiddeling hulp',
  'health-limitation': 'huisarts arbeidsarts Terug-naar-werkcoördinator GTB',
  'legal-dispute': pointers.legal,
  crisis: '1813 112 zelfmoordlijn',
};

/** Asks what Koers thinks of it, not what is so. */
const asksOwnView = (heard: Heard): boolean => did(heard, 'asks-opinion', 'asks-decision');

const decides = (heard: Heard): boolean => did(heard, 'asks-decision') && !did(heard, 'asks-hours', 'asks-session');

/** The rules, in order. */
const moveRules: readonly Rule[] = [
  { name: 'a crisis gets its fixed answer', move: 'safety', holds: ({ situation }) => situation.findings.some((finding) => finding.level === 'crisis') },
  {
    name: 'a legal question is pointed on',
    move: 'limit',
    holds: (heard) =>
      did(heard, 'asks-legal') &&
      !decides(heard) &&
      !asksOfRules(heard) &&
      (heard.signal === null || heard.signal.kind === 'legal-dispute' || (heard.signal.kind === 'health-limitation' && heard.signal.level !== 'urgent')),
    query: () => pointers.legal,
  },
  { name: 'a medical question is pointed on', move: 'limit', holds: (heard) => did(heard, 'asks-medical') && !heard.signal, query: () => pointers.medical },
  {
    name: 'a signal is heard first',
    move: 'after-signal',
    holds: ({ signal, situation }) => signal !== null && !isHandled(signal, situation.past),
    query: ({ signal }) => (signal ? (helpOf[signal.kind] ?? null) : null),
  },
  { name: 'instructions stay as they are', move: 'limit', holds: (heard) => did(heard, 'injects') },
  ...exerciseWishRules,
  { name: 'leave to ask is given', move: 'welcome', holds: (heard) => did(heard, 'asks-leave', 'asks-language') && heard.reading.substance <= 8 },
  { name: 'who Koers is and who reads along', move: 'be-clear', holds: (heard) => did(heard, 'asks-machine', 'asks-human') },
  { name: 'not followed, so said more simply', move: 'reframe', holds: (heard) => did(heard, 'is-lost') && heard.koers.length > 0 },
  { name: 'a misunderstanding is owned', move: 'repair', holds: (heard) => did(heard, 'corrects') && heard.koers.length > 0 },
  { name: 'a text is not written for the client', move: 'limit', holds: (heard) => did(heard, 'asks-writing') },
  { name: 'outside career guidance', move: 'limit', holds: (heard) => did(heard, 'asks-outside') },
  {
    name: 'hours are read from the file',
    move: 'own-file',
    holds: (heard) => did(heard, 'asks-hours') && heard.situation.hoursLeft !== null && !asksOfAnyone(heard),
    query: () => 'loopbaancheque aantal uren begeleiding per cheque',
  },
  {
    name: 'hours that the file does not hold',
    move: 'inform',
    holds: (heard) => did(heard, 'asks-hours'),
    query: () => 'loopbaancheque aantal uren begeleiding per cheque',
  },
  { name: 'actions are read from the file', move: 'own-file', holds: (heard) => did(heard, 'asks-actions') && heard.situation.actions.length > 0 },
  { name: 'an appointment is not in reach', move: 'inform-unknown', holds: (heard) => did(heard, 'asks-session') },
  // "Wat moet ik kunnen om … te worden?" asks for no decision, whatever its words; one that does is no question about an occupation.
  {
    name: 'a question about an occupation is answered',
    move: 'inform',
    holds: ({ situation }) => situation.occupations != null,
    query: ({ reading, situation }) => reading.question ?? situation.text,
    ofOccupations: true,
  },
  { name: 'the decision stays with the client', move: 'hand-back', holds: decides },
  {
    name: 'a question that the knowledge can answer',
    move: 'inform',
    holds: (heard) => heard.situation.fact?.isKnown === true && !isBare(heard.situation.fact.query) && !asksOwnView(heard),
    query: ({ situation }) => situation.fact?.query ?? null,
  },
  {
    name: 'a question of fact is answered',
    move: 'inform',
    holds: (heard) => did(heard, 'asks-fact'),
    query: (heard) => (heard.reading.question !== null && isBare(heard.reading.question) ? furtherQuestion(heard) : factQuery(heard.reading)),
  },
  {
    name: 'a further question on what was looked up',
    move: 'inform',
    holds: (heard) =>
      did(heard, 'wonders') &&
      !did(heard, 'asks-opinion') &&
      !asksOfOneself(heard.situation.text, heard.situation.language) &&
      heard.reading.substance <= 12 &&
      heard.reading.statements.length === 0 &&
      looksThingsUp(heard.lastMove) &&
      /(?<!\p{L})(?:daar|daarvoor|daarmee|daarvan|daarin|ervoor|ermee|dat|die|dit)(?!\p{L})/iu.test(toEverydayDutch(heard.situation.text)),
    query: (heard) => furtherQuestion(heard),
  },
  { name: 'an opinion is handed back', move: 'hand-back', holds: (heard) => did(heard, 'asks-opinion') && heard.reading.substance <= 25 },
  {
    name: 'a question of fact that nothing answers',
    move: 'inform-unknown',
    holds: (heard) => heard.situation.fact?.isCertain === true && !heard.situation.fact.isKnown && !asksOwnView(heard),
  },
  ...exerciseAnswerRules,
  { name: 'nothing done yet, no blame', move: 'follow-up', holds: (heard) => did(heard, 'nothing-done') },
  // A finding alone is weaker than what the words ask: it only counts where nothing else was asked.
  {
    name: 'outside career guidance, by its finding',
    move: 'limit',
    holds: (heard) =>
      heard.situation.findings.some((finding) => finding.kind === 'out-of-scope') &&
      did(heard, 'wonders', 'asks-fact', 'is-lost', 'tells') &&
      asksSomething(heard) &&
      !heard.koers.slice(-3).some((turn) => turn.move === 'limit'),
  },
  { name: 'ending well', move: 'close', holds: (heard) => did(heard, 'closes') && !did(heard, 'resists') },
  { name: 'no push after resistance', move: 'reflect', holds: (heard) => did(heard, 'resists', 'insults-koers') },
  { name: 'another subject, gladly', move: 'lighten', holds: (heard) => did(heard, 'other-subject') },
  {
    name: 'thanks are taken',
    move: 'lighten',
    holds: (heard) => did(heard, 'thanks') && heard.reading.substance <= 8 && !did(heard, 'wonders', 'did-something') && !heard.reading.isHard,
  },
  { name: 'a greeting opens', move: 'welcome', holds: (heard) => did(heard, 'greets') && heard.reading.substance <= 5 },
  {
    name: 'a yes to looking it up',
    move: 'inform',
    holds: (heard) =>
      did(heard, 'short') &&
      /^(?:ja|jep|graag|doe maar|ja graag|oke|oké|ok|oui|yes|please)\b/i.test(heard.situation.text.trim()) &&
      /Wil je dat ik nakijk/.test(heard.koers.at(-1)?.text ?? ''),
    query: () => 'wie heeft recht op een loopbaancheque voorwaarden',
  },
  {
    name: 'twice short gets another handle',
    move: 'reframe',
    holds: (heard) => did(heard, 'short') && ((heard.shortInARow >= 2 && heard.lastMove !== 'reframe') || heard.reading.quote !== null),
  },
  { name: 'a short answer is met lightly', move: 'lighten', holds: (heard) => did(heard, 'short') },
  { name: 'a signal already answered is listened to', move: 'reflect', holds: (heard) => heard.signal !== null && heard.lastMove !== 'reflect' },
  {
    name: 'two sides are put next to each other',
    move: 'reflect-both-sides',
    holds: (heard) => did(heard, 'two-sides') && heard.lastMove !== 'reflect-both-sides' && !heard.reading.isLearner,
  },
  { name: 'anger at another is heard, not judged', move: 'open-question', holds: (heard) => did(heard, 'insults-other') },
  { name: 'what was done is named', move: 'affirm', holds: (heard) => did(heard, 'did-something') && !heard.reading.isHard && heard.lastMove !== 'affirm' },
  {
    name: 'three reflections make a summary',
    move: 'summarise',
    holds: (heard) =>
      heard.reflectionsSinceSummary >= 3 &&
      heard.tellingSinceSummary >= 3 &&
      !did(heard, 'wonders', 'proposes') &&
      !heard.reading.isHeavy &&
      (!heard.reading.isHard || heard.reading.isGlad) &&
      heard.signal === null &&
      heard.lastMove !== 'reflect' &&
      !isPressing(heard) &&
      hasEnoughToSum(heard),
  },
  ...exerciseOfferRules,
  {
    name: 'aftercare asks what happened',
    move: 'follow-up',
    holds: (heard) => heard.situation.stage === 'aftercare' && heard.situation.actions.length > 0 && !heard.koers.some((turn) => turn.move === 'follow-up'),
  },
  {
    name: 'a heavy feeling is only heard',
    move: 'reflect',
    holds: (heard) => heard.reading.isHeavy && heard.reading.substance >= 6 && (heard.lastMove === 'after-signal' || heard.lastMove === 'reflect-both-sides'),
  },
  { name: 'what is told is reflected and opened', move: 'open-question', holds: () => true },
];

/** "Hoeveel uur krijg je daarmee?" asks what holds for anyone; "hoeveel heb ik nog?" asks for one's own file. */
const asksOfAnyone = ({ situation }: Heard): boolean =>
  situation.language === 'nl' &&
  /(?<!\p{L})(?:je|ge|men|iemand) (?:krijg|heb|mag)|(?:krijg|heb|krijgt|hebt) (?:je|ge|men|iemand)(?!\p{L})/iu.test(situation.text) &&
  !/(?<!\p{L})(?:ik|mijn|mij)(?!\p{L})/iu.test(situation.text);

/** "Krijg je loon tijdens een IBO?" asks how a rule is; one's own case, a dismissal or a signature is for who knows the law. */
const asksOfRules = ({ situation: { fact, language } }: Heard): boolean =>
  language === 'nl' &&
  fact?.isKnown === true &&
  !/(?<!\p{L})(?:ik|mij|me|mijn|wij|ons)(?!\p{L})|ontsla|opzeg|teken|aanklag|legaal|wettelijk|c4|overmacht|beding|overuren/iu.test(fact.said);

const asksSomething = ({ situation: { text } }: Heard): boolean =>
  /\?/.test(text) ||
  /(?<!\p{L})(?:ik wil dat (?:je|jij|jullie|u|ge)|(?:zoek|vind|regel|schrijf|geef|bezorg|help) (?:mij|me|voor mij|eens)|ik zoek (?:een )?(?:therapeut|psycholoog|startkapitaal|lening))/iu.test(
    text,
  );

const looksThingsUp = (move: MoveName | null): boolean => move === 'inform' || move === 'inform-unknown' || move === 'own-file';

/** "Hoeveel kost dat?": nothing in it says what of. */
const isBare = (question: string): boolean =>
  /(?<!\p{L})(?:dat|het|die|dit|daar\p{L}*|er\p{L}*)(?!\p{L})/iu.test(question) &&
  !/(?<!\p{L})(?!hoeveel|kosten?|duurt|daar|daarvoor|precies|eigenlijk|wanneer|waarom|moet|krijg|hebben)\p{L}{5,}/iu.test(question);

/** How something is done is asked with its steps. */
const factQuery = ({ question }: Reading): string | null =>
  question !== null && /^(?:en |maar |dus )?hoe (?:word|begin|start|regel|vraag|meld)(?!\p{L})/iu.test(question) ? `${question} stappen` : question;

/** A question that leans on the one before it ("en hoeveel uur krijg je daarmee?"), with the subject of that one. */
function furtherQuestion({ situation, reading }: Heard): string {
  const before = situation.past.findLast((turn) => turn.from === 'client')?.text ?? '';
  const subject = (before.match(/\p{L}{7,}/gu) ?? []).sort((a, b) => b.length - a.length)[0] ?? '';
  return `${reading.question ?? situation.text} ${subject}`.trim();
}

/** Long enough to say something, short enough to stand in a list. */
export const isSummable = (quote: string | null): quote is string => quote !== null && quote.split(' ').length >= 4 && quote.split(' ').length <= 12;

/** Something told that wants a question of its own, before anything is put together. */
function isPressing({ situation, reading }: Heard): boolean {
  if (situation.language !== 'nl') return false;
  const shape = shapeOf(reading.statements[0]?.original ?? toEverydayDutch(situation.text));
  return shape !== null && pressingShapes.has(shape);
}

/** A summary comes once there is something to put together; the next one later than the first, or it becomes a tic. */
function hasEnoughToSum({ situation, koers, reflectionsSinceSummary }: Heard): boolean {
  if (koers.some((turn) => turn.move === 'summarise') && reflectionsSinceSummary < 5) return false;
  const since = sinceSummary(situation);
  if (situation.language === 'nl') {
    // While it is still hot, and where the last word would stay outside, the talk goes on first.
    const before = situation.past.findLast((turn) => turn.from === 'client');
    const wasHard = before !== undefined && readMessage(before.text, 'nl').acts.has('insults-other');
    const { points, holdsLatest } = summaryPoints(situation, since);
    return points.length >= 3 && holdsLatest && !wasHard;
  }
  const texts = [...since.filter((turn) => turn.from === 'client').map((turn) => turn.text), situation.text];
  return texts.filter((text) => isTelling(text, situation.language) && isSummable(readMessage(text, situation.language).quote)).length >= 3;
}

/** Whether a message tells something that a summary can hold. */
function isTelling(text: string, language: Situation['language']): boolean {
  const { substance, acts, statements } = readMessage(text, language);
  const other: readonly Act[] = [
    'resists',
    'insults-koers',
    'injects',
    'asks-machine',
    'asks-human',
    'is-lost',
    'closes',
    'asks-decision',
    'asks-writing',
    'asks-outside',
    'asks-fact',
    'other-subject',
  ];
  return substance >= 3 && !other.some((act) => acts.has(act)) && (language !== 'nl' || statements.length > 0);
}

/** The turns that a summary may gather: since the last one, and since the client last asked for another subject. */
export function sinceSummary({ past, language }: Pick<Situation, 'past' | 'language'>): readonly PastTurn[] {
  const from = past.findLastIndex((turn) =>
    turn.from === 'koers' ? turn.move === 'summarise' : turn.from === 'client' && asksOtherSubject(turn.text, language),
  );
  return past.slice(from + 1);
}

function hear(situation: Situation): Heard {
  const reading = readMessage(situation.text, situation.language);
  const koers = situation.past.filter((turn) => turn.from === 'koers');
  const since = sinceSummary(situation);
  let shortInARow = reading.acts.has('short') ? 1 : 0;
  if (shortInARow === 1) {
    for (const turn of situation.past.toReversed()) {
      if (turn.from !== 'client') continue;
      if (!readMessage(turn.text, situation.language).acts.has('short')) break;
      shortInARow++;
    }
  }
  return {
    situation,
    reading,
    koers,
    lastMove: koers.at(-1)?.move ?? null,
    tellingSinceSummary:
      since.filter((turn) => turn.from === 'client' && isTelling(turn.text, situation.language)).length +
      (isTelling(situation.text, situation.language) ? 1 : 0),
    reflectionsSinceSummary: since.filter((turn) => turn.from === 'koers' && turn.move !== undefined && reflecting.has(turn.move)).length,
    shortInARow,
    signal: signalToAnswer(situation.findings),
  };
}

/** Runs the rules. The reason names the rule and its counts, never what the client wrote. */
export function decideMove(situation: Situation): ChosenMove {
  const heard = hear(situation);
  for (const rule of moveRules) {
    if (!rule.holds(heard)) continue;
    const advice = rule.move === 'limit' ? isAdviceOf(heard) : null;
    const counts =
      rule.move === 'summarise'
        ? ` (${heard.reflectionsSinceSummary} reflections, ${heard.tellingSinceSummary} messages)`
        : rule.move === 'lighten' || rule.move === 'reframe'
          ? ` (${heard.shortInARow} short in a row)`
          : rule.move === 'after-signal' && heard.signal
            ? ` (${heard.signal.kind}, ${heard.signal.level})`
            : advice
              ? ` (${advice})`
              : rule.ofOccupations && situation.occupations
                ? ` (${situation.occupations.ask}, ${situation.occupations.named.length} named)`
                : '';
    const exercise = rule.exercise?.(heard);
    return {
      move: rule.move,
      reason: rule.name + counts,
      ...(exercise ? { exercise } : {}),
      query: rule.query?.(heard) ?? null,
      ...(rule.ofOccupations && situation.occupations ? { occupations: situation.occupations } : {}),
    };
  }
  // The last rule always holds.
  throw new Error('no rule for this situation');
}
