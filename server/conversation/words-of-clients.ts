// The words by which Koers hears what a client does in a message: data for read-message.ts, per language.
// Order in a list does not matter; a message may match more than one list, and move-rules.ts decides which counts first.
import type { Language } from '../people/roles.ts';

export type ByLanguage = Record<Language, RegExp>;

const nl = (source: string): RegExp => new RegExp(source, 'iu');
/** Word boundary that knows accents. */
const b = '(?<![\\p{L}\\d])';
const e = '(?![\\p{L}\\d])';
const word = (source: string): RegExp => nl(`${b}(?:${source})${e}`);

export const greeting: ByLanguage = {
  nl: word(
    'hallo+|hoi+|he+y+|hei|hi|dag|daag|goeiedag|goeiendag|goedendag|goe?den? ?morgen|goeiemorgen|goedemorgen|goedemiddag|goeiemiddag|goedenavond|goeienavond|yo|salut|joe',
  ),
  fr: word('bonjour|bonsoir|salut|coucou|hello'),
  en: word('hello|hi|hey|good (?:morning|afternoon|evening)'),
};

export const farewell: ByLanguage = {
  nl: word(
    "tot na (?:het|mijn|ons|de|jullie) \\p{L}+|ik laat (?:je |u |iets |nog |dan |wel )*weten hoe|tot (?:de (?:volgende|naaste)(?: keer)?|(?:volgende|naaste) (?:keer|week)|later|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|straks|dan|ziens)|da{2,}g+|dada|slaapwel|(?<=(?:^|[.,!] ?))(?:ik |k )?moet (?:gaan|weg|ervandoor|vertrekken)|(?<!(?:dat|als|of|omdat) )ik (?:ga|moet) (?:nu |hier |er |even |eens |dus )*(?:stoppen|ermee stoppen|slapen|nu weg|afsluiten|gaan(?! \\p{L}))|(?:ik|k) ?ga gamen,? laters?|salu(?= en| |$)|ik ga (?:er|het) (?:eens |nog eens |eerst )?(?:over |een nachtje over )?slapen|ik ga er (?:eens |nog eens )?(?:is )?over (?:na)?(?:denken|slapen)|ik ga het hierbij laten|(?:ik laat|laten we) het (?:hier|hierbij|daarbij)|ik schrijf (?:je |u |wel )?(?:later|straks|morgen|nog)|(?:bedankt|merci|dank (?:je|u)(?: ?wel)?)[,. ]+dag$|doei|doeg|ciao|tot schrijfs|ik stop (?:er(?:mee)?|hier|nu)|stop ik (?:er(?:mee)?|hier|nu)|(?:genoeg|klaar) voor vandaag|het is (?:genoeg|goed) (?:zo|geweest)|(?:dat|da) was (?:het|'t)(?: voor (?:mij|vandaag|nu|deze keer))?$|tot ton|(?<=[.!,] )(?:nog )?(?:een )?(?:goede|goeie|fijne|prettige) (?:avond|middag|nacht|dag|namiddag|voormiddag)(?: nog)?$|tot in de (?:winter|zomer|lente|herfst)|we stoppen|stop maar|laten we stoppen|einde gesprek|salukes|saluu?t(?:jes|kes)|saluut|bonne (?:journée|soirée|nuit)|de groeten (?:aan|van)|(?:met )?vriendelijke groet(?:en|jes)?|(?:alright|bon|oké|ok|voila)[,. ]+(?:laters|cheers)|laters$|(?:dag en )?(?:bedankt|dank (?:u|je)) voor het (?:praten|gesprek|luisteren)|(?:thx|tnx|thanks) ?x+$|tot nog eens|^dag(?:,? (?:hoor|dan|zulle|en bedankt))$|(?:thx|merci|bedankt|oké|ok|alé|allez|bon)[,. ]+(?:later|salut|tot later|tot dan)[.! ]*$|^(?:later|laters|salut|ciao)[.! ]*$",
  ),
  fr: word(
    "au revoir|à (?:la prochaine|bientôt|demain|plus tard|lundi|mardi|jeudi|vendredi)|bonne (?:soirée|journée|nuit)|je (?:m'arrête|vais m'arrêter|dois y aller)|on arrête|c'est tout pour aujourd'hui",
  ),
  en: word(
    "bye|goodbye|see you|good night|talk (?:later|soon)|that(?:'s| is) (?:all|enough) for (?:today|now)|i(?:'ll| will) stop here|i have to go|let(?:'s| us) stop",
  ),
};

export const asksMachine: ByLanguage = {
  nl: nl(
    `(?:ben|zijt|bent|spreek|praat|klap|chat|schrijf|is dit|ist|is het|of zijt)[^.?!]{0,30}(?:robot|machine|computer|bot|chatbot|programma|mens|ai|a\\.i\\.|echte? (?:mens|persoon|iemand)|artificiële|chatgpt)[^.?]{0,60}\\?|hoe (?:denk|voel|vind) (?:je|jij|gij|ge) (?:zelf )?dat (?:dat|da|het|zoiets) (?:is|voelt)|weet (?:jij|gij|je|ge) (?:zelf )?hoe (?:dat|da|het|zoiets) (?:is|voelt)|${b}(?:robot|chatbot|bot|computer|mens|machine)${e}\\s*\\?|wie (?:ben|zijt|bent) (?:jij|je|ge|gij|u)${e}|wat (?:ben|zijt|bent) (?:jij|je|ge|gij|u)${e}(?! van plan| aan het)|wie (?:dit|dat|er|hier|mijn berichten) (?:allemaal )?(?:mee)?(?:leest|ziet|kan (?:mee)?lezen|kan zien)|wie (?:leest|kan (?:dit|dat|het|hier)|ziet|krijgt)[^.?!]{0,40}(?:lezen|mee|dit|dat|hier|schrijf|zien|berichten)|(?:leest|ziet|weet) (?:er )?(?:iemand|mijn baas|mijn werkgever|mijn begeleid(?:er|ster)|je baas|els|de vdab|vdab)[^.?!]{0,40}(?:mee|dit|dat|hier|schrijf|gesprek|lezen)[^.?!]{0,30}\\?|(?:kan|kunnen|mag|gaat) (?:mijn (?:baas|werkgever|begeleid(?:er|ster)|chef|collega's)|iemand|ze|anderen|jullie)[^.?!]{0,20} (?:dit|dat|het|hier|mee)[^.?!]{0,25}(?:lezen|zien|meelezen)|blijft dit (?:onder ons|tussen ons|privé|geheim|vertrouwelijk)|is dit (?:privé|vertrouwelijk|anoniem|geheim)|wordt dit (?:bewaard|opgeslagen|doorgegeven|gelezen)`,
  ),
  fr: nl(
    `vous êtes qui|(?:êtes|es)[- ](?:vous|tu)[^.?!]{0,25}(?:robot|machine|humain|humaine|personne|ordinateur|programme|ia)|${b}(?:robot|humain|machine)\\s*\\?|qui (?:lit|peut lire|voit)|(?:mon patron|mon employeur|quelqu'un)[^.?!]{0,20}(?:lire|lit|voit|voir)|est-ce (?:confidentiel|anonyme)`,
  ),
  en: nl(
    `are you (?:a |an )?(?:real |actual )?(?:robot|machine|bot|chatbot|human|person|ai|computer)|am i talking to|who (?:reads|can read|sees|else reads)|(?:can|does|will) my (?:boss|employer|manager|counsellor)[^.?!]{0,20}(?:read|see)|is this (?:private|confidential|anonymous)|who are you\\b|what are you\\b`,
  ),
};

