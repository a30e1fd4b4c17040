// Pairs of opposites about work, and how a client says that they stand on one side: data for find-contradiction.ts. `says` counts in a
// clause without a denial, `denies` in one with it ("ik wil geen leiding geven" stands for not leading).

export const axisNames = [
  'alone-together',
  'leading-following',
  'part-full-time',
  'security-adventure',
  'money-meaning',
  'near-far',
  'fixed-flexible-hours',
  'staying-leaving',
  'hands-desk',
  'outdoor-indoor',
  'people-things',
  'learning-no-school',
  'variety-routine',
  'calm-bustle',
  'own-way-told',
  'home-office',
] as const;
export type AxisName = (typeof axisNames)[number];

type Pole = { says: RegExp; denies?: RegExp };
export type Axis = { axis: AxisName; one: Pole; other: Pole };

const w = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');
const never = /(?!)/u;

const fond = '(?:(?:nog )?(?:altijd )?(?:het )?(?:liefst|graag|liever|beter|best|beste|doodgraag) )';
const very = '(?:(?:echt|heel|vooral|zeker|graag|liefst|veel|wat|gewoon|nu|terug|opnieuw|weer|zelf|wel) )*';
const lead = '(?:teamleider|teamleidster|ploegbaas|leidinggevende|manager|teamcoach|teamverantwoordelijke|afdelingshoofd|directeur|diensthoofd|teamlead)';
/** "Alleen" that means "on my own", not "only". */
const alone = 'alleen(?! (?:als|op|in|maar|aan|met|voor|bij|nog|om|wanneer|de|het|tijdens|thuis))';
const team = "(?:in (?:een )?(?:groep|team|ploeg)|samen(?: met (?:anderen|mensen|collega's))?|met (?:veel )?(?:mensen|collega's) rond(?:om)? mij)";

