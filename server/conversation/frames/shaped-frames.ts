// Clauses whose whole shape says what they are, before any pattern looks inside: a thought, what somebody else said, what is put in front
// ("wat ik graag doe is …"), a duty that is seen coming, a question to oneself. They stay in the client's words. Pure; understand.ts relies on it.
import { toSecondPerson } from '../second-person.ts';
import type { Clause } from './clause.ts';
import type { Frame } from './frame.ts';

const frame = (
  from: Pick<Clause, 'at' | 'sentence' | 'joint'>,
  name: string,
  weight: number,
  says: readonly string[],
  fragments: readonly string[] = [],
): Frame => ({
  name,
  at: from.at,
  sentence: from.sentence,
  joint: from.joint,
  weight,
  says,
  fragments,
  clause: null,
  thing: null,
});
const countWords = (text: string): number => text.split(' ').length;
const ofFirst = /(?<!\p{L})(?:ik|mij|mijn|me|u|uw)(?!\p{L})/iu;
/** What is said of it after its first clause can go. */
const withoutReason = (text: string): string => text.replace(/(?:,| (?:omdat|want|maar) ).*$/u, '').trim();

/** "Ik dacht: wie ben ik om dat te zeggen": the thought stays as it was thought. */
function thoughtOf(clause: Clause): Frame | null {
  const [, asked] =
    /^(?:en )?(?:dan|toen|soms|ondertussen|vaak|'s nachts|'s avonds) (?:denk|dacht|vraag|vroeg) ik(?: bij mezelf| mij af| me af| soms| dan)?(?:[:,] ?| )"?((?:wie|wat|waar|waarom|hoe|is) (?:ben|doe|is|zit|moet|ga|wil|kan|was|sta|dit|het)(?!\p{L})[^"]{3,50}?)"?$/iu.exec(
      clause.told,
    ) ?? [];
  const thought = asked ?? /^ik dacht(?: bij mezelf| dan)?: "?([^"]{6,60}?)"?$/iu.exec(clause.told)?.[1];
  if (!thought || /(?<!\p{L})(?:ge|gij|u|uw)(?!\p{L})/iu.test(thought)) return null;
  if (asked === undefined) return frame(clause, 'thought', 10, [`"${thought}", dacht je`]);
  return frame(clause, 'thought', 10, [`"${thought.replace(/(?<=\s)(?:eigenlijk|nu|toch) /giu, '')}", denk je dan`, `"${thought}": die gedachte komt dan`]);
}

/** Whom somebody speaks to at home: no part of what was said. */
const called = 'mama|papa|schat|ma|pa|jongen|meiske|kind|mens';
const speaker =
  "(?<who>(?:mijn|ons|onze) (?:beste |oudste |jongste |oude |vorige )?[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?|(?:de|die) (?:baas|chef|ploegbaas|directeur|directrice|dokter|leerkracht|meester|juf)|iedereen|hij|zij|ze|ik|\\p{Lu}[\\p{L}'-]+)(?: \\([^)]{2,20}\\))?";
const reporting = new RegExp(
  `^(?:en |maar |ja |want )*${speaker} (?<verb>zegt|zei|zeggen|zeiden|vraagt|vroeg|roept|riep)(?<how> (?:altijd|vaak|soms|dan|toen|gisteren|vandaag|laatst|onlangs|vorige week|daarnet|eens|al jaren|nog|steeds|mij|me|wel|letterlijk| )+)?(?::|,| dat(?= (?:ge|gij)))? ?"?(?<said>(?:(?:${called})[, ]+)?(?:je|jij|ge|gij|u|een|de|het|ik|doe|kom|ga|blijf|stop|waarom|wanneer|dat|als|wie|wat)(?= ).{5,70}?)"?$`,
  'iu',
);
const direct = new RegExp(`^(?:${called}|je|jij|ge|gij|u|doe|kom|ga|blijf|stop|waarom|wanneer)(?:[, ]|$)`, 'iu');