export const injects: ByLanguage = {
  nl: nl(
    `(?:negeer|vergeet|omzeil|wis|overschrijf)[^.?!]{0,30}(?:instructies|regels|opdrachten|prompt|richtlijnen|beperkingen)|(?:toon|geef|herhaal|print|kopieer|wat is|laat)[^.?!]{0,30}(?:systeemprompt|system ?prompt|prompt|instructies|interne regels)|(?:doe|gedraag je|speel)[^.?!]{0,20}(?:alsof (?:je|jij|ge|gij|u) (?!het${e}|niets|er${e})|als een (?:andere ai|hacker|dokter|arts|advocaat|psycholoog))|je bent (?:nu|vanaf nu)|vanaf nu ben je|ontwikkelaarsmodus|jailbreak|${b}DAN${e}(?=.{0,20}modus)|ignore (?:all|your|the|previous)|(?:developer|debug) ?mode|system ?prompt|\\[system\\]|<\\/?system>`,
  ),
  fr: nl(
    `(?:ignore|oublie|ignorez|oubliez)[^.?!]{0,30}(?:instructions|règles|consignes)|(?:montre|montrez|donne|donnez|répète|affiche)[^.?!]{0,30}(?:prompt|instructions|consignes)|tu es maintenant|vous êtes maintenant|ignore (?:all|previous)|system ?prompt|jailbreak`,
  ),
  en: nl(
    `(?:ignore|forget|disregard|override|bypass)[^.?!]{0,30}(?:instructions|rules|prompt|guidelines|restrictions)|(?:show|reveal|print|repeat|what is|tell me)[^.?!]{0,30}(?:system ?prompt|your (?:prompt|instructions|rules))|you are now|pretend (?:to be|you are)|act as (?:a|an) |developer mode|jailbreak|system ?prompt`,
  ),
};

/** Koers asks what it knows already, or asks the same again. */
const askedTwice = `(?:dat|da|dit|het|'t) (?:heb|had) ik (?:u |je |jou )?(?:toch |daarnet |net |juist |hier |eerder |al )+(?:gezegd|verteld|geschreven|uitgelegd)|(?:ik heb|ik had|kheb) (?:u |je |jou |het |dat |da |'t )+(?:toch |al |daarnet |net |juist |eerder )+(?:\\p{L}+ )?(?:gezegd|verteld|geschreven|uitgelegd)|(?:dat|da|dit) (?:vroeg|vraagt|vraag|hebt|heb) (?:je|ge|u|jij|gij) (?:mij |me )?(?:daarnet |net |nu |hier |ook |toch )*al(?: eens)?(?: gevraagd)?${e}|(?:tweede|derde|vierde|zoveelste) keer (?:al )?(?:dat|da) (?:ge|je|u|gij|jij)${e}|(?:je|ge|u|gij|jij) vraagt (?:toch |mij |me |nu |weer |altijd |steeds |constant )+(?:hetzelfde|'?tzelfde|dezelfde)|(?:altijd|steeds|weer|opnieuw) dezelfde vra(?:ag|gen)`;
export const asksTwice = nl(askedTwice);

export const corrects: ByLanguage = {
  nl: nl(
    `${askedTwice}|(?:zo|dat|da|dit) (?:bedoelde|bedoel|bedoelde|zei|zeg) ik (?:niet|ni|nie)|zo bedoel(?:de)? ik (?:het|dat|da|'t) (?:niet|ni|nie)|(?:dat|da|dit) (?:heb|had) ik (?:niet|ni|nie|nooit) gezegd|(?:je|ge|u|jij|gij) (?:begrijpt|begreep|verstaat|snapt|hebt)[^.?!]{0,15} (?:mij|me|het|dat|da) (?:niet|ni|nie|verkeerd|fout|mis)|verkeerd begrepen|mis begrepen|(?:dat|da|dit) (?:klopt|is) (?:niet|ni|nie) (?:wat ik|helemaal|juist|waar)|^(?:nee+|neen|nee nee)[, ]+(?:(?:dat|da|zo|het|'t) (?:is het niet|is niet|was niet|klopt|bedoel)|ik (?:bedoel|zei|zeg)|juist niet|integendeel|eerder)|(?:dat|da|dit) (?:was|is) geen antwoord|(?:je|ge|jij|gij|u) (?:antwoordt|hebt) niet (?:op|geantwoord)|${b}(?:dat|da|'t) klopt (?:niet|ni|nie)|ik bedoel(?:de)? (?:eigenlijk|eerder|net|juist|iets anders|dat)`,
  ),
  fr: nl(
    `ce n'est pas ce que (?:je|j')|c'est pas ce que (?:je|j')|vous (?:m'avez|m') mal compris|mal compris|je n'ai (?:pas|jamais) dit|je voulais dire|^non[, ]+(?:ce|c'|pas|je voulais|plutôt)`,
  ),
  en: nl(
    `(?:that's|that is|this is|it's) not what i (?:meant|said|mean)|i didn't (?:mean|say)|i never said|you (?:misunderstood|got (?:it|me|that) wrong|misread)|not what i meant|what i (?:meant|mean) (?:is|was)|^no[, ]+(?:that's not|not|i meant|i mean|it's)`,
  ),
};