export const axes: readonly Axis[] = [
  {
    axis: 'alone-together',
    one: {
      says: w(
        `ik werk ${fond}${alone}|(?:het )?liefst werk ik ${alone}|alleen werk ik (?:het )?best|ik wil ${very}${alone} werken|alleen werken (?:ligt mij|past bij mij)`,
      ),
      denies: w(
        `ik heb geen (?:team|collega's|groep) nodig|ik werk niet graag ${team}|ik wil niet ${team} werken|werken in (?:een )?(?:groep|team) is niets voor mij`,
      ),
    },
    other: {
      says: w(
        `in (?:een )?(?:groep|team|ploeg) (?:draai|werk|bloei|functioneer|voel) ik|ik werk ${fond}${team}|(?:het )?liefst werk ik ${team}|ik heb ${very}(?:mensen|collega's|een team)(?: rond(?:om)? mij)? nodig|ik heb nood aan (?:een team|collega's|mensen rond(?:om)? mij)|ik wil ${very}${team} werken`,
      ),
      denies: w(`ik wil niet alleen werken|ik werk niet graag alleen|alleen werken is niets voor mij|ik kan niet alleen werken`),
    },
  },
  {
    axis: 'leading-following',
    one: {
      says: w(
        `ik (?:ga|solliciteer|kandideer)(?: \\p{L}+){0,3} (?:voor|als) (?:de functie van |een job als )?${lead}|ik wil ${very}(?:leiding geven|leidinggeven|een team leiden|een ploeg leiden|mensen aansturen|${lead} worden)|ik heb (?:mij|me) kandidaat gesteld (?:voor|als) ${lead}|ik geef ${fond}leiding`,
      ),
    },
    other: {
      says: w(`ik laat ${fond}de leiding aan (?:anderen|iemand anders)`),
      denies: w(
        `ik wil geen (?:leiding|leidinggevende|${lead}|baas|verantwoordelijkheid over mensen|mensen aansturen)|ik wil niet (?:leiding geven|leidinggeven|de baas zijn|aansturen|${lead} worden)|leiding ?geven is (?:niets|niks) voor mij|ik geef niet graag leiding`,
      ),
    },
  },
  {
    axis: 'part-full-time',
    one: {
      says: w(
        `ik wil ${very}(?:deeltijds|parttime|halftijds|vier vijfde|vier vijfden|4\\/5|minder|minder uren) (?:gaan )?werken|ik wil ${very}minder uren|ik zoek (?:een )?(?:deeltijdse?|parttime|halftijdse?) (?:job|werk|baan)|ik ga ${very}(?:deeltijds|halftijds|vier vijfde|4\\/5) werken`,
      ),
      denies: w(`ik wil niet (?:meer )?(?:voltijds|fulltime) werken|ik wil geen (?:voltijdse|fulltime) job|ik wil geen overuren`),
    },
    other: {
      says: w(
        `ik wil ${very}(?:voltijds|fulltime|meer uren) (?:gaan )?werken|ik wil ${very}meer uren|ik (?:solliciteer|ga)(?: \\p{L}+){0,6} (?:voltijds|voltijdse|fulltime)(?: \\p{L}+){0,3}|ik zoek (?:een )?(?:voltijdse?|fulltime) (?:job|werk|baan)|ik doe ${fond}overuren|ik ga ${very}overuren doen`,
      ),
      denies: w(`ik wil niet (?:deeltijds|halftijds|parttime) werken|ik wil geen (?:deeltijdse|parttime|halftijdse) job`),
    },
  },
  {
    axis: 'security-adventure',
    one: {
      says: w(
        `zekerheid (?:is|vind ik|telt)(?: \\p{L}+){0,4} (?:belangrijk(?:st|ste)?|eerst|alles)|(?:voor mij|ik) [^.]{0,12}zekerheid (?:het )?belangrijkste?|ik heb ${very}zekerheid nodig|ik wil ${very}(?:een )?(?:vast contract|vaste job|vast werk|zekerheid)|voor mij is zekerheid(?: \\p{L}+){0,3}`,
      ),
      denies: w(`ik neem (?:niet graag |geen )risico'?s?|ik neem geen risico|ik wil geen risico'?s?|een eigen zaak is (?:niets|niks) voor mij`),
    },
    other: {
      says: w(
        `ik wil ${very}(?:avontuur|risico'?s? nemen|de sprong wagen|zelfstandige? worden|(?:met |voor |als )?(?:een |mijn )?eigen zaak(?: \\p{L}+)?|als zelfstandige (?:beginnen|werken|starten))|ik neem ${fond}risico'?s?|ik ga ${very}(?:als zelfstandige (?:beginnen|werken|starten)|een eigen zaak (?:beginnen|starten)|de sprong wagen)|ik word zelfstandig(?:e)?`,
      ),
      denies: w(`ik heb geen zekerheid nodig|zekerheid (?:zegt|interesseert|doet) (?:mij|me) (?:niets|niet|niks)|ik geef niet om zekerheid`),
    },
  },
  {
    axis: 'money-meaning',
    one: {
      says: w(
        `(?:het )?(?:loon|geld) (?:is|vind ik|telt|komt)(?: \\p{L}+){0,3} (?:het belangrijkst(?:e)?|op de eerste plaats|eerst|het meest)|ik (?:doe het|werk)(?: vooral| alleen)? voor het geld|ik wil (?:vooral|echt|gewoon) (?:meer|goed|veel) verdienen|ik ga ${very}voor het (?:hoogste )?loon`,
      ),
    },
    other: {
      says: w(
        `(?:ik vind )?(?:eerlijkheid|zin|zingeving|iets betekenen|mensen helpen|goed werk|sfeer)(?: vind ik| is(?: voor mij)?)? (?:echt |veel )?belangrijker dan (?:een hoog |het |mijn |veel )?(?:loon|geld)`,
      ),
      denies: w(
        `(?:het )?(?:geld|loon) (?:is|vind ik)(?: voor mij)? niet (?:zo |echt |het )?belangrijk(?:ste?)?|het gaat (?:mij|me) niet om (?:het )?(?:geld|loon)|(?:geld|loon) (?:interesseert|zegt|doet) (?:mij|me) (?:niet|niets|niks)|ik werk niet voor het geld`,
      ),
    },
  },
  {
    axis: 'near-far',
    one: {
      says: w(
        `ik (?:wil|werk) ${very}(?:dicht bij huis|in de buurt|dichtbij)(?: (?:blijven )?werken)?|dicht bij huis (?:werken )?(?:is|vind ik)(?: \\p{L}+){0,3} belangrijk|ik zoek (?:iets|werk|een job) (?:dicht bij huis|in de buurt)`,
      ),
      denies: w(
        `ik wil niet (?:ver|pendelen|in de file|lang onderweg|elke dag de trein)(?: \\p{L}+){0,3}|ik wil geen (?:lange verplaatsing|uur onderweg|files?)(?: \\p{L}+){0,2}`,
      ),
    },
    other: {
      says: w(
        `ik wil ${very}(?:in|naar) het buitenland(?: (?:gaan )?werken)?|ik ga ${very}(?:in|naar) het buitenland (?:gaan )?werken|ik pendel ${fond}|ik pendel graag|ik solliciteer(?: \\p{L}+){0,4} in het buitenland`,
      ),
      denies: w(`(?:de )?afstand (?:maakt|doet) (?:mij|me) (?:niet|niets|niks)(?: uit)?|ver rijden vind ik niet erg|ik vind (?:ver rijden|pendelen) niet erg`),
    },
  },
  {
    axis: 'fixed-flexible-hours',
    one: {
      says: w(
        `ik wil ${very}vaste uren|ik heb ${very}vaste uren nodig|vaste uren (?:zijn|vind ik)(?: \\p{L}+){0,3} belangrijk|ik werk ${fond}met vaste uren|ik zoek (?:iets|werk|een job) met vaste uren`,
      ),
      denies: w(
        `ik wil geen (?:ploegen|shiften|shifts|weekendwerk|nachten|nachtwerk|wisselende uren|onregelmatige uren)|ik wil niet in (?:ploegen|shiften) werken`,
      ),
    },
    other: {
      says: w(
        `ik wil ${very}(?:flexibele uren|mijn uren zelf kiezen|zelf mijn uren kiezen)|ik werk ${fond}(?:in (?:shiften|ploegen)|'s nachts|in het weekend|met wisselende uren|op onregelmatige uren)|vaste uren maken (?:mij|me) (?:zot|gek)`,
      ),
      denies: w(`vaste uren (?:zijn|is) (?:niets|niks) voor mij|ik wil geen vaste uren|ik heb geen vaste uren nodig`),
    },
  },
  {
    axis: 'staying-leaving',
    one: {
      says: w(
        `ik wil ${very}hier ${very}blijven(?: werken)?|ik blijf ${very}(?:hier|bij (?:mijn|dit|deze) (?:werk|bedrijf|firma|werkgever))|ik wil ${very}blijven waar ik (?:nu )?(?:zit|ben|werk)`,
      ),
      denies: w(`ik wil hier niet weg|ik ga hier niet weg|ik wil niet weg (?:bij|van|uit)(?: \\p{L}+){1,3}|ik zoek geen ander werk`),
    },
    other: {
      says: w(
        `ik wil ${very}(?:hier|daar) ${very}weg|ik wil ${very}weg (?:bij|uit|van (?=(?:de|het|dit|deze|mijn (?:werk|job|dienst|firma|bedrijf|ploeg|team|werkgever|baas))(?!\\p{L})))(?: \\p{L}+){0,3}|ik ga hier weg|ik (?:ga|wil) ${very}ander werk (?:gaan )?zoeken|ik zoek ander werk|ik wil ${very}vertrekken|ik neem (?:mijn )?ontslag`,
      ),
      denies: w(`ik wil hier niet (?:meer )?(?:blijven|werken)|ik blijf hier niet`),
    },
  },
  {
    axis: 'hands-desk',
    one: {
      says: w(`ik (?:wil|werk) ${very}${fond}?met mijn handen(?: werken)?|(?:het )?liefst werk ik met mijn handen`),
      denies: w(
        `ik wil geen (?:bureaujob|bureauwerk|kantoorwerk|kantoorjob)|ik wil niet (?:achter|aan) een (?:bureau|computer)(?: \\p{L}+)?|(?:bureauwerk|kantoorwerk|een bureaujob) is (?:niets|niks) voor mij`,
      ),
    },
    other: {
      says: w(
        `ik wil ${very}(?:een )?(?:bureaujob|bureauwerk|kantoorjob|kantoorwerk)|ik wil ${very}(?:achter een (?:computer|bureau)|op kantoor) werken|ik werk ${fond}(?:achter een (?:computer|bureau)|op kantoor|aan een bureau)|ik zoek (?:een )?(?:bureaujob|bureauwerk|kantoorjob)|ik solliciteer(?: \\p{L}+){0,4} (?:bureaujob|kantoorjob)`,
      ),
      denies: w(`ik wil niet met mijn handen werken|ik werk niet graag met mijn handen`),
    },
  },
  {
    axis: 'outdoor-indoor',
    one: {
      says: w(
        `ik wil ${very}buiten (?:werken|zijn)|ik werk ${fond}buiten(?! (?:de|mijn|het))|(?:het )?liefst werk ik buiten|ik zoek (?:een job|werk|iets) (?:waar ik buiten (?:ben|kan)|buiten)(?: \\p{L}+)?`,
      ),
      denies: w(`ik wil niet (?:heel de dag )?binnen (?:zitten|werken)|ik werk niet graag binnen`),
    },
    other: {
      says: w(
        `ik wil ${very}binnen (?:werken|zitten)|ik werk ${fond}binnen(?! (?:de|een|het))|(?:het )?liefst werk ik binnen|ik zoek (?:een job|werk|iets) binnen`,
      ),
      denies: w(`ik wil niet (?:meer )?buiten werken|ik werk niet graag buiten|buiten werken is (?:niets|niks) voor mij`),
    },
  },
  {
    axis: 'people-things',
    one: {
      says: w(
        `ik (?:werk|wil) ${very}${fond}?(?:werken )?met (?:mensen|klanten|kinderen)(?: werken)?(?! niet)|ik heb ${very}contact met (?:mensen|klanten) nodig|(?:het )?liefst werk ik met (?:mensen|klanten|kinderen)|ik heb nood aan contact met (?:mensen|klanten)`,
      ),
    },
    other: {
      says: w(`ik werk (?:veel )?liever met (?:machines|cijfers|computers|dingen|materiaal|dieren|planten|hout) dan met mensen`),
      denies: w(
        `ik wil geen (?:job|werk) met (?:mensen|klanten)|ik wil niet met (?:mensen|klanten) werken|ik werk niet graag met (?:mensen|klanten)|klantencontact is (?:niets|niks) voor mij|met mensen werken is (?:niets|niks) voor mij`,
      ),
    },
  },
  {
    axis: 'learning-no-school',
    one: {
      says: w(
        `ik wil ${very}(?:een )?(?:opleiding|avondschool|graduaat|bachelor) (?:volgen|doen|beginnen|starten)|ik (?:ga|wil) ${very}(?:studeren|naar school(?: gaan)?)|ik heb (?:mij|me) ingeschreven (?:voor|in) (?:een|de|het|die) (?:\\p{L}+ )?(?:opleiding|cursus|avondschool|graduaat|bachelor)|ik begin(?: \\p{L}+){0,3} (?:een|de|die|aan een) (?:opleiding|graduaat|bachelor)`,
      ),
    },
    other: {
      says: never,
      denies: w(
        `ik wil niet (?:meer )?(?:terug )?(?:naar school|studeren|op de schoolbanken)|ik wil geen (?:opleiding|studies|school|cursus)(?: meer)?(?: volgen| doen)?|(?:studeren|naar school gaan|een opleiding) is (?:niets|niks) voor mij|ik ga nooit (?:meer )?(?:terug )?(?:naar school|studeren)`,
      ),
    },
  },
  {
    axis: 'variety-routine',
    one: {
      says: w(`ik (?:heb|wil) ${very}afwisseling(?: nodig)?|ik heb ${very}variatie nodig`),
      denies: w(`ik wil niet elke dag hetzelfde(?: doen)?|ik wil geen routine`),
    },
    other: {
      says: w(
        `ik (?:heb|wil) ${very}routine(?: nodig)?|ik doe ${fond}elke dag hetzelfde|ik weet graag op voorhand wat er komt|ik weet graag wat (?:mij|me) te wachten staat`,
      ),
      denies: w(`ik heb geen afwisseling nodig|afwisseling is (?:niets|niks) voor mij`),
    },
  },
  {
    axis: 'calm-bustle',
    one: {
      says: w(
        `ik heb ${very}rust nodig om (?:goed )?te (?:kunnen )?werken|ik werk ${fond}in (?:alle rust|een rustige omgeving|stilte)|ik wil ${very}(?:een )?rustige (?:job|omgeving|plek)`,
      ),
      denies: w(`drukte is (?:niets|niks) voor mij|ik kan niet tegen drukte|ik werk niet graag onder druk`),
    },
    other: {
      says: w(
        `ik (?:heb|wil) ${very}(?:drukte|deadlines)(?: nodig)?|ik ben op mijn best als het druk is|ik leef op (?:als het druk is|van drukte)|ik werk ${fond}(?:onder druk|als het druk is)`,
      ),
    },
  },
  {
    axis: 'own-way-told',
    one: {
      says: w(`ik wil ${very}zelf (?:kunnen )?beslissen(?: \\p{L}+){0,5}|ik beslis ${fond}zelf(?: \\p{L}+){0,4}|ik heb ${very}vrijheid nodig(?: \\p{L}+){0,4}`),
      denies: w(`ik wil niet dat iemand (?:mij |me )?zegt (?:wat|hoe)(?: \\p{L}+){0,4}`),
    },
    other: {
      says: w(
        `ik heb (?:het )?(?:graag|liefst|liever) dat iemand (?:mij |me )?zegt (?:wat|hoe)(?: \\p{L}+){0,4}|ik heb ${very}duidelijke (?:opdrachten|instructies) nodig|ik volg ${fond}(?:duidelijke )?(?:opdrachten|instructies)`,
      ),
      denies: w(`ik beslis niet graag zelf|ik wil niet zelf (?:kunnen )?beslissen`),
    },
  },
  {
    axis: 'home-office',
    one: {
      says: w(
        `ik werk ${fond}(?:van thuis uit|thuis|van thuis)|ik wil ${very}(?:van thuis uit|thuis|van thuis) werken|(?:het )?liefst werk ik (?:van thuis uit|thuis|van thuis)`,
      ),
      denies: w(`ik wil niet (?:terug )?naar (?:het )?kantoor`),
    },
    other: {
      says: w(`ik wil ${very}naar (?:het )?kantoor|ik werk ${fond}op kantoor|(?:het )?liefst werk ik op kantoor`),
      denies: w(`ik werk niet graag thuis|thuiswerk(?:en)? is (?:niets|niks) voor mij|ik wil niet thuis werken|ik wil geen thuiswerk`),
    },
  },
];