/** "Mijn dochter zegt altijd mama je zou een goeie verzorgende zijn": what somebody said stays as it was said, between quotation marks. */
function sayingOf(clause: Clause): Frame | null {
  const { who, verb, how = '', said } = reporting.exec(clause.told.trim())?.groups ?? {};
  if (!who || !verb || !said || !(/[:"]/u.test(clause.told) || direct.test(said)) || /(?<!\p{L})(?:dat|of) (?:ik|ze|hij)(?!\p{L})/iu.test(said)) return null;
  const words = said.replace(new RegExp(`^(?:${called})[, ]+(?=\\p{L})`, 'iu'), '').replace(/[.,;:!…"]+$/u, '');
  if (countWords(words) < 3 || countWords(words) > 12) return null;
  const ofClient = who
    .replace(/^ik$/iu, 'je')
    .replace(/^mijn /iu, 'je ')
    .replace(/^(?:ons|onze) /iu, 'jullie ');
  const named = /^(?:De|Die|Iedereen|Hij|Zij|Ze|Je|Jullie)(?!\p{L})/u.test(ofClient) ? ofClient.charAt(0).toLowerCase() + ofClient.slice(1) : ofClient;
  const often = how
    .trim()
    .replace(/(?:^| )(?:mij|me|dan|toen|wel)(?= |$)/giu, '')
    .trim();
  const by = `${verb.toLowerCase()} ${named}${often === '' || countWords(often) > 2 ? '' : ` ${often}`}`;
  return frame(clause, 'saying', 9, [`"${words}", ${by}`, `"${words}": dat ${by}`]);
}

/** "Wat ik graag doe is een jonge gast iets tonen": what it is, as it was said. */
function likedOf(clause: Clause): Frame | null {
  const { gladly, what } =
    /^wat ik (?:wel |echt |vooral |nog altijd )*(?<gladly>graag|het liefst|liefst|doodgraag|heel graag) doe(?:,? dat)?,? is (?<what>.{4,70})$/iu.exec(
      clause.told,
    )?.groups ?? {};
  if (!gladly || !what) return null;
  const deed = withoutReason(what.replace(/(?<!\p{L})(?:ge|gij)(?= )/giu, 'je'));
  if (ofFirst.test(deed) || countWords(deed) > 11) return null;
  return frame(clause, 'does-gladly', 9, [`${deed}: dat doe je ${gladly.toLowerCase()}`, `${deed}, dat doe je ${gladly.toLowerCase()}`], [deed]);
}

/** "Wat mij vroeger plezier gaf was iets bouwen". */
function gaveOf(clause: Clause): Frame | null {
  const {
    when = '',
    gain,
    verb,
    what,
  } = /^wat (?:mij|me) (?<when>(?:vroeger|nu|altijd|toen|vooral|echt|het meest) )?(?<gain>(?:veel |het meeste? |de meeste )?(?:plezier|energie|voldoening|rust|goesting|kracht|deugd)) (?<verb>gaf|geeft|deed|bracht|brengt)(?:,? dat)?,? (?:is|was),? (?<what>.{4,70})$/iu.exec(
    clause.told,
  )?.groups ?? {};
  if (!gain || !verb || !what) return null;
  const told = withoutReason(what);
  const thing = ofFirst.test(told) || /(?<!\p{L})(?:ge|gij)(?!\p{L})/iu.test(told) ? toSecondPerson(told)?.text : told;
  if (!thing || countWords(thing) > 12) return null;
  const then = /vroeger|nu|toen|altijd/iu.test(when) ? when.toLowerCase() : '';
  return frame(clause, 'energy-from', 9, [`${thing}: dat ${verb.toLowerCase()} je ${then}${gain.toLowerCase()}`], [thing]);
}

/** "Maar dan moet ik terug naar school": what would follow, as a duty that is seen coming. */
function dutyThenOf(clause: Clause): Frame | null {
  const duty = /^dan (?:moet|zou|zal) ik (?:eerst |wel |weer )?(.{6,50}?)(?: moeten)?$/iu.exec(clause.told)?.[1];
  if (!duty || ofFirst.test(duty) || /(?<!\p{L})(?:je|ge)(?!\p{L})/iu.test(duty) || countWords(duty) > 7) return null;
  const endsInVerb = /\p{Ll}{3,}en$/u.test(duty) && !/ (?:uren|dagen|jaren|kinderen|mensen)$/u.test(duty);
  return frame(clause, 'duty-then', 5, [`dan zou je ${endsInVerb ? `moeten ${duty}` : `${duty} moeten`}`]);
}

/** "Zogezegd omdat ik die machine niet aankan": without its first word Koers would say so itself. */
function allegedOf(clause: Clause): Frame | null {
  const reason = /^zogezegd ((?:omdat|want|voor|door|om) .+)$/iu.exec(clause.told)?.[1];
  const turned =
    reason === undefined ? undefined : (toSecondPerson(reason)?.text ?? (/(?<!\p{L})(?:ik|mij|mijn)(?!\p{L})/iu.test(reason) ? undefined : reason));
  return turned === undefined ? null : frame({ ...clause, joint: '' }, 'alleged', 6, [`zogezegd ${turned}`]);
}

/** "Is het normaal dat ge na zeven maand nog altijd denkt dat …": the worry, as it was asked. */
function worryOf(clause: Clause): Frame | null {
  const asked = /^(?:is|ist) (?:het|dat|dit|'t)? ?(?:wel |nog |eigenlijk )*normaal (?:dat|als) (?:je|ge|gij|ik|een mens) (.{8,110})$/iu.exec(
    clause.told.replace(/[?.!]+$/u, '').trim(),
  )?.[1];
  if (!asked || countWords(asked) > 18 || /(?<!\p{L})(?:mijn|mij|ik)(?!\p{L})/iu.test(asked)) return null;
  const of = asked.replace(/(?<!\p{L})(?:ge|gij)(?!\p{L})/giu, 'je');
  return frame(clause, 'own-question', 9, [`of het normaal is dat je ${of}: dat houdt je bezig`, `je vraagt je af of het normaal is dat je ${of}`]);
}

/** "Het gaat erover dat ik niet opnieuw de nieuwe wil zijn": what it is about, after what it is not. */
function aboutWhatOf(clause: Clause): Frame | null {
  const what = /^(?:(?:nee|maar|eigenlijk|het gaat niet (?:over|om) [^,]{2,50}),? )*het gaat (?:er(?:over|om)|mij er(?:over|om)) dat (ik .{6,90})$/iu.exec(
    clause.told.replace(/[.!]+$/u, ''),
  )?.[1];
  const turned = what === undefined ? undefined : toSecondPerson(`dat ${what}`)?.text;
  return turned === undefined || countWords(turned) > 17 ? null : frame(clause, 'about', 10, [`het gaat erover ${turned}`, `${turned}: daar gaat het over`]);
}

/** "Ons mam heeft dementie": what is the matter with somebody close comes before the facts around it. */
function illnessOf(clause: Clause): Frame | null {
  const { who, ill } =
    /^(?:het zit zo: )?(?<who>(?:mijn|ons|onze) (?:ma|mam|mama|moeder|pa|pap|papa|vader|man|vrouw|zus|zusje|broer|kind|zoon|dochter|vriend|vriendin|partner|oma|opa|meter|peter|collega)) (?:heeft|kreeg|lijdt aan) (?<ill>(?:(?:al|een|beginnende|sinds kort|nu) )*(?:dementie|alzheimer|kanker|borstkanker|parkinson|ms|als|autisme|adhd|een beroerte|een depressie|een burn-out|reuma|epilepsie))(?!\p{L})/iu.exec(
      clause.told,
    )?.groups ?? {};
  if (!who || !ill) return null;
  return frame(clause, 'illness', 10, [
    `${who
      .toLowerCase()
      .replace(/^(?:mijn|ons|onze) /u, 'je ')
      .replace(/ mam$/u, ' mama')} heeft ${ill.toLowerCase()}`,
  ]);
}

/** "Ik denk soms dat ik gewoon niet gemaakt ben om …": what somebody thinks of themself weighs more than what happened around it. */
function selfDoubtOf(clause: Clause): Frame | null {
  const { often = '', what } =
    /^ik (?:denk|dacht|vind|vond|voel|geloof)(?<often> soms| vaak| dikwijls| altijd| stilaan| nu| toen)* dat (?<what>ik (?:gewoon |eigenlijk |misschien |echt )*[^,]*(?:niet gemaakt|niets kan|niet goed genoeg|niet slim|te dom|te traag|niets waard|tekortschiet|mislukt|niet deug|niet meetel)[^,]{0,50})$/iu.exec(
      clause.told.replace(/[.!]+$/u, ''),
    )?.groups ?? {};
  const own = what?.replace(/(?<= )(?:gewoon|eigenlijk) /giu, '');
  const turned =
    own === undefined
      ? undefined
      : (toSecondPerson(`dat ${own}`)?.text ??
        (/(?<!\p{L})(?:mij|we|wij|ons|je|ge|u)(?!\p{L})/iu.test(own)
          ? undefined
          : `dat ${own
              .replace(/(?<!\p{L})ik(?!\p{L})/giu, 'je')
              .replace(/(?<!\p{L})ben(?!\p{L})/giu, 'bent')
              .replace(/(?<!\p{L})heb(?!\p{L})/giu, 'hebt')
              .replace(/(?<!\p{L})mijn(?!\p{L})/giu, 'je')}`));
  return turned === undefined || countWords(turned) > 15 ? null : frame(clause, 'self-doubt', 12, [`je denkt${often.toLowerCase()} ${turned}`]);
}

/** The frame of a clause by its shape; null where its shape forbids any other, undefined where it has none. */
export function shapedFrameOf(clause: Clause): Frame | null | undefined {
  if (/^zogezegd /iu.test(clause.told)) return allegedOf(clause);
  return (
    illnessOf(clause) ??
    selfDoubtOf(clause) ??
    worryOf(clause) ??
    aboutWhatOf(clause) ??
    thoughtOf(clause) ??
    sayingOf(clause) ??
    likedOf(clause) ??
    gaveOf(clause) ??
    dutyThenOf(clause) ??
    undefined
  );
}

/** "Maar wie gaat er dan voor het eten zorgen": a question to oneself that stands in the way. */
export function ownQuestionIn(text: string, sentence: number, at: number): Frame | null {
  const asked =
    /(?:^|[ ,])maar,? ((?:wie|hoe|waar|wanneer|van wat|met wat|wat) (?:gaat|moet|kan|zal|ga|betaalt?|doet|doe|zou|haalt|haal)(?!\p{L}) [^,.!?]{6,70}?)(?: en (?:de|het|mijn|wie|hoe) [^.!?]*)?$/iu.exec(
      text.replace(/[.!…]+$/u, ''),
    )?.[1];
  if (!asked || countWords(asked) > 11 || /(?<!\p{L})(?:je|jij|ge|gij|u|uw)(?!\p{L})/iu.test(asked)) return null;
  const words = asked.replace(/(?<=\s)(?:dan|er dan|nu) /u, (run) => (run.startsWith('er') ? 'er ' : ''));
  return frame({ at, sentence, joint: 'maar' }, 'own-question', 9, [`"${words}": die vraag zit er nog tussen`, `"${words}", daar zit je nog mee`]);
}

/** "Zei bij het afscheid: "Luc, de klanten gaan u meer missen dan wij"": words between quotation marks, whole, with who said them. */
export function quotedIn(text: string, sentence: number, at: number): Frame | null {
  const { who, verb, said } =
    /(?:^|[ ,(])(?<who>(?:[Mm]ijn|[Oo]ns|[Oo]nze) (?:(?!zei|zegt|vroeg)[\p{L}'-]+ )?(?!zei|zegt|vroeg)[\p{L}'-]+|(?:de|De|het|Het) (?!zei|zegt)\p{Ll}+|[Hh]ij|[Zz]ij|[Zz]e|[Dd]ie|ik|Ik|[Mm]en|[Ii]emand|[Ii]edereen|(?!(?:Mijn|Ons|Onze|De|Het|En|Dan|Toen|Maar|Ook|In|Op|Bij|Na|Voor|Met|Dat|Dit|Er|Wat|Als|Want|Vorige|Gisteren|Vandaag|Soms|Eén|Een|Daar|Hier|Nu|Zo|Dus|Of|Om|Aan|Van|Over|Tijdens|Sinds|Altijd|Nooit|Eerst|Later|Onlangs|Iets|Niets|Alles|Wij|We|Jullie|U|Je)(?!\p{L}))\p{Lu}[\p{L}'-]+)(?: \([^)]{2,20}\))?,?(?: [^":.!?]{2,60}?)? ?(?<verb>zei|zegt|vroeg|vraagt|riep|zeiden|zeggen)(?: [^":.!?]{1,40})?[:,]? ?"(?<said>[^"]{6,110})"/u.exec(
      text,
    )?.groups ?? {};
  // "In het gesprek zeiden ze "je komt in een fijn team"".
  const turned =
    /(?:^|[ ,])(?<verb>zei|zegt|vroeg|vraagt|zeiden|zeggen) (?<who>(?:mijn|ons|onze) [\p{L}'-]+|hij|zij|ze|\p{Lu}[\p{L}'-]+)[:,]? ?"(?<said>[^"]{6,110})"/u.exec(
      text,
    )?.groups ?? {};
  if (turned.who && turned.verb && turned.said) return quotedBy({ who: turned.who, verb: turned.verb, said: turned.said }, sentence, at);
  return who && verb && said ? quotedBy({ who, verb, said }, sentence, at) : null;
}

function quotedBy({ who, verb, said }: { who: string; verb: string; said: string }, sentence: number, at: number): Frame | null {
  const words = said
    .replace(/^(?:\p{Lu}[\p{L}'-]+|mama|papa|schat|allez|kom), (?=\p{L})/u, '')
    .replace(/[.,;:!…]+$/u, '')
    .trim();
  if (countWords(words) < 3 || countWords(words) > 16) return null;
  if (/^die$/iu.test(who)) return frame({ at, sentence, joint: '' }, 'saying', 9, [`"${words}", hoor je dan`, `"${words}": dat hoor je dan`]);
  const named =
    /^\p{Lu}/u.test(who) && !/^(?:hij|zij|ze|men|iemand|iedereen|ik|de|het|mijn|ons|onze)(?!\p{L})/iu.test(who)
      ? who
      : who.toLowerCase().replace(/^(mijn|ons|onze|de|het) (.+)$/u, (_, first: string) => `${first} ${who.split(' ').slice(1).join(' ')}`);
  const by = named
    .replace(/^ik$/iu, 'je')
    .replace(/^mijn /iu, 'je ')
    .replace(/^(?:ons|onze) /iu, 'jullie ');
  return frame({ at, sentence, joint: '' }, 'saying', 9, [`"${words}", ${verb} ${by}`, `"${words}": dat ${verb} ${by}`]);
}

/** "Zo heb ik het nog niet bekeken": without its first word it would be another thing. */
export function seenAnewIn(text: string, sentence: number): Frame | null {
  const [, when, how] =
    /^(?:hm+|ja|goh|oei)?[,. ]*zo (?:heb|had) ik (?:het|dat|er) (nog niet|nog nooit|nooit)((?: \p{L}+)? (?:bekeken|gezien|over nagedacht))[.!]*$/iu.exec(
      text,
    ) ?? [];
  return when && how ? frame({ at: 0, sentence, joint: '' }, 'insight', 6, [`zo had je het ${when}${how}`, `zo keek je er ${when} naar`]) : null;
}