export const asksDecision: ByLanguage = {
  nl: nl(
    `(?:wat |welke? )?(?:moet|zou|zal) ik (?!(?:[^?]*(?:cheque|betalen|recht|attest|formulier|diploma|vdab|inschrijven))[^?]*\\?)(?:nu |eerst |dan |best |nog )*[^?]{2,70}(?:,| of) [^?]{3,60}\\?|vraag (?:me|mij) (?:nu |soms |eigenlijk |nog )*af of ik (?:nu |al |nog |er |beter |best )*(?:moet|zou|kan|zal|mag|toch) [^?]*(?<= of )[^?.!]+|(?:zal|moet|zou) ik [^.?!]{3,60} of (?:nog |toch |beter )?(?:wachten|blijven|niet|gaan|zwijgen|doorgaan)[^.?!]{0,20}\\?|(?:moet|zou|zal|kan|ga) ik (?:nu |dan |best |beter |eens |toch |niet )*[^.?!]{0,60}(?:of niet|of blijven|of weggaan|of juist niet|of toch niet)|(?:moet|zou|zal) ik (?:nu |dan |best |beter |eens |toch |het |die |dat |mijn |de |een |niet |ermee |er |daar |gewoon )*[^.?!,]{0,45}(?:nemen|opzeggen|stoppen|doen|kiezen|aannemen|weggaan|vertrekken|blijven|volgen|accepteren|aanvaarden|tekenen|veranderen|solliciteren)[^.?!]{0,25}\\?|(?:zeg|beslis|kies|bepaal) (?:jij|gij|u|je|ge|(?:het|dat|'t) (?:jij|gij)|maar|eens|mij)[^.?!]{0,40}(?:maar|wat ik|voor mij|jij|gij|moet)|zeg jij het (?:maar)?|zeg (?:het )?(?:me|mij) [^.?!]{0,20}wat ik [^.?!]{0,25}moet|zeg het (?:me|mij) gewoon|zeg (?:gij|jij)(?: 't| het)? maar|wat zou (?:jij|je|u|ge|gij) (?:eerst |dan |nu |zelf |in mijn plaats )*(?:doen|kiezen|nemen)|wat moet ik (?:nu |dan |best )?(?:doen|kiezen)(?![^?]*(?:diploma|papier|attest|erken|aanvra|inschrijv))|wat raad(?:t)? (?:je|jij|u|ge|gij) (?:mij )?aan|(?:geef|zeg) (?:mij )?(?:gewoon )?(?:een antwoord|wat ik moet)|welke (?:van de twee )?(?:zou|raad|moet) (?:jij|je|ik|u|gij)|wat (?:is|zou) (?:het )?best(?:e)? (?:zijn )?voor mij|(?:geef|maak|zeg|toon)(?: (?:mij|me|eens|maar|gewoon|nu))* een lijst(?:je)? (?:van|met) [^.?!]{0,20}(?:jobs?|beroepen|functies|werk)[^.?!]{0,30}(?:mij|me|voor mij|passen|past|kan doen)|welke job (?:past|is (?:iets|goed|geschikt))[^.?!]{0,20}(?:mij|voor mij)`,
  ),
  fr: nl(
    `(?:dois-je|est-ce que je dois|faut-il que je|devrais-je)|(?:dites|dis)-moi (?:quoi|ce que je dois)|qu'est-ce que (?:vous feriez|tu ferais|je dois faire)|que feriez-vous|décidez pour moi|à ma place|que me conseillez`,
  ),
  en: nl(
    `should i [^.?!]{3,60}\\?|(?:just )?tell me what to (?:do|choose|pick)|what would you (?:do|choose|pick)|what should i (?:do|choose|pick)|(?:decide|choose|pick) for me|which (?:one )?should i|you decide`,
  ),
};

export const asksOpinion: ByLanguage = {
  nl: nl(
    `wat (?:zeg|antwoord) ik (?:daar|hier)?(?:op|aan|tegen)? ?(?:best|dan|nu|het best)(?: (?:op|tegen|als|aan) [^?]{2,60})?\\s*\\?|wat (?:moet|kan|zou|zal) ik (?:daarop |hierop |dan |best |nu |het best )*(?:antwoorden|zeggen)(?: (?:op|tegen|als|aan) [^?]{2,60})?\\s*\\?|(?:kan|zou) (?:dat|da|het|dit) (?:niet )?(?:beter|anders|korter|scherper)(?: kunnen)?\\s*\\?|^(?:jij|u|ge|gij|je) denk(?:t)? (?:dat )?ik (?:dat |het |echt |wel )*(?:kan|ben|moet|mag)|^(?:en |maar )?heeft (?:hij|ze|zij|die|mijn \\p{L}+) gelijk|zou(?:de|dt)? (?:jij|je|gij|ge|u) (?:mij|me) (?:aannemen|kiezen|nemen|geloven)|zou(?:de|dt)? (?:jij|je|gij|ge|u) (?:dat|da|het|zoiets)(?: zelf)? (?:doen|zeggen|vragen|kiezen|durven|pakken)|(?:zou(?:de|dt)?|denk(?:te|t)?|peins(?:t|de)?) (?:jij|je|gij|ge|u) (?:peinzen|denken) dat|wat (?:vind|denk|denkt|vindt|peinst|zeg|zegt) (?:jij|je|u|ge|gij)|(?:vind|vindt|denk|denkt) (?:jij|je|u|ge|gij) (?:dat|da|van)|zou (?:dat|da|dit|het|[\\p{L} ]{3,40}) (?:iets|iet|wat) (?:voor mij|zijn)|is (?:dat|da|dit) (?:iets voor mij|een goed idee|gek|raar|zot|erg|normaal|dom|realistisch|haalbaar|te laat|gekkenwerk|een vlucht)|ben ik (?:daar |er |nog )*(?:te oud|geschikt|goed genoeg|gek|zot|raar)|wat u denkt|wat weegt (?:er )?(?:nu )?door|hoe zwaar weegt`,
  ),
  fr: nl(
    `(?:qu'en|que) (?:pensez-vous|penses-tu)|qu'est-ce que (?:vous en pensez|tu en penses|vous pensez)|c'est (?:une bonne idée|fou|normal|grave|réaliste|trop tard)\\s*\\?|est-ce (?:une bonne idée|fou|normal|réaliste|trop tard)`,
  ),
  en: nl(
    `what do you think|do you think|is (?:that|this|it) (?:a good idea|strange|weird|crazy|normal|realistic|too late|bad)|am i (?:too old|crazy|good enough|the right)`,
  ),
};

export const asksWriting: ByLanguage = {
  nl: nl(
    `(?:${b}(?:kan|kun|kunt|kunde|kunnen|wil|wilt|wilde|zou|zoudt|zoude|ga|gaat|mag)${e}[^.?!]{0,25}(?:jij|je|u|ge|gij|jullie)?[^.?!]{0,45}(?:${b}cv|motivatiebrief|motivatie|brief|sollicitatiebrief|mail|e-mail|linkedin|profiel|tekst(?:je)?|verslag)[^.?!]{0,40}(?:schrijven|opstellen|maken|opmaken|verbeteren|nalezen|invullen|typen|bijwerken|in orde))|(?<!(?:^|[^\\p{L}])(?:ik|dan|morgen|zondag) )(?:schrijf|maak|stel)${e}(?! ik(?!\\p{L})| (?:dat|da) maar)[^.?!]{0,25}(?:gij |jij |je |eens |even |gewoon |mijn |een |de |die |mij )*(?:${b}cv|motivatiebrief|brief|sollicitatiebrief|mail|e-mail|motivatie|linkedin)|^(?:schrijf|maak|geef)${e}[^.?!]{0,30}(?:eerste |laatste |ene |paar )(?:zin(?:nen)?|alinea|paragraaf)|(?:kunde|kun je|kan je|kunt ge) (?:die|de|mijn|een) (?:brief|cv|mail)|(?:kan|kun|kunt|wil|wilt) (?:je|jij|u|ge|gij)[^.?!]{0,45}in (?:één|een) zin (?:te )?(?:zetten|gieten|schrijven|formuleren)|(?:schrijf|schrijft|maakt|vult) (?:gij|jij|u|je|ge) (?:dat|die|mijn|de|het)|(?:linkedin|cv)[^.?!]{0,15}, maakt (?:gij|ge|jij|je|u)`,
  ),
  fr: nl(
    `(?:pouvez-vous|peux-tu|vous pouvez|tu peux|tu me|vous me)[^.?!]{0,30}(?:écrire|rédiger|rédige|rédigez|faire|corriger)[^.?!]{0,30}(?:cv|lettre|mail|profil)|(?:écri(?:s|vez)|rédige[sz]?)[^.?!]{0,20}(?:cv|lettre|mail)`,
  ),
  en: nl(
    `(?:can|could|will|would) you[^.?!]{0,20}(?:write|draft|make|fix|update|edit|do)[^.?!]{0,25}(?:cv|resume|résumé|letter|e-?mail|linkedin|profile|text)|(?:write|draft|make) (?:me |my |a |the )*(?:cv|resume|cover letter|letter|motivation)`,
  ),
};

