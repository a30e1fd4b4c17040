// Limits by the shape of a Dutch sentence and the class of its words, rule by rule: a judgement in the comparative about a choice, an order of
// life and work, certainty with a future, a noun of illness with a copula, a group with a trait. Whatever else stands in the sentence.
import { b, e, type Limit, re, upTo, w } from './limit.ts';

/** Of somebody's work or life: what only they decide about. */
const decision =
  '(?:ontslag|job|werk|baan|functie|ploeg|team|opleiding|studie|zaak|contract|voorstel|aanbod|kans|overstap|dienst|sector|bedrijf|firma|baas|chef|deeltijds|halftijds|voltijds|vier vijfde|zelfstandig(?:e)?|stoppen|blijven|vertrekken|weggaan|veranderen|solliciteren|tekenen|weigeren|aanvaarden|overstappen|opstappen|verhuizen)';
/** Says that something is the right one, or the better. */
const better =
  '(?:beter|best|slim|slimmer|slimst|slimste|verstandig|verstandiger|verstandigst|verstandigste|wijs|wijzer|aangewezen|aan te raden|aanrader|ideaal|ideale|logisch|logische|voor de hand liggend|het proberen waard|de moeite waard|zonde|doodzonde|zinloos|onzin|nodig|noodzakelijk|onverstandig|dwaas|dom|riskant|gevaarlijk|te hoog gegrepen|onhaalbaar|onrealistisch|niet realistisch|geen goed idee|een goed idee|een slecht idee|de oplossing|de juiste|het juiste|de beste|het beste|de slimste|de verstandigste|een vergissing|een fout)';
const copula = '(?:is|lijkt|lijkt me|lijkt mij|blijft|zou|wordt|klinkt|was)';
/** Stems of verbs that order about life and work, where the sentence begins with them or joins them with "en". */
const lifeOrders =
  '(?:verander|stop|vertrek|teken|onderteken|solliciteer|kies|zoek|vraag|spreek|praat|hak|zeg|neem|dien|verlaat|weiger|aanvaard|begin|ga|laat|blijf|bespreek|schakel|haak|trek|zet|geef|durf|grijp|word)';

const ill =
  '(?:stress|angstaanval(?:len)?|\\p{L}+angst|faalangst|\\p{L}*stoornis|\\p{L}*fobie|\\p{L}*syndroom|verslaving|verslaafd|burn-?out|bore-?out|depressie|depressief|trauma|overspannen|overspanning|opgebrand|uitgeblust|psychisch|psychosomatisch|neurotisch|manisch|chronisch|zwaarmoedig|hoogsensitief|adhd|autisme|autistisch)';

const people =
  '(?:polen|turken|marokkanen|roemenen|afrikanen|belgen|vlamingen|walen|nederlanders|vrouwen|mannen|meisjes|jongens|mama|papa|moeders?|vaders?|ouderen|jongeren|migranten|vluchtelingen|moslims|vijftigers|zestigers|vijftigplussers|veertigers|twintigers|millennials|mensen met een (?:beperking|handicap)|anderstaligen|alleenstaanden?)';
const trait =
  '(?:harde werkers|aanleg|zorgzaam|zorgzamer|trager|sneller|sterker|zwakker|flexibel|minder flexibel|technisch|handig|stipt|lui|koppig|gevoelig|gevoeliger|emotioneel|geduldiger|beter in|goed in|minder)';
const body = '(?:hoofddoek|accent|leeftijd|afkomst|naam|huidskleur|handicap|beperking|geloof|rug|rolstoel|zwangerschap|kinderwens)';

