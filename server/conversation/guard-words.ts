// What no reply may say, per language: data for guard.ts. Each pattern aims at Koers' own claim to the client. A near twin that must
// pass (a question, a pointer, the client's own words said back) stands in guard.test.ts beside it.
import type { Language } from '../people/roles.ts';
import type { GuardRule } from './guard.ts';

export type Forbidden = { rule: GuardRule; pattern: RegExp; evenReported?: boolean };

const b = '(?<![\\p{L}\\d])';
const e = '(?![\\p{L}\\d])';
const re = (source: string): RegExp => new RegExp(source, 'iu');
const before = 'vorige|eerdere|voorgaande|bovenstaande|précédentes?|ci-dessus|previous|prior|earlier|above';
/** An order to a machine, as somebody hides it in a text that Koers reads; whoever says it, Koers does not say it after them. */
export const ordersMachine = re(
  `(?:negeer|vergeet|overschrijf|ignore[zr]?|oublie[zr]?|forget|disregard|override)(?!\\p{L})[^.?!]{0,40}(?:(?:${before})[^.?!]{0,20}(?:instructi|opdracht|regels|richtlijn|berichten|consigne|règles|directives|rules|orders|prompt)|(?:instructions?|consignes?) (?:${before})|(?:systeem|system) ?prompt)`,
);
/** A name, or the counsellor: case counts, so that "ik" and "het" are no names. */
const someone = (pronouns: string, roles: string, rest: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:(?:${roles})|(?!(?:${pronouns})(?![\\p{L}]))\\p{Lu}\\p{L}+) ${rest}`, 'u');
const w = (source: string): RegExp => re(`${b}(?:${source})${e}`);

/** "Je zegt dat je moet kiezen": what the client said, not what Koers says. */
export const reporting: Record<Language, RegExp> = {
  nl: w(
    '(?:je|jij|u) (?:zegt|zei|schrijft|schreef|vertelt|vertelde|noemt|noemde|vindt|vond|voelt|denkt|dacht|vreest|hoopt|hoopte|vraagt|vroeg|merkt)(?: je)?(?: [\\p{L}]+){0,3} (?:dat|of|waarom|hoe)|(?:zeg|zei|schrijf|schreef|vertelde|voel|denk|dacht|hoop|vroeg) je|volgens jou|vraag je je af|hoor ik je zeggen',
  ),
  fr: w('vous (?:dites|disiez|avez dit|écrivez|pensez|sentez|craignez|espérez|demandez)(?: [\\p{L}]+){0,3} (?:que|qu|si)|dites-vous|écrivez-vous|selon vous'),
  en: w(
    'you (?:say|said|write|wrote|think|thought|feel|felt|fear|hope|ask|asked|told me|mention(?:ed)?)(?: [\\p{L}]+){0,2}(?: that| if| whether)?|in your words',
  ),
};

const disorders =
  'burn-?out|bore-?out|depressie|depressief|adhd|add|autisme|autistisch|angststoornis|paniekstoornis|ptss|trauma|overspannen|posttraumatische|persoonlijkheidsstoornis|verslaafd|verslaving|eetstoornis|hoogsensitief|bipolair';
const disordersFr = 'burn-?out|dépression|dépressi(?:f|ve)|tdah|autisme|trouble anxieux|trauma(?:tisme)?|dépendant[e]?|alcoolique|bipolaire|surmené[e]?';
const disordersEn = 'burn-?out|burnt out|burned out|depress(?:ion|ed)|adhd|autis(?:m|tic)|anxiety disorder|ptsd|traumati[sz]ed|addict(?:ed)?|alcoholic|bipolar';

export const forbidden: Record<Language, readonly Forbidden[]> = {
  nl: [
    {
      rule: 'diagnosis',
      pattern: re(
        `${b}(?:je|jij|u) (?:hebt|heeft|heb|bent|lijdt aan|zit in|vertoont|kampt met|lijkt)(?! (?:het gevoel|de indruk))[^.?!,]{0,35}${b}(?:${disorders})${e}(?!-)`,
      ),
    },
    { rule: 'diagnosis', pattern: re(`${b}(?:dit|dat|het) (?:is|lijkt|klinkt|wijst|heet|duidt)[^.?!]{0,30}${b}(?:${disorders})${e}`) },
    { rule: 'diagnosis', pattern: re(`${b}(?:symptomen|tekenen|kenmerken|signalen) van (?:een )?(?:${disorders})${e}`) },
    { rule: 'diagnosis', pattern: re(`${b}(?:heb|ben) je (?:waarschijnlijk|vermoedelijk|zeker|duidelijk)[^.?!]{0,25}(?:${disorders})`) },
    {
      rule: 'advice',
      pattern: re(`${b}(?:neem|slik|stop met|bouw)(?! contact)[^.?!]{0,30}(?:medicatie|medicijnen|antidepressiva|pillen|supplementen|slaapmiddel)`),
    },
    {
      rule: 'advice',
      pattern: re(
        `(?:ik raad (?:je|u|jou) (?:aan|af)|mijn advies is|ik adviseer|ik zou (?:in jouw plaats|jou aanraden|je aanraden)|als ik jou was|in jouw plaats zou ik)`,
      ),
    },
    {
      rule: 'advice',
      pattern: re(
        `${b}(?:je|jouw|u)[ ]?(?:baas|werkgever|chef|ontslag|contract|beding)? ?(?:mag|mogen|kan|kunnen|is|hebt|heeft)[^.?!]{0,35}(?:wettelijk|onwettig|illegaal|ongeldig|nietig|recht op (?:een )?(?:schadevergoeding|ontslagvergoeding|opzegvergoeding|uitkering))`,
      ),
    },
    { rule: 'advice', pattern: re(`${b}(?:dat|dit|het|je ontslag|het contract) is (?:onwettig|illegaal|wettelijk|ongeldig|nietig|strafbaar|rechtsgeldig)`) },
    { rule: 'advice', pattern: re(`${b}(?:je|jouw) (?:werkgever|baas|chef) (?:mag|kan) (?:je|jou)[^.?!]{0,20}(?:ontslaan|dwingen|verplichten)`) },
    {
      rule: 'advice',
      pattern: re(
        `^(?:teken|onderteken|weiger|dien|klaag|sleep|beleg|investeer|leen|verkoop)${e}[^?]{0,40}(?:niet|nooit|klacht|contract|rechter|rechtbank|aandelen|lening|geld|huis)`,
      ),
    },
    {
      rule: 'promise',
      pattern: re(
        `(?:dat|het|alles) komt (?:wel |zeker |allemaal |vanzelf )*(?:goed|in orde)|${b}(?:je|jij) (?:vindt|krijgt|haalt|zal|gaat)[^.?!]{0,25}(?:zeker|vast en zeker|gegarandeerd|ongetwijfeld|sowieso)|(?:vind|krijg|haal) je (?:zeker|vast|gegarandeerd|ongetwijfeld|sowieso)|ik (?:beloof|garandeer|verzeker)|gegarandeerd|maak je geen zorgen|geen zorgen`,
      ),
    },
    {
      rule: 'promise',
      pattern: someone(
        'Ik|Je|Jij|U|Dat|Dit|Het|De|Een|Er|Wat|Wie|Hoe|Dan|Daar|Hij|Zij|Ze|We|Wij|Iemand|Niemand|Die|Alles|Zo|Wanneer|Waar|Als|Of',
        '[Bb]egeleid(?:er|ster)',
        `(?:zal|gaat|belt|regelt|antwoordt|contacteert|neemt contact|komt erop terug|laat (?:je|iets) weten)(?! (?:weten|zien) wat)[^.?!]{0,40}(?:je|jou|terug|voor jou|opnemen|bellen|regelen|helpen|morgen|vandaag|snel|zo snel|meteen|weten)`,
      ),
    },
    { rule: 'promise', pattern: w('ik (?:zal|ga) (?:[\\p{L}]+ ){0,4}(?:bellen|mailen|regelen|contacteren|verwittigen|inschrijven|solliciteren)') },
    {
      rule: 'steering',
      pattern: re(`(?:^|[,;:] |${b}(?:dus|dan|daarom|want|maar|en) )(?:je|jij|u) (?:moet|moest|zou(?:dt)? (?:beter|best|moeten)|hoort te|dient)${e}`),
    },
    { rule: 'steering', pattern: re(`${b}(?:dan|daarom|nu|eerst|toch|dus) (?:moet|zou) (?:je|jij|u)(?: (?:beter|best|moeten|echt|gewoon))?${e}(?![^.]*\\?)`) },
    {
      rule: 'steering',
      pattern: re(
        `${b}(?:je|jij|u) zou (?:beter|best|eigenlijk moeten|moeten)|${b}(?:je|jij) kan? (?:beter|best)(?! ?(?:zien|zeggen|inschatten|weten))${e}[^.?]{0,50}|het beste (?:is|zou zijn) (?:dat je|om|als je)|${b}ik vind dat je${e}|de beste keuze (?:is|voor jou)|kies (?:gewoon )?voor`,
      ),
    },
    // Which job fits is the client's to find out: no voice says that one does, nor that somebody is made for it.
    {
      rule: 'steering',
      pattern: re(
        `${b}(?:past|passen) (?:perfect|heel goed|goed|uitstekend|ideaal|precies|echt|zeker|vast|helemaal) bij (?:je|jou|u)${e}(?![^.!]*\\?)|${b}(?:dit|dat|deze|die|het) (?:beroep|job|functie|vak)(?:en|s)? (?:past|passen) bij (?:je|jou|u)${e}(?![^.!]*\\?)|${b}(?:je|jij|u) (?:bent|zou) (?:\\p{L}+ )?(?:geschikt|geknipt|gemaakt|de geknipte (?:man|vrouw|persoon)|een goede \\p{L}+ zijn)(?: zijn)? (?:voor|als)${e}|${b}(?:beste|ideale|meest geschikte|perfecte) (?:job|beroep|functie|richting|keuze) voor (?:je|jou|u)${e}`,
      ),
    },
    {
      rule: 'judgement',
      pattern: re(
        `${b}(?:je|jij|u) (?:bent|was|doet|reageert) (?:echt |gewoon |zo |te |wel |een beetje )*(?:lui|dom|zwak|koppig|overgevoelig|ondankbaar|negatief|naïef|onredelijk|overdreven|fout|moeilijk doen|aan het overdrijven)`,
      ),
    },
    {
      rule: 'judgement',
      pattern: re(
        `${b}(?:dat|dit) (?:is|was) (?:dom|fout|jouw fout|je eigen fout|onverantwoord|egoïstisch|lui|zwak|belachelijk|kinderachtig)|eigen schuld|${b}(?:je|jouw) (?:baas|chef|collega|man|vrouw) is (?:een )?(?:eikel|idioot|narcist|slechte|lui|dom|onbekwaam|toxisch|verschrikkelijk)`,
      ),
    },
    {
      rule: 'human-claim',
      pattern: re(
        `ik ben (?:ook )?(?:maar )?(?:een )?(?:echte? )?(?:mens|persoon|begeleid(?:er|ster)|loopbaanbegeleid(?:er|ster)|coach|psycholoog|vrouw|man|moeder|vader)${e}|als mens (?:begrijp|voel|weet) ik|ik ben geen (?:robot|computer|machine|programma)|ik heb (?:dat )?zelf (?:ook )?(?:meegemaakt|gevoeld|ervaren|kinderen)|toen ik zelf|ik voel met je mee|ik begrijp (?:helemaal|precies|heel goed) (?:hoe|wat) je`,
      ),
    },
    {
      rule: 'instructions',
      pattern: re(
        `systeem ?prompt|system ?prompt|mijn (?:instructies|prompt|opdracht) (?:luidt|luiden|zijn|is|staat|zegt)|ik (?:werd|ben) geïnstrueerd|in mijn (?:instructies|prompt) staat|als (?:ai-)?taalmodel|large language model|mijn trainingsdata`,
      ),
      evenReported: true,
    },
    {
      rule: 'discrimination',
      pattern: re(
        `${b}als (?:(?!je |jouw |mijn |de |het |die |dat |zijn |haar |hun |een |ik )[\\p{L}]+ )?(?:vrouw|man|moeder|vader|mama|papa|oudere|jongere|vijftiger|zestiger|moslim|moslima|migrant|allochtoon|buitenlander|vreemdeling|gehandicapte|homo|holebi|christen|jood|vluchteling)${e}(?=[^.?!]{0,60}${b}(?:past|passen|kan|kun|kunt|is het|zijn|ben|bent|heb|vind|zal|wordt|word|moet|mag|doe|best|beter|lukt|ligt)${e})`,
      ),
    },
    {
      rule: 'discrimination',
      pattern: re(
        `(?:op (?:jouw|je|die|deze) leeftijd|met (?:jouw|je|die) (?:leeftijd|afkomst|accent|handicap|geloof|hoofddoek|naam|huidskleur)|voor (?:een|jouw) (?:vrouw|moeder|oudere|buitenlander))[^.?!]{0,50}(?:niet meer|beter niet|moeilijk|geen kans|weinig kans|onmogelijk|past|vergeet)|${b}(?:vrouwen|mannen|moeders|ouderen|jongeren|buitenlanders) (?:zijn|kunnen|horen|passen) (?:nu eenmaal|van nature|beter|minder|niet)`,
      ),
    },
    {
      rule: 'tone',
      pattern: re(
        `!|${b}wat (?:goed|knap|fijn|leuk|mooi|geweldig|super|fantastisch) dat${e}|^(?:super|geweldig|fantastisch|goed zo|knap|proficiat|bravo|top|wow|mooi zo|prachtig|goed gedaan|heel knap|sterk)[.,]?$|zoals ik (?:al|eerder|daarnet) (?:zei|schreef|vertelde)|${b}geweldig${e}|fantastisch|supergoed|supergoede|trots op (?:jou|je)${e}`,
      ),
      evenReported: true,
    },
  ],
  fr: [
    { rule: 'diagnosis', pattern: re(`vous (?:avez|êtes|souffrez|faites|semblez|présentez)[^.?!,]{0,30}${b}(?:${disordersFr})${e}`) },
    {
      rule: 'diagnosis',
      pattern: re(
        `(?:(?<!si )c'est|cela ressemble|ça ressemble|il s'agit|cela indique)[^.?!]{0,25}(?:${disordersFr})|(?:symptômes|signes) (?:de|d')[ ]?(?:un |une )?(?:${disordersFr})`,
      ),
    },
    {
      rule: 'advice',
      pattern: re(
        `je vous (?:conseille|recommande|déconseille)|mon conseil|à votre place, je|si j'étais vous|prenez (?:un|des|ce|votre) (?:médicament|antidépresseur)s?|(?:c'est|ce licenciement est|votre contrat est) (?:illégal|légal|nul)|votre (?:patron|employeur) (?:peut|ne peut pas|n'a pas le droit)`,
      ),
    },
    {
      rule: 'promise',
      pattern: re(
        `(?:tout|ça|cela) (?:va|ira) (?:bien |s')?(?:se passer|aller|arranger|bien)|vous (?:trouverez|allez trouver|réussirez|aurez)[^.?!]{0,20}(?:certainement|sûrement|sans (?:aucun )?doute|à coup sûr)|je vous (?:promets|garantis|assure)|ne vous (?:inquiétez|en faites) pas`,
      ),
    },
    {
      rule: 'promise',
      pattern: someone('Cela|Ça|Ce|Il|Elle|On|Qui|Que|Rien|Tout|Je|Vous', 'conseill(?:er|ère)', 'va vous (?:appeler|répondre|contacter|aider)'),
    },
    {
      rule: 'steering',
      pattern: re(
        `(?:^|, |alors |donc )vous (?:devez|devriez|feriez mieux|n'avez qu'à)|il (?:vous )?faut (?:que vous|absolument)|il faudrait que vous|le mieux (?:est|serait) de`,
      ),
    },
    {
      rule: 'judgement',
      pattern: re(
        `vous êtes (?:trop |très |vraiment )*(?:paresseu(?:x|se)|bête|faible|naï(?:f|ve)|ingrat[e]?|négati(?:f|ve))|c'est (?:bête|stupide|de votre faute|ridicule|irresponsable)|votre (?:patron|chef|collègue|mari) est (?:un |une )?(?:idiot|imbécile|incompétent|pervers|toxique)`,
      ),
    },
    {
      rule: 'human-claim',
      pattern: re(
        `je suis (?:aussi )?(?:un |une )?(?:être )?(?:humain[e]?|personne réelle|vraie personne|conseill(?:er|ère)|coach|psychologue)${e}|je ne suis pas (?:un robot|une machine|un programme)|je comprends (?:parfaitement|exactement) ce que vous ressentez|j'ai vécu (?:ça|cela)`,
      ),
    },
    {
      rule: 'instructions',
      pattern: re(`mes (?:instructions|consignes) (?:sont|disent)|prompt système|system ?prompt|en tant que modèle de langage`),
      evenReported: true,
    },
    {
      rule: 'discrimination',
      pattern: re(
        `en tant que (?:jeune |vieille? )?(?:femme|homme|mère|père|senior|étrang(?:er|ère)|musulman[e]?|migrant[e]?|handicapé[e]?)${e}|à votre âge[^.?!]{0,40}(?:difficile|plus|impossible|mieux)|les (?:femmes|hommes|mères|seniors|étrangers) (?:sont|ne peuvent)`,
      ),
    },
    {
      rule: 'tone',
      pattern: re(
        `!|^(?:super|génial|bravo|parfait|excellent|félicitations)[.,]?$|comme je (?:l'ai|vous l'ai) (?:déjà )?dit|c'est (?:super|génial|formidable) que|fièr?e? de vous`,
      ),
      evenReported: true,
    },
  ],
  en: [
    {
      rule: 'diagnosis',
      pattern: re(
        `you (?:have|are|'re|are having|suffer from|seem|show signs of)[^.?!,]{0,30}${b}(?:${disordersEn})${e}|you've got[^.?!,]{0,20}(?:${disordersEn})`,
      ),
    },
    {
      rule: 'diagnosis',
      pattern: re(
        `(?<!whether )(?<!if )(?:this|that|it) (?:is|sounds like|looks like|suggests|could be)[^.?!]{0,20}(?:${disordersEn})|(?:symptoms|signs) of (?:a )?(?:${disordersEn})`,
      ),
    },
    {
      rule: 'advice',
      pattern: re(
        `i (?:would )?(?:advise|recommend)|my advice|if i were you|in your place,? i|take (?:your |some )?(?:medication|antidepressants)|(?:that|this|your dismissal|the contract) is (?:illegal|unlawful|invalid)|your (?:boss|employer) (?:can|cannot|can't|may not|is not allowed to) (?:fire|dismiss|force)`,
      ),
    },
    {
      rule: 'promise',
      pattern: re(
        `(?:it|everything|things) (?:will|'ll) (?:all )?(?:be (?:fine|okay|alright|all right)|work out)|you(?:'ll| will)[^.?!]{0,15}(?:definitely|certainly|surely|for sure)|i (?:promise|guarantee)|don't worry|no worries`,
      ),
    },
    {
      rule: 'promise',
      pattern: someone(
        'It|This|That|What|Who|You|I|He|She|They|We|Nobody|Nothing|Everything',
        'counsellor',
        'will (?:call|contact|answer|help|get back to) you',
      ),
    },
    {
      rule: 'steering',
      pattern: re(
        `(?:^|, |so |then )you (?:must|should|have to|need to|ought to|had better|'d better)|the best (?:thing|option|choice) (?:is|would be)|you'd be better off|i think you should`,
      ),
    },
    {
      rule: 'judgement',
      pattern: re(
        `you(?:'re| are) (?:being |too |so |just |really )*(?:lazy|stupid|weak|naive|ungrateful|negative|dramatic|overreacting)|that(?:'s| is| was) (?:stupid|your (?:own )?fault|irresponsible|ridiculous|childish)|your (?:boss|manager|colleague|husband) is (?:a |an )?(?:idiot|jerk|narcissist|toxic|incompetent|terrible)`,
      ),
    },
    {
      rule: 'human-claim',
      pattern: re(
        `i(?:'m| am) (?:also )?(?:a )?(?:real )?(?:human|person|counsellor|coach|psychologist)${e}|i(?:'m| am) not (?:a |an )?(?:robot|machine|computer|program|ai)|i (?:know|understand) exactly how you feel|i(?:'ve| have) been there`,
      ),
    },
    {
      rule: 'instructions',
      pattern: re(`my (?:instructions|system prompt|prompt) (?:are|is|say|says)|system ?prompt|i was instructed|as an? (?:ai )?language model`),
      evenReported: true,
    },
    {
      rule: 'discrimination',
      pattern: re(
        `as an? (?:young |older |single )?(?:woman|man|mother|father|senior|foreigner|muslim|migrant|disabled person)${e}(?=[^.?!]{0,60}(?:you|it|better|suit|fit))|at your age[^.?!]{0,40}(?:difficult|hard|too late|unlikely|better)|(?:women|men|mothers|older people|foreigners) (?:are|can't|cannot) (?:naturally|just|better|less)`,
      ),
    },
    {
      rule: 'tone',
      pattern: re(
        `!|^(?:great|awesome|amazing|well done|fantastic|congratulations|wonderful)[.,]?$|as i (?:already )?(?:said|mentioned)|(?:great|awesome|amazing|wonderful) that you|proud of you`,
      ),
      evenReported: true,
    },
  ],
};