export const asksHuman: ByLanguage = {
  nl: nl(
    `(?:ik wil|kan ik|mag ik|liever|geef mij|laat mij)[^.?!]{0,30}(?:een (?:echt )?mens|een echt(?:e)? (?:mens|persoon)|iemand echt|echte begeleid(?:er|ster)|een persoon)[^.?!]{0,30}|(?:met|tegen) (?:een )?(?:echte?|menselijke) (?:mens|persoon|begeleid(?:er|ster))|(?:ik wil|kan ik|mag ik|wanneer kan ik|hoe kan ik)[^.?!]{0,20}(?:met|tegen|naar) (?:mijn begeleid(?:er|ster)|els|een mens|iemand)[^.?!]{0,25}(?:spreken|praten|bellen|babbelen|bereiken)|(?:mijn begeleid(?:er|ster)|els) (?:bellen|bereiken|spreken)`,
  ),
  fr: nl(`parler (?:à|avec) (?:un humain|une (?:vraie )?personne|quelqu'un|mon conseiller|ma conseillère|un conseiller)|un (?:vrai )?humain`),
  en: nl(`(?:speak|talk)[^.?!]{0,12}(?:to|with) (?:a |an )?(?:real |actual )?(?:human|person|someone|counsellor|my counsellor)|real person`),
};

/** Asks for something that career guidance is not (DOMAIN.md, out-of-scope). */
export const asksOutside: ByLanguage = {
  nl: nl(
    `(?:kan|kun|kunt|kunde|wil|wilt|zou|regel|zoek|bezorg|geef|stuur|stuurt|zet|fluister|bel|belt)${e}[^.?!]{0,40}(?:een job|ander werk|werk zoeken|vacatures|een plek|een plaats|een werkgever|een patron|een baas|geld lenen|startkapitaal|subsidie)[^.?!]{0,40}(?:zoeken|vinden|bezorgen|regelen|geven|door|voor mij)|(?:zoek|vind|regel) (?:gij |jij |eens |voor mij )*(?:een job|werk|iets) voor mij|${b}(?:doet|doe|doen) (?:ge|gij|jij|je|u|jullie) (?:ook )?(?:outplacement|therapie|koppelgesprekken|relatietherapie|emdr|groepen)|hoeveel kan ik (?:bij (?:u|jou|jullie) )?lenen|(?:echte )?therapie[^.?!]{0,20}\\?|${b}(?:recept|horoscoop|gedicht|mop|grap|weerbericht|voetbaluitslag|huiswerk van|belastingbrief|belastingaangifte)${e}[^.]{0,40}\\?|^(?:geef|vertel|schrijf|maak|zoek)${e} (?:mij |me |eens |een |ne |even )*(?:recept|horoscoop|gedicht|mop|grap|weerbericht)|(?:mijn (?:zoon|dochter|man|vrouw|vriend|vriendin|maat|zus|broer))[^.?!]{0,40}(?:in mijn plaats|die uren|mijn uren|ook naar (?:u|jou|jullie)|erbij)`,
  ),
  fr: nl(
    `(?:trouvez|trouve|donnez|donne)[- ]?(?:moi)? (?:un emploi|du travail|un travail)|vous pouvez me faire entrer|faites-vous (?:de la )?(?:thérapie|outplacement)|un poème|la météo|une recette`,
  ),
  en: nl(
    `(?:find|get|arrange) me (?:a |some )?(?:job|work|position)|do you (?:do|offer) (?:therapy|outplacement|couples)|write (?:me )?a poem|tell me a joke|the weather|a recipe`,
  ),
};

export const asksHours: ByLanguage = {
  nl: nl(
    `(?:hoeveel|hoe veel)[^.?!]{0,15}(?:uur|uren|tijd|gesprekken|sessies)(?![^.?!]{0,25}(?:verlof|opleiding|krediet|les(?:sen)?${e}|school|werken|per week))[^.?!]{0,45}(?:begeleiding|over|nog|krijg ik|recht|heb|resten|resteren|tegoed|staan|staat|mag ik)|(?:heb|krijg|kan) ik nog (?:\\p{L}+ )?(?:uur|uren)|(?:mijn|de) (?:uren|resterende uren)[^.?!]{0,25}\\?|heb ik nog (?:uren|tijd|uur)|hoe lang (?:kan|mag) ik nog (?:komen|begeleiding)`,
  ),
  fr: nl(`combien d'heures|(?:il me reste|me reste-t-il)[^.?!]{0,20}heures|heures (?:me )?rest`),
  en: nl(`how many (?:hours|sessions)|hours (?:do i have )?(?:left|remaining)|how much time do i have left`),
};
export const asksActions: ByLanguage = {
  nl: nl(
    `(?:wat|welke|wat waren|wat zijn|wat stond|wat staat)[^.?!]{0,25}(?:${b}acties|actiepunten|lijstje|opdrachten|afspraken|huiswerk|mijn plan)[^.?!]{0,35}\\?|(?:eerste|tweede|derde|laatste|andere) actie[^.?!]{0,40}(?:weet ik|vergeten|niet meer|ook ?al ?weer)|wat (?:had|heb) ik (?:mij |me )?(?:voorgenomen|afgesproken|beloofd)|wat (?:moest|ging|zou) ik (?:nog |weer |ook alweer |ook weer )*(?:doen|ook weer)`,
  ),
  fr: nl(`(?:quelles|quelle) (?:étaient|sont|était) (?:mes |les |mon )?(?:actions?|tâches?)|qu'est-ce que je devais faire`),
  en: nl(`what (?:were|are) (?:my )?(?:actions|tasks|to-?dos)|what (?:did|was) i (?:supposed to|going to|planning to|agree)`),
};
export const asksSession: ByLanguage = {
  nl: nl(
    `(?:wanneer|welke dag|hoe laat|welk uur|om hoe laat|waar)[^.?!]{0,30}(?:gesprek|afspraak|sessie|volgende keer|zie ik|spreken we)[^.?!]{0,30}\\?|${b}(?:was|is) (?:het|'t) nu [^.?!]{0,25}uur|(?:afspraak|gesprek)[^.?!]{0,20}(?:verzetten|verplaatsen|afzeggen|annuleren)|(?:kan|mag|kunnen|kunde) (?:ik|we|je|jij) (?:nog |hier |ook |eens |voor mij )*(?:een |nieuwe |n )*(?:afspraak|gesprek) (?:nog |hier )*(?:maken|krijgen|vragen|aanvragen|vastleggen|regelen|boeken)|(?:kan|mag) ik (?:nog |ook |eens )*(?:bij \\p{L}+ )?(?:langskomen|terugkomen)\\s*\\?|regelt? (?:jij|je|gij|ge|u) (?:dat|da|het|'t|een afspraak)`,
  ),
  fr: nl(`(?:quand|à quelle heure|quel jour)[^.?!]{0,30}(?:rendez-vous|entretien|séance|prochain)`),
  en: nl(`(?:when|what time|which day|what day)[^.?!]{0,25}(?:session|appointment|meeting|next)`),
};

