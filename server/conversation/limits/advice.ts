// Medicine, law and money: Koers points to who knows ("je huisarts", "je vakbond") or to a source, and claims nothing itself.
import { b, e, type Limits, re, upTo, w } from './limit.ts';

const medical =
  'medicatie|medicijnen?|antidepressiva|(?:slaap)?pil(?:len)?|slaapmiddel(?:en)?|kalmeermiddel(?:en)?|supplementen|vitamines?|magnesium|kuur|dosis|cbd|melatonine|therapie|ziekteverlof|ziektebriefje|ziektebrief|bijwerkingen';
const legal =
  'arbeidsrechtbank|rechtbank|rechter|arbeidsinspectie|klacht|schadevergoeding|ontslagvergoeding|opzegvergoeding|opzegtermijn|opzeg|concurrentiebeding|niet-concurrentiebeding|beding|uitkering|premie|advocaat|arbeidsrecht|dagvaarden|dagen|aanklagen|procederen';
const money =
  'aandelen|fonds|fondsen|beleggen|belegging|crypto|lening|hypotheek|pensioenspaargeld|pensioensparen|spaargeld|verzekering|gewaarborgd inkomen|groepsverzekering|krediet';

export const advice: Limits = {
  nl: [
    {
      rule: 'advice',
      pattern: re(`${b}(?:neem|slik|stop met|bouw|vraag|probeer|blijf|verhoog|verlaag|start)(?! contact)[^.?!]{0,35}${b}(?:${medical})${e}(?![^.!]*\\?)`),
    },
    {
      rule: 'advice',
      notInQuestions: true,
      pattern: re(
        `${clauseStart()}(?:meld je (?:\\p{L}+ ){0,2}(?:ziek|af)|stop (?:even |een tijdje |tijdelijk )?met werken|blijf (?:\\p{L}+ )?(?:ze|het|die) (?:\\p{L}+ )?(?:nemen|innemen)|blijf (?:\\p{L}+ ){0,2}thuis|neem (?:\\p{L}+ ){0,4}(?:verlof|rust|ziekteverlof))${e}`,
      ),
    },
    {
      rule: 'advice',
      notInQuestions: true,
      unlessPointing: true,
      pattern: re(
        `${b}(?:helpt|helpen|werkt|werken|is goed|zijn goed) (?:\\p{L}+ )?tegen${e}|${b}bijwerkingen (?:zijn|horen)|${b}(?:je|jouw|die) \\p{L}*(?:pijn|klachten|vermoeidheid|stress|slapeloosheid) (?:gaat|gaan|verdwijnt|verdwijnen|wordt|worden) ${upTo(2)}(?:over|weg|beter|minder)`,
      ),
    },
    {
      rule: 'advice',
      pattern: re(
        `${b}(?:je|jouw|u)[ ]?(?:baas|werkgever|chef|ontslag|contract|beding)? ?(?:mag|mogen|kan|kunnen|is|hebt|heeft)[^.?!]{0,35}(?:wettelijk|onwettig|illegaal|ongeldig|nietig|strafbaar)`,
      ),
    },
    {
      rule: 'advice',
      unlessCited: true,
      unlessPointing: true,
      notInQuestions: true,
      pattern: re(
        `${b}(?:(?:je|jij) (?:hebt|heeft)|heb je) ${upTo(3)}recht op ${upTo(3)}(?:vergoeding|schadevergoeding|ontslagvergoeding|opzegvergoeding|uitkering|premie|tegemoetkoming|verlof|outplacement|opzeg)`,
      ),
    },
    { rule: 'advice', pattern: re(`${b}(?:dat|dit|het|je ontslag|het contract) is (?:onwettig|illegaal|wettelijk|ongeldig|nietig|strafbaar|rechtsgeldig)`) },
    {
      rule: 'advice',
      pattern: re(
        `${b}(?:je|jouw) (?:werkgever|baas|chef) (?:mag|kan|moet) (?:je|jou|dat|dit)[^.?!]{0,30}(?:ontslaan|dwingen|verplichten|weigeren|betalen|niet)${e}(?![^.!]*\\?)`,
      ),
    },
    {
      rule: 'advice',
      notInQuestions: true,
      unlessPointing: true,
      pattern: re(
        `${b}(?:overtreedt|breekt|schendt|omzeilt) (?:\\p{L}+ ){0,2}(?:de wet|de regels|je rechten|het recht)|${b}(?:juridisch|wettelijk|rechtens|fiscaal|financieel) (?:sta|ben|heb|kom|is|mag|kan|zit|gezien)${e}|${b}fiscaal ${upTo(2)}(?:voordelig|interessant|beter|gunstig)|voordelig(?:er)? uit`,
      ),
    },
    {
      rule: 'advice',
      notInQuestions: true,
      unlessCited: true,
      unlessPointing: true,
      pattern: re(
        `${b}(?:je|jij) (?:kan|kunt|mag|verliest|behoudt|krijgt|zal|zult|moet|bent|staat) (?![^.?!]*(?:zeg|schrijf|vertel) je)[^.?!]{0,60}${b}(?:${legal})${e}`,
      ),
      unlessSaid: true,
    },
    {
      rule: 'advice',
      notInQuestions: true,
      unlessCited: true,
      unlessPointing: true,
      pattern: re(
        `${b}\\p{L}*(?:beding|clausule|ontslag|opzeg|contract|contractbreuk) (?:\\p{L}+ )?(?:geldt|geldig|is|telt|bindt) (?:\\p{L}+ ){0,2}(?:niet|geldig|ongeldig|nietig|onwettig|rechtsgeldig|afdwingbaar)`,
      ),
    },
    {
      rule: 'advice',
      notInQuestions: true,
      unlessPointing: true,
      pattern: re(
        `${b}(?:verlies|behoud|krijg) je ${upTo(3)}(?:uitkering|recht|rechten|vergoeding|premie)|laat (?:\\p{L}+ ){1,5}(?:voor|bij) de (?:rechter|rechtbank|arbeidsrechtbank)`,
      ),
      unlessCited: true,
    },
    {
      rule: 'advice',
      pattern: re(
        `^(?:teken|onderteken|weiger|dien|klaag|sleep|beleg|investeer|leen|verkoop|stap)${e}[^?]{0,60}(?:niet|nooit|klacht|contract|rechter|rechtbank|aandelen|lening|geld|huis)`,
      ),
    },
    {
      rule: 'advice',
      notInQuestions: true,
      unlessPointing: true,
      pattern: re(
        `^(?:zet|sluit|vraag|leen|open|koop|stort|steek|spreek|gebruik|neem)${e}[^.?!]{0,40}${b}(?:${money})${e}|${b}(?:een|de|je) (?:${money}) (?:nemen|aangaan|afsluiten|opnemen) is${e}`,
      ),
    },
    {
      rule: 'advice',
      notInQuestions: true,
      unlessSaid: true,
      pattern: re(
        `${b}(?:daarmee|hiermee|met (?:die|dat|je) \\p{L}*(?:vergoeding|geld|premie|uitkering)) (?:kan|kun|kom) je ${upTo(5)}(?:rondkomen|rond|toekomen|leven|jaar)`,
      ),
    },
    { rule: 'advice', pattern: w('(?:ik raad (?:je|u|jou) (?:een advocaat|aan om (?:een advocaat|naar de dokter|te stoppen met))|raadpleeg een advocaat en)') },
  ],
  fr: [
    {
      rule: 'advice',
      pattern: re(
        `je vous (?:conseille|recommande|déconseille|suggère)|mon conseil|à votre place, je|si j'étais vous|(?:prenez|arrêtez|demandez|essayez) (?:un|une|des|ce|ces|vos|votre|de prendre)[^.?!]{0,20}(?:médicament|antidépresseur|somnifère|arrêt|traitement|pilule|vitamine)|(?:c'est|ce licenciement est|votre contrat est) (?:illégal|légal|nul)|votre (?:patron|employeur) (?:peut|ne peut pas|n'a pas le droit)`,
      ),
    },
    {
      rule: 'advice',
      notInQuestions: true,
      unlessCited: true,
      unlessPointing: true,
      pattern: re(
        `vous (?:pouvez|avez le droit de|avez droit à)[^.?!]{0,30}(?:plainte|tribunal|indemnité|licencier|avocat|préavis|justice|allocation)|juridiquement,? vous`,
      ),
    },
    { rule: 'advice', notInQuestions: true, pattern: re(`^(?:portez plainte|signez|ne signez|placez|empruntez|investissez|contractez)${e}`) },
  ],
  en: [
    {
      rule: 'advice',
      pattern: re(
        `i (?:would )?(?:advise|recommend|suggest)|my advice|if i were you|in your place,? i|(?:take|stop taking|try|stop) (?:your |some |those |these |the |a )?(?:medication|antidepressants|pills?|sleeping pills?|supplements|vitamins)|(?:that|this|your dismissal|the contract) is (?:illegal|unlawful|invalid)|your (?:boss|employer) (?:can|cannot|can't|may not|is not allowed to) (?:fire|dismiss|force)`,
      ),
    },
    {
      rule: 'advice',
      notInQuestions: true,
      unlessCited: true,
      unlessPointing: true,
      pattern: re(
        `^(?:ask your (?:doctor|gp) for|call in sick|take sick leave|sue|file a|sign|don't sign|do not sign|invest|borrow)${e}|legally,? you|you (?:can sue|are entitled to|have the right to|have a (?:strong )?case|could sue)`,
      ),
    },
  ],
};

function clauseStart(): string {
  return `(?:^|[,;:] |${b}(?:dus|want|maar|en|of) )`;
}
