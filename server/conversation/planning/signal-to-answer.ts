// Which signal the client hears something about, and whether they heard it already: it is answered once, then listened to. Pure.
import type { Finding, SignalKind } from '../../signals/signal.ts';
import type { PastTurn } from '../move.ts';

/** Kinds that Koers answers with plainer words or a limit, and kinds that are no message to the client at all. */
const quietKinds = new Set<SignalKind>(['language-barrier', 'out-of-scope', 'unchecked']);

/** Words by which an earlier message shows that it was about the same thing. */
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

const trait =
  /(?<!\p{L})(?:doof|slechthorend|hoorapparaat|hoorapparaten|blind|slechtziend|rolstoel|prothese|klein van gestalte|sourde?|malentendante?|aveugle|malvoyante?|fauteuil roulant|deaf|hard of hearing|blind|wheelchair)(?!\p{L})/iu;
const hinders =
  /(?<!\p{L})(?:niet|geen|nooit|moeilijk\p{L}*|lastig|pijn|zwaar|zwaarder|moet|kan|mag|dokter|arts|ziek\p{L}*|operatie|last|achteruit|erger|daardoor|waardoor|maar|pas|jamais|difficile|douleur|médecin|mais|not|can't|cannot|hard to|pain|doctor|but)(?!\p{L})/iu;

/** What somebody wears for their faith; and work or other people, without whom nobody is treated worse. */
const dress =
  /(?<!\p{L})(?:draag|porte|wear)\s+(?:een|de|mijn|le|un|mon|a|the|my)\s+(?:hoofddoek|hijab|sluier|keppel|tulband|foulard|voile|turban|kippa|headscarf|veil)(?!\p{L})/iu;
const others =
  /werk|baas|chef|collega|klant|afdoen|weiger|weg|opmerking|reden|omdat|travail|boulot|patron|collègue|client|refus|interdi|enlever|remarque|cause|parce|work|job|boss|colleague|customer|refus|remark|because|take it off/iu;

/**
 * "Ik ben doof aan één oor en ik woon in Aalst": who somebody is. The counsellor sees it; the client is not sent to a doctor for it, nor
 * spoken to otherwise than another (evals/fairness).
 */
const isOnlyTrait = ({ kind, level, quote }: Finding): boolean =>
  level === 'attention' &&
  ((kind === 'health-limitation' && trait.test(quote) && !hinders.test(quote.replace(trait, ' '))) ||
    (kind === 'discrimination' && dress.test(quote) && !hinders.test(quote) && !others.test(quote)));

/**
 * What the classifier alone finds of papers, money or the body, and is not sure of, is for the counsellor to look at and no word in the talk:
 * "elke vrijdag een uur tekenen" is no contract. Whatever harms somebody while it waits is always answered, sure or not.
 */
const canWait = new Set<SignalKind>(['legal-dispute', 'financial-distress', 'health-limitation']);
const leastSure = { urgent: 0.7, attention: 0.8 };
const isGuess = ({ foundBy, kind, level, confidence }: Finding): boolean =>
  foundBy === 'classifier' && level !== 'crisis' && canWait.has(kind) && confidence < leastSure[level];

/** The heaviest finding that asks for a word to the client. */
export function signalToAnswer(findings: readonly Finding[]): Finding | null {
  return (
    findings
      .filter((finding) => !quietKinds.has(finding.kind) && !isOnlyTrait(finding) && !isGuess(finding))
      .sort((a, b) => rankOf(a) - rankOf(b) || b.confidence - a.confidence)[0] ?? null
  );
}

/** Whether this kind of signal was already answered in this conversation. */
export function isSignalHandled(finding: Finding, past: readonly PastTurn[]): boolean {
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