export const asksLegal: ByLanguage = {
  nl: nl(
    `(?:verlies|raak|behoud|hou) ik${e}[^.?!]{0,60}(?:benoeming|contract|anciënniteit|pensioen|rechten|loon|premie|verlof|uitkering)[^.?!]{0,50}\\?|(?:mag|mogen|kan|kunnen|moet|moeten|ben|is|heb|heeft|krijg|kunde|moogt)${e}[^.?!]{0,80}(?:${b}ontslaan|ontslag(?:vergoeding)?|opzeg(?:termijn|vergoeding)?|opzeggen|contract|concurrentiebeding|niet-concurrentie|overuren|(?<!(?:wat|hoeveel|welk)[^.?!]{0,25})loon|tekenen|ziek(?:te)?|wettelijk|legaal|werkloosheid|uitkering|vakantiegeld|medische overmacht|c4|aanklagen|klacht)[^.?!]{0,60}\\?|(?:wat|hoe lang|hoeveel)[^.?!]{0,30}(?:opzegtermijn|opzegvergoeding|ontslagvergoeding)|is (?:dat|da|dit) (?:wel )?(?:legaal|wettelijk|toegelaten)|mag (?:dat|da) (?:zomaar|wel|eigenlijk)\\s*\\?`,
  ),
  fr: nl(
    `(?:peut-il|peut-on|puis-je|ai-je le droit|est-ce légal|mon patron peut)[^.?!]{0,60}(?:licencier|virer|préavis|contrat|signer|malade|légal|droit|salaire)?[^.?!]{0,40}\\?`,
  ),
  en: nl(`(?:can|may|is|am|do|does)[^.?!]{0,60}(?:fire me|dismiss|notice period|severance|contract|non-compete|legal|overtime|unpaid|entitled)[^.?!]{0,40}\\?`),
};
/** About vouchers and leaves, about this talk, and about a complaint on a centre: what keeps a question from being taken for another one. */
export const ofVoucher = nl(`(?:${b}|loopbaan|opleidings)cheques?${e}|loopbaanbegeleiding|opleidingsverlof|tijdskrediet`);
export const ofTalk = nl(`${b}(?:dit|hier|chat\\p{L}*|schrijf|schrijven|typ|lezen|leest|meelezen|leest mee|gesprek(?:ken)?|berichten)${e}`);
export const ofComplaint = nl(`(?:klacht|klagen|klaag)[^.?!]{0,40}(?:loopbaan|vdab|centrum|begeleider|privacy)`);
export const asksMedical: ByLanguage = {
  nl: nl(
    `(?:heb ik|is (?:dat|da|dit|het)|kan (?:dat|da|dit|het)|ben ik|zou ik|zou (?:dat|het))[^.?!]{0,40}(?:burn-?out|depress(?:ie|ief)|adhd|add|autis(?:me|tisch)|hoogsensitief|bore-?out|ziek)[^.?!]{0,30}\\?|(?:welke|wat voor)[^.?!]{0,20}(?:medicatie|medicijn|pillen|antidepressiva)|(?:moet|kan|mag|zou) ik[^.?!]{0,40}(?:medicatie|pillen|antidepressiva|ziekenkas|ziekteverlof|stoppen met werken)[^.?!]{0,30}\\?`,
  ),
  fr: nl(`(?:ai-je|est-ce|suis-je)[^.?!]{0,30}(?:burn-?out|dépress|tdah|malade)[^.?!]{0,30}\\?`),
  en: nl(`(?:do i have|is (?:this|that|it)|am i|could (?:this|it) be)[^.?!]{0,30}(?:burn-?out|burned out|depress|adhd|autis|sick|ill)[^.?!]{0,30}\\?`),
};

/** "Wat is een X?", "wat doet een X?": asks what something is, whatever it is. */
export const asksWhatItIs = nl(
  `^(?:en |maar |zeg |dag[^,]*, |hallo[^,]*, )*wat (?:is|zijn|doet|betekent|betekenen) (?:een |de |het |eigenlijk |precies |nu |juist |zo'n )*(?!er${e}|je${e}|jij${e}|jouw${e}|dat${e}|daar${e}|mijn${e}|best|beter|wijs|belangrijk|mis${e}|goed${e}|slim|normaal|het (?:nut|punt|probleem)|volgende|(?:nut|punt|probleem|zin|bedoeling|oplossing))[\\p{L}-]{3,}(?: [\\p{L}-]+){0,6}\\s*\\?`,
);

/** "Waar ik trots op ben, dat is …": a question of Koers said back. */
export const saidBack = nl(`^(?:en |maar )?(?:hoeveel|wat|waar|wanneer|wie|hoe|welke?) (?:ik|mij|me|we|mijn)${e}`);

/** What a question of fact is about; a question without any of these is taken as thinking aloud. */
export const factWords: ByLanguage = {
  nl: word(
    'schulden?|terecht|zorgkundige|kinderbegeleid(?:er|ster)|lasser|elektricien|programmeur|buschauffeur|vrachtwagenchauffeur|hulplijn|huisarts|psycholoog|ocmw|caw|taalles|nederlands leren|tussen twee jobs|keuze maken|loopbaancheques?|cheques?|loopbaankrediet|vdab|rva|syntra|evc|portfolio|pop|persoonlijk ontwikkelingsplan|smart|starr?|kernkwadrant|knelpuntberoep(?:en)?|anciënniteit|ouderschapsverlof|toestemming|opleidings?cheques?|opleidings?verlof|vlaams opleidingsverlof|educatief verlof|tijdskrediet|ouderschapsverlof|outplacement|diploma|bachelor|graduaat|getuigschrift|avondschool|cvo|volwassenenonderwijs|toelatingsproef|toelatingsvoorwaarden|opleidingen?|opleiding|cursus(?:sen)?|premies?|kost(?:en|te)?|prijs|betaal(?:t|d)?|terugbetaald|gratis|voorwaarden|recht op|aanvragen|aanvraag|inschrijven|inschrijving|geldig(?:heid)?|duurt|duur|termijn|uren|nazorg|loopbaanbegeleiding|loopbaanbegeleider|loopbaancompetenties?|competenties?|kwaliteitenreflectie|motievenreflectie|werkexploratie|loopbaansturing|netwerken|keuzestijlen?|fasen?|vacatures?|arbeidsmarkt|loon|verdien(?:t|en)?|verdien je|beroep(?:en)?|functies?|ibo|bijberoep|zelfstandige?|ondernemingsloket|informatiegesprek|elevator ?pitch|linkedin|sollicitatiegesprek|waardenoefening|levenslijn|mentor|jobshadowing|privacy|gegevens|bewaard|wettelijk|anoniem|kinderopvang|verpleegkundige?|leerkracht|leraar|zij-instromer|bpost|politie|mutualiteit|vakbond|preventieadviseur|vertrouwenspersoon|loopbaanvraag|actieplan|inzicht(?:en)?|betekent|verschil',
  ),
  fr: word(
    'chèque(?:s)?|carrière|vdab|forem|actiris|formation(?:s)?|diplôme|coût|coûte|prix|gratuit|conditions?|congé de formation|droit|inscri(?:re|ption)|durée|dure|heures|crédit-temps|congé|salaire|métier(?:s)?|pénurie|portfolio|smart|signifie|différence|combien',
  ),
  en: word(
    'vouchers?|vdab|training|courses?|diploma|degree|costs?|price|free|conditions?|entitled|right to|pop|career guidance|apply|enrol(?:l|ment)?|valid|how long|hours|time credit|opleidingsverlof|tijdskrediet|loopbaancheque|leave|salary|shortage|occupations?|portfolio|smart|mean(?:s|ing)?|difference|aftercare',
  ),
};
export const factQuestion: ByLanguage = {
  nl: nl(
    `^(?:en |maar |dus |of |ook |zeg |allee |dag[^,]*, |hallo[^,]*, |nog een vraag[:,]? |vraagje[:,]? )*(?:hoeveel|hoe veel|hoelang|hoe lang|wat is|wat zijn|wat betekent|wat houdt|wat wil|welke?|waar kan|waar vind|waar|wanneer|(?:bij|naar) wie|wie (?:betaalt|krijgt|kan|mag|heeft)|hoe (?:werkt|word|vraag|schrijf|kan|moet|kom|doe|maak|begin|zit|lang|vind|weet|wordt|gaat)|heb ik recht|heeft|kan ik|kun je|kan je|mag ik|mag|bestaat|bestaan|is er|zijn er|is het|is dat|moet ik|krijg ik|weet (?:je|jij|u|ge|gij)|wat kost|kost|betaalt|worden|wordt|hebt (?:ge|gij|u)|ken je|wat doet|wat verdien|verdien(?:t|en)? (?:je|ge|men|een|de)|tel(?:t|len) |is (?:een|de|het)? ?[\\p{L}-]+ een ?[\\p{L}-]{4,}|is (?:een|de|die|dat|het)? ?[\\p{L}-]{6,} (?:gratis|verplicht|anoniem|vertrouwelijk|geldig|betalend))`,
  ),
  fr: nl(
    `^(?:et |mais |alors )*(?:combien|qu'est-ce que|qu'est-ce qu'|c'est quoi|quel(?:le)?s?|où|quand|comment|est-ce que|ai-je|y a-t-il|existe|puis-je|peut-on|faut-il)`,
  ),
  en: nl(
    `^(?:and |but |so )*(?:how (?:much|many|long|do|does|can|is)|what (?:is|are|does|do)|which|where|when|who|is there|are there|do i|does|can i|am i|is)`,
  ),
};