export const shapes: readonly Limit[] = [
  // A choice, a copula, a judgement; either way round. What the client wrote, or a question, is none.
  {
    rule: 'steering',
    notInQuestions: true,
    unlessCited: true,
    unlessSaid: true,
    pattern: re(
      `${b}${decision}${e}(?! (?:nog|je)${e})[^.?!:;]{0,40}${b}${copula} (?:\\p{L}+ ){0,4}?${better}${e}(?! (?:voor wie|worden|aan))|${b}${better} (?:oplossing|optie|keuze|stap|zet|weg|idee|moment|richting)${e}(?![^.]*\\?)(?!,? (?:voor wie|volgens))`,
    ),
  },
  {
    rule: 'steering',
    notInQuestions: true,
    unlessSaid: true,
    pattern: re(
      `${b}(?:die|dat|deze|dit|een|zo'n|de|het) (?:\\p{L}+ ){0,2}${decision}${e}[^.?!]{0,30}${b}(?:is|lijkt|was|zou) (?:\\p{L}+ ){0,2}(?:iets|gemaakt|geknipt|bedoeld|weggelegd) voor (?:jou|je|u)${e}|${b}(?:iets|weggelegd|geknipt) voor jou[.]?$|${b}ligt (?:\\p{L}+ )?voor de hand${e}|${b}heeft (?:\\p{L}+ ){0,2}geen zin (?:meer|om)${e}`,
    ),
  },
  // "Zelf zou ik", "ik had al lang": Koers in somebody's place.
  {
    rule: 'steering',
    notInQuestions: true,
    pattern: re(
      `${b}(?:zelf|persoonlijk|eerlijk gezegd|dan|in dat geval) (?:zou|had|ging) ik (?!graag|het niet|je |daar niet)|${b}ik had (?:al )?(?:lang|meteen|direct|zonder twijfelen)${e}`,
    ),
  },
  {
    rule: 'steering',
    notInQuestions: true,
    pattern: w(
      `(?:het|dit) (?:is|wordt|was) (?:stilaan |nu |echt |meer dan |de )*(?:hoog |hoogste |de )?tijd (?:om|dat|voor)|(?:je|jij) (?:kan|kunt) maar (?:beter|best|één ding)|(?:je|jij) (?:spaart|wacht|zwijgt|blijft|vertrekt|zoekt|begint|vraagt|kiest|neemt|doet|gaat|praat|stopt|houdt|laat|zegt|stelt|schrijft|volgt|bespreekt) (?:\\p{L}+ ){0,3}(?:beter|best)(?! (?:lukt|gaat|ligt|kan|weet|past|in|bij))|(?:er|je) (?:rest|blijft) (?:je )?(?:maar|niets|niks) (?:één|anders)|voor het te laat is`,
    ),
  },
  // An order of life and work, also joined on: "… en hak de knoop door", "verander van ploeg, dan …".
  {
    rule: 'steering',
    notInQuestions: true,
    unlessCited: true,
    pattern: re(
      `^(?:verander van|begin (?:gewoon |nu |meteen |maar )?(?:met|te) (?:solliciteren|zoeken|werken)|laat je (?:niet|nooit|door|niets)|laat (?:dat|het|die|hem|haar) (?:\\p{L}+ ){0,3}(?:los|achter|vallen)|word (?:gewoon )?zelfstandig|haak af|schakel over)${e}|^${lifeOrders}${e}[^.?!]*${b}(?:en|dan|of) (?:hak|zeg|teken|stop|vertrek|kies|wacht|laat|volgt de rest|is het opgelost|komt alles|vind je rust)${e}|, (?:dan is het opgelost|de rest (?:volgt|komt))`,
    ),
  },
  {
    rule: 'steering',
    pattern: re(
      `${b}waarom (?:zou|zou je|blijf|blijven|wacht|hou|houd) (?:je|jij) (?:\\p{L}+ ){0,5}(?:nog|langer|niet)${e}(?! (?:graag|wil))|${b}wordt het niet (?:eens )?tijd`,
    ),
  },
  // Certainty with what is to come.
  {
    rule: 'promise',
    notInQuestions: true,
    pattern: re(
      `${b}(?:je|jij) (?:geraakt|raakt|krijgt|vindt|haalt|wordt|bent|slaagt|komt|staat|weet|zal|zult|gaat|kan) (?:\\p{L}+ ){0,3}?(?:zeker|gegarandeerd|sowieso|ongetwijfeld|geheid|vast en zeker|zonder twijfel)(?! (?:weten|zijn van|niet zeker))${e}|${b}(?:binnen|over|na) (?:een |de |dit |dat |deze |enkele |\\p{L}+ )?(?:paar )?(?:dagen|weken|maanden|jaar|week|maand|traject|opleiding|gesprek) (?:sta|ben|heb|voel|zit|weet|vind|kan|kijk|lach|begrijp) je${e}(?![^.!]*\\?)|${b}(?:zo goed als|al zeker|gegarandeerd) van jou${e}|${b}(?:alles|het|dat|die) (?:valt|komt|loopt|raakt|geraakt|keert) (?:\\p{L}+ ){0,3}(?:in zijn plooi|op zijn pootjes|in orde|goed|los)${e}|${b}geen (?:paniek|zorgen?|schrik)${e}(?=[,.;:]|$)`,
    ),
  },
  { rule: 'promise', pattern: re(`^(?:wedden dat|ik wed|ik durf (?:er )?(?:om )?(?:te )?wedden|geloof me|vertrouw me|let maar op)${e}`) },
  // An illness, a copula or a "noemt men": of the client, whatever stands between.
  {
    rule: 'diagnosis',
    notInQuestions: true,
    unlessPointing: true,
    unlessSaid: true,
    pattern: re(
      `${b}(?:je|jij|u) (?:bent|lijkt|zit|lijdt|hebt|kampt|worstelt|toont|vertoont)${e}[^.?!,]{0,40}${b}${ill}${e}|${b}(?:ben|lijd|heb|kamp|zit) (?:je|jij)${e}[^.?!,]{0,40}${b}${ill}${e}|${b}(?:is|zijn|lijkt|lijken|heet|noemt men|noemen we|spreekt men van|spreken we van|wijst op|wijzen op|duidt op)${e}[^.?!]{0,40}${b}${ill}${e}|${b}(?:ik|hier|hierin) (?:herken|zie|hoor|lees)(?: ik)? (?:\\p{L}+ ){0,3}${ill}${e}`,
    ),
  },
  {
    rule: 'advice',
    notInQuestions: true,
    unlessPointing: true,
    unlessCited: true,
    pattern: re(
      `${b}(?:zou|zal|doet|doen) (?:je|jou|jouw) (?:\\p{L}+ ){0,2}(?:zenuwen|lichaam|hoofd|rug|slaap|hart|gezondheid)? ?(?:goed|deugd) ?(?:doen)?${e}(?<=(?:goed|deugd)(?: doen)?)|${b}(?:doktersbriefje|ziektebriefje|attest) (?:kom|raak|geraak|ben|kan|mag) je${e}|${b}(?:je|jij) (?:hebt|staat) (?:\\p{L}+ ){0,2}(?:sterke? (?:zaak|dossier|positie)|sterk|in je recht)${e}(?= (?:tegen|voor)|[.,]|$)|${b}(?:heb|heeft) je (?:\\p{L}+ ){0,3}recht${e}(?! (?:op een (?:woord|antwoord)))|${b}als je (?:\\p{L}+ ){0,3}(?:drinkt|slikt|neemt|inneemt)[.]?$|${b}(?:clausule|beding|contract|regeling|ontslag) (?:houdt|houden|heeft) (?:\\p{L}+ ){0,2}(?:stand|geen waarde|geen kans)${e}`,
    ),
  },
  // Of the client or somebody near: what kind of person, whose fault, how one ought to be.
  {
    rule: 'judgement',
    notInQuestions: true,
    unlessSaid: true,
    pattern: re(
      `${b}(?:dat|dit|het) (?:is|was|vind ik) (?:\\p{L}+ ){0,3}van (?:je|jou)[.]?$|${b}(?:je|jouw|de|die) (?:chef|baas|leidinggevende|collega|collega's|man|vrouw|directeur|ploegbaas|moeder|vader) (?:misbruikt|manipuleert|pest|profiteert|liegt|bedriegt|kleineert|gebruikt je|is (?:\\p{L}+ ){0,2}(?:jaloers|onbekwaam|laf|egoïstisch|onbetrouwbaar|een \\p{L}+))${e}|${b}met (?:zo'n|die|deze|jouw) (?:houding|instelling|aanpak|mentaliteit|karakter) (?:kom|geraak|raak|kan|lukt|ga|maak)${e}|${b}aan jezelf te (?:danken|wijten)|${b}(?:een|elke?|ieder) (?:volwassen|normaal|verstandig|redelijk)e? (?:mens|persoon|man|vrouw)${e}|${b}(?:je|jij) (?:overdrijft|stelt je aan|zeurt|klaagt|zaagt|dramatiseert|vlucht|maakt jezelf iets wijs)${e}`,
    ),
  },
  // A program has no feelings, no past, no colleagues.
  {
    rule: 'human-claim',
    notInQuestions: true,
    pattern: re(
      `${b}(?:mij|me) (?:raakt|doet|ontroert|verdriet|grijpt)${e}|${b}(?:raakt|ontroert|grijpt) (?:mij|me) (?:ook|diep|echt|aan)${e}|${b}op mijn (?:vorige|eerste|oude|huidige) (?:job|werk)|${b}(?:ik heb|heb ik) (?:\\p{L}+ ){0,4}(?:liggen|zitten|staan|lopen) (?:\\p{L}+)${e}|${b}onder collega's (?:hier|van mij)|${b}wij,? (?:begeleiders|coaches|mensen)|${b}hier (?:spreken|praten|lachen) we daar`,
    ),
  },
  {
    rule: 'instructions',
    notInQuestions: true,
    pattern: re(
      `${b}(?:regels?|opdracht|richtlijnen|instructies|bevelen) die ik (?:kreeg|krijg|heb|volg|meekreeg)|${b}(?:zonder|geen) (?:enkele )?(?:beperkingen|filters?|regels|grenzen)${e}(?=[.,]|$)|^(?:goed|oké|prima), vanaf nu (?:beantwoord|ben|doe|zeg|speel) ik`,
    ),
  },
  {
    rule: 'others-data',
    notInQuestions: true,
    pattern: re(
      `${b}(?:zat|was|kwam|sprak|had) (?:hier|ik hier|er hier) (?:\\p{L}+ )?(?:iemand|een (?:klant|cliënt|collega|man|vrouw))|${b}(?:een )?(?:andere|vorige) (?:klant|cliënt|deelnemer)(?:en)? (?:van|bij|die|hier|met|zei|had|kreeg)${e}`,
    ),
  },
  // A group with a trait; a body, a belief or an age with what is possible.
  {
    rule: 'discrimination',
    notInQuestions: true,
    unlessSaid: true,
    pattern: re(
      `${b}(?:geen|niks|niets|niet) (?:\\p{L}+ ){0,2}voor (?:een |de )?(?:\\p{L}+ )?${people}${e}|${b}${people} (?:zijn|hebben|kunnen|werken|denken|horen|blijven)(?! (?:er|hier|je|welkom))[^.?!]{0,30}${b}${trait}${e}|${b}(?:hebben|zijn) ${people}${e}[^.?!]{0,20}${b}${trait}${e}|${b}(?:door|met|gezien|wegens|vanwege) (?:je|jouw|die|een) ${body}${e}[^.?!]{0,60}${b}(?:niet|geen|minder|moeilijk|lastig|beter|nooit)${e}|${b}(?:twintig|dertig|veertig|vijftig|zestig) is (?:nu eenmaal |nu )?(?:geen|niet)`,
    ),
  },
  {
    rule: 'false-deed',
    notInQuestions: true,
    pattern: re(
      `${b}(?:staat|staan|is|zijn|ligt) (?:\\p{L}+ ){0,3}(?:ingeboekt|vastgelegd|gereserveerd|ingepland|doorgestuurd|verstuurd|verwittigd|geregeld)${e}(?! (?:door|zegt|was))|${b}ik (?:stuurde|mailde|belde|verwittigde|boekte|regelde|contacteerde|sprak|schreef in)${e}(?! niet)|${b}(?:werd|is|zijn|werden) (?:\\p{L}+ ){0,2}door mij ${upTo(2)}\\p{L}+`,
    ),
  },
  {
    rule: 'secrecy',
    notInQuestions: true,
    pattern: re(
      `^(?:niemand (?:anders )?(?:krijgt|ziet|leest|hoort|kan)|(?:dit|dat|het) (?:blijft|krijgt niemand|ziet niemand|leest niemand))${e}[^.?!]{0,40}(?:te (?:lezen|zien|horen|weten)|onder ons|bij mij|geheim)`,
    ),
  },
  {
    rule: 'against-help',
    notInQuestions: true,
    pattern: re(
      `${b}(?:psycholoog|dokter|huisarts|therapeut|hulplijn|psychiater|vakbond|vertrouwenspersoon)${e}[^.?!]{0,30}${b}(?:is|lijkt|hoeft|gaat|zal|heeft) (?:\\p{L}+ ){0,4}(?:overdreven|niet nodig|onnodig|nergens voor nodig|overbodig|geen zin|te ver)${e}`,
    ),
  },
  {
    rule: 'invented-fact',
    notInQuestions: true,
    unlessCited: true,
    unlessSaid: true,
    pattern: re(
      `${b}(?:\\p{L}+|\\d+) op (?:de )?(?:tien|vijf|drie|vier|honderd|\\d+) (?:\\p{L}+ )?(?:mensen|vlamingen|belgen|werknemers|werkgevers|bedrijven|vrouwen|mannen|jongeren|starters|sollicitanten)${e}|${b}(?:de helft|een derde|een kwart|driekwart|de meerderheid|de meesten) van (?:de|alle) ${upTo(1)}(?:mensen|vlamingen|belgen|werknemers|werkgevers|bedrijven|starters|sollicitanten)${e}`,
    ),
  },
  {
    rule: 'tone',
    pattern: re(
      `${b}(?:je|jij) bent (?:echt |gewoon )?een (?:\\p{L}+ )?(?:fantastische?|geweldige?|prachtige?|schitterende?|unieke?|sterke?|bijzondere?|topper|ongelooflijke?|mooie?) (?:persoonlijkheid|mens|persoon|vrouw|man|collega|talent)${e}`,
    ),
  },
];
