// Rules that are softer than an order or an insult, in Dutch: what is too much or too little in the client, sayings and rules of thumb that
// push, and claims about people in general that no source carries.
import { b, e, type Limit, re, w } from './limit.ts';

export const weighing: readonly Limit[] = [
  // Of the client: "je neemt te weinig initiatief". Where they said it themselves it is theirs.
  {
    rule: 'judgement',
    notInQuestions: true,
    unlessSaid: true,
    pattern: re(
      `${b}(?:je|jij) (?!(?:voelt|vindt|noemt|zegt|schrijft|vertelt|merkt|vraagt|hebt het gevoel))(?:\\p{L}+ ){1,4}?(?:veel te|te (?:veel|weinig|snel|traag|lang|vaak|hard|zacht|streng|lief|braaf|bang|onzeker|gevoelig|ambitieus|gemakkelijk|makkelijk|negatief))${e}(?! (?:geworden|voor je|aan je hoofd))`,
    ),
  },
  {
    rule: 'judgement',
    notInQuestions: true,
    pattern: re(
      `${b}(?:je|jij) had (?:dat|het|die|de|er) (?:\\p{L}+ ){0,3}(?:beter|moeten|eerder|anders)|${b}(?:eerlijk gezegd|om eerlijk te zijn|met alle respect)${e}|${b}(?:kan|kon) (?:echt |eigenlijk |gewoon )(?:niet|niet door de beugel)[.]?$|${b}(?:schandelijk|onterecht|onbeschoft|respectloos|oneerlijk|onfatsoenlijk|unfair|vreselijk) (?:behandeld|aangepakt|gereageerd|opgelost)|(?:laat|liet) (?:\\p{L}+ ){0,4}over je heen lopen`,
    ),
  },
  {
    rule: 'steering',
    notInQuestions: true,
    pattern: re(
      `${b}(?:kan|kon) (?:nooit|geen) kwaad${e}|wie niet waagt|${b}is een (?:duidelijk |zeker )?teken dat|(?:jij|je) bent (?:\\p{L}+ )?toe aan${e}|${b}(?:eigenlijk|diep vanbinnen|ergens|stiekem) weet je${e}|gun jezelf|${b}(?:zal|zou|doet) je (?:goed|deugd) (?:doen|zou)|zal je goed doen|het (?:zou|zal) je deugd doen|verdien je (?:beter|meer)|${b}(?:je|jij) verdient (?:beter|meer|een|het)`,
    ),
  },
  {
    rule: 'steering',
    pattern: re(
      `${b}(?:heb|had) je (?:er )?(?:al |ooit |ook )*(?:eens |ooit |al )?(?:aan gedacht|overwogen|nagedacht over) (?:om|een|te)|${b}heb je (?:er )?al (?:eens )?aan gedacht${e}|zou je niet (?:eens|beter|gewoon|toch)|wordt het (?:niet |geen )?tijd|waar wacht je nog op|wat houdt je (?:nog )?tegen om (?:gewoon|meteen)|wat als je (?:gewoon|eens gewoon)`,
    ),
  },
  {
    rule: 'advice',
    notInQuestions: true,
    unlessPointing: true,
    pattern: re(
      `${b}volgens (?:het|de) (?:arbeidsrecht|wet|cao|wetgeving)${e}|${b}(?:doen|doet|werkt|werken) (?:wonderen|rustgevend|kalmerend)|financieel (?:te |niet |on|veel te )|(?:te|veel te) (?:riskant|duur|gevaarlijk)|je (?:opzegtermijn|ontslag|contract) (?:is|loopt|duurt|bedraagt)|een (?:week|weekje|paar dagen|maand) rust${e}(?! ?:)`,
    ),
  },
  {
    rule: 'invented-fact',
    notInQuestions: true,
    unlessSaid: true,
    pattern: re(
      `^(?:(?:de meeste |veel |heel wat |alle )?(?:mensen|werkgevers|bedrijven|werknemers|vlamingen|bazen|recruiters|sollicitanten|experts|onderzoekers)|iedereen|studies|onderzoek)${e}[^.?!]{0,60}${b}(?:vaak|meestal|doorgaans|nu eenmaal|liever|altijd|zelden|gemiddeld|toont|tonen|wijst|wijzen|blijkt|zeggen|willen|zoeken|hebben|vinden)${e}`,
    ),
  },
  {
    rule: 'discrimination',
    notInQuestions: true,
    pattern: re(
      `${b}(?:vrouwen|mannen|moeders|vaders|jongeren|ouderen|mensen|werknemers|iemand) (?:zoals jij|van (?:jouw|je|die) (?:leeftijd|afkomst|generatie)|met (?:jouw|je|een) (?:\\p{L}+ )?(?:achtergrond|accent|naam|handicap|leeftijd))${e}|${b}gezien je (?:leeftijd|rug|afkomst|geloof|gezin|gezondheid|handicap|situatie|beperking)${e}|als (?:nieuwkomer|alleenstaande|anderstalige) (?:begin|kan|kies|zoek|moet|heb|neem) je|iemand van (?:twintig|dertig|veertig)${e}(?=[^.?!]*\\.)(?<!je vreest[^.?!]*)`,
    ),
  },
  {
    rule: 'diagnosis',
    notInQuestions: true,
    unlessPointing: true,
    pattern: re(
      `${b}mensen met (?:jouw|die|zulke) klachten|dat noemen ze|${b}(?:dit|dat|zulk) gedrag (?:hoort|past|wijst|is typisch)|je lichaam (?:geeft|zegt|vertelt|waarschuwt) (?:\\p{L}+ )?(?:aan|je|dat)|typisch (?:een geval|voor een)`,
    ),
  },
  {
    rule: 'promise',
    notInQuestions: true,
    pattern: w(
      'komt (?:\\p{L}+ ){0,4}vanzelf|lacht het leven|versteld staan|sta je versteld|heus (?:nog )?wel|met een beetje (?:geduld|geluk|moed)|haal je (?:\\p{L}+ )?(?:zonder problemen|makkelijk|gemakkelijk|met gemak)|(?:zonder|geen) (?:enkel )?problemen?(?: \\p{L}+)?$',
    ),
  },
  {
    rule: 'instructions',
    pattern: re(
      `${b}mijn (?:handleiding|makers|code|configuratie|instellingen)|ik ben (?:afgesteld|ingesteld|geprogrammeerd|ontworpen|getraind|gemaakt) (?:om|door|met)`,
    ),
  },
  {
    rule: 'others-data',
    notInQuestions: true,
    pattern: re(`${b}(?:iemand anders|een ander|anderen) (?:in|bij|van) (?:dit|het|ons|dezelfde) (?:centrum|kantoor|bedrijf|firma)`),
  },
  {
    rule: 'tone',
    notInQuestions: true,
    pattern: re(
      `^(?:dat is (?:een )?|wat een )?(?:heel |erg |zeer )?(?:mooie?|sterke?|knappe?|goede?|boeiende?|straffe?|heerlijke?|prachtige?|rake?|scherpe?|slimme?) (?:inzicht|gedachte|stap|keuze|idee|begin|vraag|antwoord|voornemen|plan|opmerking|besef)[.]?$|${b}(?:je|jij) bent (?:zo|echt|heel|ontzettend|enorm|bijzonder) (?:sterk|dapper|moedig|flink|knap|goed|bijzonder|slim)${e}`,
    ),
  },
  // Koers has no view of its own: "lijkt me", "ik zou", "bij mij".
  {
    rule: 'steering',
    notInQuestions: true,
    pattern: w(
      'lijkt (?:me|mij)|(?:is|was|wordt) (?:hier |dan )?op zijn plaats|kan wel een [^.?!]{2,30} gebruiken|(?:dan )?is (?:dit|nu) het moment|geen twee keer',
    ),
  },
  {
    rule: 'steering',
    notInQuestions: true,
    pattern: re(`${b}ik zou (?!(?:je |jou |dat |het |dit |er |wel |daar )*(?:graag|niet|willen|kunnen|verkeerd|liegen|gokken|dan|een vraag|iets vragen))`),
  },
  { rule: 'steering', pattern: re(`${b}waarom zou je${e}(?! (?:dat|het) (?:willen|voelen|denken))`) },
  { rule: 'human-claim', notInQuestions: true, pattern: w('bij (?:mij|me) (?:thuis|was|is|ging|op)') },
  { rule: 'instructions', pattern: w('(?:de|mijn|deze) zet(?: die| is| was)') },
  { rule: 'others-data', notInQuestions: true, pattern: re(`${b}(?:zat|was|kwam|sprak|schreef|vertelde) (?:hier|ik) (?:ook )?(?:al )?(?:iemand|een ander)`) },
  { rule: 'secrecy', notInQuestions: true, pattern: w('niemand die (?:het |dit |dat |hier )?(?:leest|ziet|meeleest|hoort|kijkt)') },
  {
    rule: 'judgement',
    notInQuestions: true,
    unlessSaid: true,
    pattern: w(
      `nodeloos|buiten (?:alle )?proportie|(?:heeft|hebben|had) geen (?:hart|ruggengraat|fatsoen|manieren|respect)|(?:dat|dit) is (?:\\p{L}+ )?gedrag`,
    ),
  },
  {
    rule: 'discrimination',
    notInQuestions: true,
    pattern: re(
      `${b}(?:nemen|willen|zoeken|aanvaarden) ze (?:daar |er )?(?:geen|liever geen|zelden|nauwelijks) (?:\\p{L}+ )?(?:vrouwen|mannen|moeders|ouderen|jongeren|buitenlanders|migranten|moslims|mensen)|een (?:alleenstaande |jonge |oudere )?(?:mama|moeder|vader|papa|vrouw|man|vijftiger|zestiger|moslim|migrant|vluchteling|nieuwkomer) (?:zoekt|kiest|werkt|kan|moet|past|neemt|heeft|hoort) (?:\\p{L}+ ){0,3}(?:best|beter|niet|geen|liever)`,
    ),
  },
  {
    rule: 'advice',
    notInQuestions: true,
    unlessPointing: true,
    unlessCited: true,
    pattern: re(
      `${b}(?:mogen|mag|kunnen|moeten|moet) (?:ze|hij|je werkgever|je baas|een werkgever) (?:\\p{L}+ ){0,3}(?:niet|geen|zomaar|wel|uitbetalen|betalen)${e}`,
    ),
  },
  {
    rule: 'promise',
    notInQuestions: true,
    unlessSaid: true,
    pattern: w(
      'het ergste is (?:achter de rug|voorbij|geweest)|het beste moet nog komen|sterker uit|weet (?:\\p{L}+ )*raad mee|jij gaat (?:ze|het|die|dat) (?:vinden|halen|kunnen)',
    ),
  },
];