/** Puts a subject on the table, or takes one off. */
export const proposes = nl(
  `(?:ik wil|ik wou|ik zou|kunnen we|mag ik|zullen we|laten we)[^.?!]{0,20}(?:het|iets|eens|even)? ?(?:over|rond) [^.?!]{2,50} (?:hebben|praten|babbelen|spreken|vertellen|vragen)`,
);
export const otherSubject: ByLanguage = {
  nl: nl(`(?:liever|laten we|kunnen we|zullen we|ik wil)[^.?!]{0,15}(?:over iets anders|van onderwerp|een ander onderwerp)|^(?:iets anders|over iets anders)$`),
  fr: nl(`(?:plutôt|parlons) d'autre chose`),
  en: nl(`(?:rather|talk about|let's talk about)[^.?!]{0,12}something else`),
};

/** Does not follow what Koers writes. */
export const lost: ByLanguage = {
  nl: nl(
    `(?:leg|zeg)${e}[^.?!]{0,20}(?:simpeler|eenvoudiger|gewoner)|kan (?:het |je |u )?(?:niet|ni|nie) volgen|(?:niet|ni|nie) (?:begrijp(?:en)?|versta(?:an)?|snap(?:pen)?)${e}|(?:begrijp|versta|snap|vat) (?:ik )?(?:de|je|uw|deze|die|jouw|het|u|dat|da)?[ ]?(?:vraag|woord(?:en)?|zin|niet|ni|nie)[^.?!]{0,12}(?:niet|ni|nie)?|wat (?:bedoel|bedoelt|wilt|wil) (?:je|jij|u|ge|gij)(?: (?:precies|daarmee|zeggen|met [^?]{2,30}))?\\s*\\?|te moeilijk(?:e)? (?:woord(?:en)?|vraag)|moeilijk woord`,
  ),
  fr: nl(`je ne comprends pas|(?:que|qu'est-ce que) vous voulez dire|pas compris`),
  en: nl(`i (?:don't|do not) understand|what do you mean|didn't get (?:that|the question)`),
};

export const nothingDone: ByLanguage = {
  nl: nl(
    `(?<!waarom ik (?:[^.?!]{0,40} )?)(?:nog )?(?:niks|niets|ni(?:et|e)? veel|geen (?:enkele|één|een)|nog geen)[^.?!]{0,25}(?:gedaan|begonnen|van gekomen|gelukt|van mijn|ingevuld|gebeld|geschreven)|er niet toe gekomen|er niet aan toe gekomen|niet aan begonnen|(?:acties|actie|lijstje|opdracht|huiswerk|oefening)[^.?!]{0,30}(?:niet gedaan|ni gedaan|nie gedaan|niet gelukt|blijven liggen|vergeten|nog niet|nog niks|nog niets)`,
  ),
  fr: nl(`(?:rien|pas) (?:encore )?(?:fait|commencé)|je n'ai (?:encore )?rien`),
  en: nl(`(?:haven't|have not|didn't|did not)[^.?!]{0,20}(?:done|started|do|begun)[^.?!]{0,20}(?:anything|any|yet|nothing|my|the)|nothing done|did nothing`),
};