const set = (words: string): Set<string> => new Set(words.split(' '));
/** Short everyday words that belong to one of the three languages only. */
export const foreignWords: Record<Language, ReadonlySet<string>> = {
  nl: set(
    'je jij jouw het een niet geen dat wat hoe wie waar maar ook nog naar voor van aan bij zijn hebt hebben bent wil kan zou wordt over uit dan als zo deze dit wel iets heel veel werk jou ik ben heb er mij met op te',
  ),
  fr: set(
    'vous votre vos je le la les des une est pas ne que qui dans pour avec sur ce cette mais comme plus faire avez êtes quel quelle où quand sont être avoir nous ou et du au moi cela ça',
  ),
  en: set(
    "you your the is are not that what how who where but also with for from have has do does would could this these which when about and of to it your was were been there something my i'm it's",
  ),
};

/** Everyday words that more languages share or that count for little between them; enough to see that a sentence is in a language at all. */
export const sharedWords: Record<Language, ReadonlySet<string>> = {
  nl: set('de en in is was of tot door om kan kun mag zal iemand alle elke na bij tussen per via gratis dag nacht uur bel'),
  fr: set('un en a il elle on se si leur y ni par sous entre tout tous toute rien ici là numéro gratuit jour nuit appelez'),
  en: set("a in at on can by as we if so no be will one it's all any then than call free day night"),
};