/** Resistance against the conversation or the guidance itself. */
export const resists: ByLanguage = {
  nl: nl(
    `(?:ge|gij|je|jij|u) (?:kunt|kan|kunde) (?:mij |me )?(?:daar |er |hier )?(?:toch |ook |zeker )*(?:niet|ni|nie) (?:bij |mee )?helpen?(?!\\p{L})|${b}(?:zinloos|nutteloos|tijdverlies|tijdverspilling|bullshit|onzin|zever|gezever|flauwekul|dom programma|stomme? (?:vraag|vragen|robot|machine|computer|oefening)|domme? (?:vraag|vragen|robot|machine)|rare vraag|vervelende vragen|weer een vraag|(?:can we |let's |laten we |kunnen we )(?:please )?(?:skip|overslaan)(?: (?:that|this|it|dat|die)(?: one)?)?|slaan we (?:dat|die|dit) (?:even )?over|(?:dat|die|dit) sla ik (?:liever |even )*over|i'd rather not|altijd maar vragen|stop met (?:vragen|die vragen))${e}|(?:wat heb ik (?:hier|daar)|daar heb ik niks|heb ik niets) aan|ik heb (?:hier|daar) niks aan|laat maar|laat zitten|maakt (?:mij )?niet uit|boeit (?:mij )?(?:niet|ni)|(?:ik )?(?:moet|moest) (?:hier|dit)(?: (?:zijn|komen|zitten|doen|invullen))? van mijn|zit (?:ik )?hier (?:alleen |enkel |gewoon |eigenlijk )*(?:omdat|want) (?:mijn \\p{L}+|ze|de vdab|iemand|mijnen? \\p{L}+) [^.?!]{0,20}(?:vond|vindt|wou|wil|wilde|zei|zegt|moest|moet)|dit (?:heeft|brengt|helpt)[^.?!]{0,12}(?:geen zin|niks|niets|niet|mij niet)|(?:dat|da) (?:gaat|zijn) (?:u|jou|je) (?:geen|niet|niks)[^.?!]{0,12}(?:aan|zaken)?|ik (?:wil|ga) (?:daar|hier|er) (?:niet|ni|nie) (?:over|op)|laat mij (?:gerust|met rust)|geen (?:goesting|zin) (?:in|om|meer in) (?:dit|die|deze|hier|vragen)|ik zie (?:het|er|hier|daar) (?:de|het|geen)? ?(?:nut|zin) (?:niet |ni )?(?:van|in)|(?:je|ge|jij|gij) (?:herhaalt|papegaait|zegt) (?:gewoon |alleen |toch |altijd |maar )*(?:wat ik|mij|me|hetzelfde)|stop (?:daar|er) (?:eens |maar |nu )?mee|(?:tegen|met) (?:een|ne|nen) (?:robot|computer|machine|programma) (?:babbelen|praten|klappen|chatten)|(?:jij|gij|ge|je) (?:snapt|begrijpt|verstaat|weet) (?:er |het |daar )?(?:niks|niets|toch niet)|wat (?:weet|ken) (?:jij|gij|ge) (?:daar|er)`,
  ),
  fr: nl(
    `(?:perte de temps|ça (?:ne )?sert à rien|n'importe quoi|question (?:stupide|idiote)|laissez-moi tranquille|ça ne vous regarde pas|je n'ai pas envie)`,
  ),
  en: nl(
    `(?:waste of time|(?:this|that|it|you|talking|chat\\w*)(?:'s| is| are) (?:all |just |so )*(?:pointless|useless)|stupid (?:question|bot|machine)|bullshit|nonsense|leave me alone|none of your business|don't want to (?:talk|answer)|this (?:isn't|is not) helping|you don't (?:get|understand))`,
  ),
};
/** Abuse of Koers; never said back. */
export const insults = word(
  'k(?:ut|lote?)(?:robot|bot|ding|programma|machine|computer)|kutding|idioot|sukkel|debiel|mongool|trut|eikel|klootzak|lul|hoer|smeerlap|bitch|onnozelaar|loser|dommerik|zot wijf|teef|(?:een|ne|nen) (?:etter|zak|ezel|zagevent|varken|kalf|pipo)|kloothommel|fuck(?: you| off)|idiot|asshole|moron|connard|connasse|salope|rot op|val dood|hou (?:je|uw) (?:bakkes|smoel|muil)|zeikerd|viezerik',
);
/** Swearing is never said back, nor are insults. */
export const swearing = word('verdomme|godverdomme|kak|klote|kut|shit|fuck|f\\*ck|fucking|putain|merde|bakkes|smoel|muil|stommerik|achterlijk(?:e)?');
/** Somebody at work, or at home, as a client names them; whoever is called names here is not judged along. */
export const otherPeople = word(
  "baas|bazin|chef|ploegbaas|ploegchef|teamleider|teamleidster|teamlead|leidinggevende|manager|directeur|directrice|directie|collega(?:'?s)?|zaakvoerder|patron|(?:die|deze) (?:man|vrouw|mens|gast|vent|kerel|madam)|hij|zij|hem|haar|boss|manager|colleagues?|he|she|patronne?|chef(?:fe)?|collègues?|il|elle",
);

export const thanks: ByLanguage = { nl: word('bedankt|merci|dank ?(?:u|je|jewel|uwel)|dankje|dankjewel'), fr: word('merci'), en: word('thanks|thank you|thx') };

/** Did something, dared something: worth naming. */
export const didSomething: ByLanguage = {
  nl: nl(
    `(?:ik heb|heb ik|kheb|'k heb|ik ben|ben ik)${e}[^.?!:;]{0,60}(?:gebeld|opgebeld|gemaild|(?:mail(?:tje)?|bericht(?:je)?|brief|cv) gestuurd|besproken|gesproken met|gepraat met|gesolliciteerd|geschreven|verstuurd|opgestuurd|ingeschreven|aangesproken|gevraagd|geprobeerd|gedurfd|afgewerkt|ingevuld|geslaagd|gezegd tegen|nee gezegd|neen gezegd|opgezocht|afgesproken met|geoefend|meegelopen|bezocht|geregeld|uitgezocht|aangeboden|opgeschreven|koffie gedronken)|ik heb (?:hem|haar|hen|hun|het|dat)? ?gezegd:|(?:eindelijk|zelf) (?:heb ik|gedaan|gebeld|geschreven)|(?:ik ben|ben ik) (?:\\p{L}+ ){0,4}gaan (?:meelopen|kijken|luisteren|praten|spreken|helpen)|oefening (?:\\d )?(?:gedaan|gemaakt|af)|(?:opdracht|huiswerk) (?:gedaan|gemaakt|af)`,
  ),
  fr: nl(`j'ai (?:appelé|écrit|envoyé|postulé|demandé|osé|terminé|fait l'exercice|parlé à|parlé avec|rencontré)`),
  en: nl(`i (?:called|wrote|sent|applied|asked|finished|signed up|spoke (?:to|with)|talked to|visited|tried|did the exercise|made the list)`),
};

export const doubtJoint: ByLanguage = {
  nl: nl(`${b}(?:maar|langs de andere kant|anderzijds|aan de andere kant|en toch|terwijl|alleen)${e}`),
  fr: nl(`${b}(?:mais|d'un autre côté|d'autre part|et pourtant)${e}`),
  en: nl(`${b}(?:but|on the other hand|and yet|although)${e}`),
};
/** Wanting or liking on one side, fear or hindrance on the other. */
export const wanting: ByLanguage = {
  nl: word(
    'wil|wou|wilde|zou graag|zou (?:ik )?(?:wel )?graag|graag|droom|goesting|zin in|trekt|lijkt mij|lijkt me|lonkt|verlang|hart|leuk|plezant|hou van|spreekt mij aan|interessant|aantrekkelijk|kriebelt',
  ),
  fr: word("voudrais|veux|aimerais|envie|j'adore|j'aime|rêve|attire"),
  en: word("want|would like|i'd like|i'd love|would love|love|dream|attracts?|like"),
};
export const hindering: ByLanguage = {
  nl: word(
    "bang|schrik|durf (?:ik )?(?:niet|ni|nie)|durf|te oud|oud|\\d{2}|geld|lening|hypotheek|kinderen|geen diploma|diploma|niet zeker|onzeker|twijfel|risico|moeilijk|kan niet|kan ik niet|zekerheid|loon|verdien|gezin|man|vrouw|partner|tijd|weet niet|ken ik niet|goede? job|vast contract|vast werk|collega'?s|schuldig|niet goed|van leven|niets mee te verdienen|wie neemt",
  ),
  fr: word('peur|trop vieux|trop vieille|argent|enfants|diplôme|sûr|risque|difficile|salaire|temps|ans|ose pas'),
  en: word("afraid|scared|too old|money|mortgage|kids|children|degree|not sure|risk|difficult|hard|salary|time|can't|security|years old"),
};

/** Answers that give nothing to hold on to. */
export const shortAnswer: ByLanguage = {
  nl: word(
    "ja+|jep|yep|nee+|neen|oke?|oké|ok|goh|tja|weet ni(?:e|et)?|kweet (?:et )?ni(?:e|et)?|voil[aà]|basta|(?:en )?dan zien we (?:wel|verder)|geen idee|weet ik veel|(?:ge|je|u) hebt? gelijk|dat is waar|da's waar|misschien|mss|(?:ok(?:é|e)? )?snap ik|flauw|begrepen|duidelijk|ik onthoud dat|fair enough|makes sense|got it|i see|true|true that|d'accord|exactement|echt(?: niet| waar)?|zal wel|idd|inderdaad|klopt|goed|tis goe|het is goed|gaat wel|gaat|mwah?|m+ja+h*|mmm+|hm+|euh|pff+|bwa|bof|ook|zeker|natuurlijk|soms|nooit|altijd|niks|niets|dat|zo|zoiets|denk ik|denk het|prima|tof|top|super|ja hoor|is goed|geen (?:probleem|erg)|maakt niks|straks",
  ),
  fr: word('oui|non|ok|bof|je ne sais pas|je sais pas|sais pas|aucune idée|peut-être|bien|rien|jamais|parfois'),
  en: word("yes|yeah|yep|no|nope|ok|okay|fair enough|don't know|dunno|no idea|maybe|sure|fine|nothing|never|sometimes|good|idk"),
};

/** Signs of somebody who is learning Dutch: shorter sentences, plainer words. */
export const learner = nl(
  `${b}in [\\p{L}]+ [\\p{L}]+ ik (?:was|ben|werk|heb|ga|wil)${e}|${b}(?:is|was) (?:zwaar|goed|moeilijk) werk${e}(?=[^.]{0,30}(?:zelfde|niet))|${b}(?:nu|dan|vroeger|morgen|gisteren|daarom|hier|thuis|zo|in [\\p{L}]+) ik (?:wil|ga|werk|heb|ben|kan|moet|zoek|denk|durf|leer)${e}|${b}mijn (?:nederlands|taal) (?:niet|is niet|slecht|klein|beetje)|(?<!(?:ga|ging|wil|wou|kan|kon|moet|moest|mag|zal|zou|blijf|kom|doe) )${b}ik (?:werken|willen|gaan|zoeken|hebben|zijn|kan praat)${e}|(?<!(?:dat|als|of|wat|hoe|waar|wie|toen|terwijl|zodat|die|waarom|wanneer|want|nu|welke?) )${b}ik (?:niet weet|niet begrijp|niet kan)${e}|${b}ander(?:e)? werk maar ik weet niet welke|${b}wat (?:u|jij|je) (?:denkt|denk|zegt|wil)\\?|${b}ik weet niet wat is${e}|${b}jij (?:vraag|zeg|help) mij|${b}(?:één|een) (?:baan|werk) goede|${b}die (?:boek|werk|huis|woord)${e}|${b}(?:misschien|soms|altijd|eerst|straks|daarom|vorige week|elke dag) (?:ik|wij|u) (?:ben|heb|wil|ga|werk|kan|denk|moet|heeft|drinken|hebben|zijn)${e}|(?<!(?:^|[,.] ?)(?:zit|werk|sta|ben) )${b}in (?:magazijn|fabriek|wasserij|keuken|winkel|crèche|haven|restaurant|hotel|ziekenhuis)${e}|${b}heb (?:lijst|brief|job|werk|diploma|cursus|plan) (?:gemaakt|gevonden|gekregen|geschreven)${e}`,
);

/** About the conversation itself, not about the client: never the core of what was told. */
export const aboutTalk = nl(
  `(?:^|[,.]\\s*)(?:ik (?:heb|had) (?:vandaag |nu |maar |nog )*(?:even|(?:wat|een beetje|weinig) tijd|een? (?:hoop|paar|aantal|heleboel|vraag|vraagje)(?: [\\p{L}]+)? ?(?:vragen|vraag)?)|(?:na (?:het|mijn) werk |nu |vandaag )+(?:even|wat|een beetje) tijd|ik zal (?:beginnen|starten|het (?:uitleggen|proberen))|ik begin bij|ik schrijf (?:hier|even)|(?:[\\p{L}]+) (?:zei|vroeg|zegt) dat ik (?:hier|dit|het hier)|ik ben er (?:nog eens|weer|terug)|(?:koers, )?(?:hier|daar) ben ik(?: (?:weer|terug)|(?=\\s*(?:[.,!]|$)))|het is (?:een tijdje|lang) geleden(?: dat ik hier)?|(?:dat|het) (?:helpt|klopt|is waar|was maar een test)|(?:oké,? )?(?:het )?was maar een test|(?:dat|het) is (?:een goe?(?:ie|de) vraag|het juiste woord)|ik ben (?:hierheen |hier )?gestuurd door(?: [\\p{L}]+){1,3})`,
);

/** "Dag" alone greets whoever comes in and takes leave of whoever sat together a while. */
export const bareDay = nl('^(?:dag|daag|salut|salu|saluut)(?: (?:koers|he|hé|hè|zulle|hoor|en bedankt))?[.! ]*$');

/** Asks leave to go on: "mag dat?". */
export const asksLeave = nl(
  `^(?:[^.?!]{0,60}[.!,] )?(?:mag|kan) ik (?:u |je |jou |hier |ook |eens |even |eerst |iets |nog |kort )*(?:enkele |een paar |een |wat |twee |drie )?(?:vragen|vraag|iets|klagen|zagen|ventileren|mijn hart luchten)(?: stellen| vragen| vertellen)?(?: over [^?]{2,50})?\\s*\\?|^[^?]{0,60}(?:een paar|enkele|nog een|nog wat|twee|drie|eerst een|eerst wat) (?:\\p{L}+ ){0,2}(?:vragen|vraagjes?|vraag)[.!: ]*$|^(?:mag|kan) (?:dat|da|het)\\s*\\?$|(?:, |\\. )(?:mag|kan) (?:dat|da|het)\\s*\\?$`,
);

/** What somebody else asked or said to the client. */
export const askedByOther = word('(?:vroeg|vraagt|zei|zegt|riep)(?: (?:mijn )?[\\p{L}-]+){0,2}[^.?!]{0,25} wat (?:vind|denk|zeg)(?:t|de)? (?:jij|je|gij|ge|u)');

/** Asks whether this language will do. */
export const asksLanguage: ByLanguage = {
  nl: nl(
    `(?:mag|kan|kunnen) (?:ik|het|we) (?:ook |soms |hier |af en toe |misschien |eens )*(?:in het )?(?:frans|engels)(?= (?:schrijven|typen|praten|spreken|antwoorden|ook)|\\s*\\?|[,.]|$)`,
  ),
  fr: nl(
    `je préfère (?:écrire |parler )?en français|(?:puis-je|est-ce que je peux|je peux|on peut) (?:écrire |parler )?(?:en )?français|en français,? (?:ça va|c'est possible)`,
  ),
  en: nl(`is english (?:okay|ok|fine|possible|all right)|(?:can|may) (?:i|we) (?:write|speak|talk|do this)? ?(?:in )?english|i prefer english`),
};
