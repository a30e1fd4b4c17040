// What says which way to go: decides for the client, pushes, or plants a suggestion. Faults of `does-not-steer`.
import { b, e, re, w } from '../../../conversation/limits/limit.ts';
import type { Rules } from './rule.ts';

/** What a career turns on: an order about one of these decides. */
const matters =
  'ontslag|job|werk|baas|werkgever|opleiding|contract|huur|brief|vacature|aanbod|voorstel|sprong|kans|zaak|zelfstandige?|halftijds|deeltijds|voltijds|vdab|overuren|bod';
const orders =
  'teken|neem|geef|zeg|dien|kies|stop|vertrek|verander|solliciteer|schrijf|spring|grijp|aanvaard|accepteer|weiger|verkoop|start|begin|ga|doe|blijf|bel|vraag|vergeet|laat|stuur|zoek|wacht|durf|hou|volg|stap|waag|pak|boek|regel';
const best =
  'beste?|slimste?|verstandigste?|gezondste?|handigste?|veiligste?|logischste?|logische|eenvoudigste?|makkelijkste?|gemakkelijkste?|realistischste?|haalbaarste?|wijste?|juiste';
const wise =
  'slim|verstandig|wijs|aangewezen|raadzaam|aan te raden|verstandiger|slimmer|realistischer|haalbaarder|veiliger|handiger|gezonder|logischer|beter geschikt';
/** Before a comparison: not what the client compares. */
const notAsked = `(?!${b}(?:volgens|zeg|vind|vond|noem) (?:je|jij|jou)${e})`;

export const steering: Rules = {
  nl: [
    { fault: 'decided', pattern: re(`^(?:dus |en |maar |dan |allez,? )?(?:${orders})${e}(?! (?:je|jij|ik|u)${e})[^?,]{0,40}${b}(?:${matters})${e}`) },
    {
      fault: 'decided',
      pattern: re(`^(?:dus |en |dan )?(?:${orders}) (?:nu|meteen|vandaag|morgen|gewoon|toch|er gewoon|er toch)${e}(?! (?:eens|even) (?:terug|stil|bij))`),
      unlessPointing: true,
    },
    {
      fault: 'decided',
      pattern: re(
        `^(?:dus |en |dan )?(?:teken|stuur|neem|doe|weiger|verkoop|aanvaard|dien) (?:(?:die|dat|het|ze|hem|de|deze|je) )(?:\\p{L}+ ){0,2}(?:maar|toch|nu|in)[.!]?$`,
      ),
    },
    {
      fault: 'decided',
      pattern: re(
        `${b}de (?:juiste|beste) (?:keuze|stap|beslissing|oplossing)|${b}jij (?:hoort in|bent gemaakt voor)|dan is het tijd om|het is duidelijk dat je (?:weg|moet|wil)${e}`,
      ),
    },
    { fault: 'decided', pattern: re(`${b}(?:dat|dit|het) (?:is|wordt) (?:dus |nu |voor jou |gewoon )*(?:beslist|geregeld|rond)${e}`) },
    {
      fault: 'pushed',
      pattern: re(
        `${b}je moet${e}|${b}(?:dan|eerst|nu|daarom|dus|daar) moet je${e}|${b}je zou (?:beter|best|echt|moeten)${e}|${b}mijn (?:advies|raad|tip|voorkeur)${e}|${b}als ik jou was${e}|${b}in jouw plaats${e}[^.?!]{0,20}${b}ik${e}|${b}ik (?:raad|zou) je (?:aan|aanraden)${e}|^(?:ga|doe) (?:er )?(?:gewoon|toch) (?:voor|eens)${e}`,
      ),
    },
    // "Kies je best …", "dan kan je het best …", "je doet er goed aan"
    {
      fault: 'pushed',
      pattern: re(
        `${b}(?:kies|neem|vraag|begin|blijf|ga|doe|hou|houd|zoek|stel|leg|zet|bespreek|bekijk|laat|wacht|praat|schrijf|volg|start|stop) je (?:het |dat |dit |daar |er |dan |nu |dus |hem |haar |ze )*(?:best|beter)${e}|${b}(?:kan|kun|kunt|zou) (?:je|jij|u) (?:het |dat |dit |dus |dan |nu |er |daar )*(?:best|beter)${e}(?! (?:zelf |dan wie ook )?(?:zeggen|zien|weten|inschatten|beoordelen))|${b}(?:je|jij|u) (?:kan|kunt) (?:dus |dan |nu |maar )*(?:het )?(?:best|beter)${e}|${b}doe(?:t)? (?:je|jij|u)? ?er (?:\\p{L}+ )?(?:goed|best|beter|wijs|verstandig) aan`,
      ),
      unlessPointing: true,
    },
    // "Ik zou in elk geval eens gaan meelopen", "daar zou ik niet aan beginnen"
    {
      fault: 'pushed',
      pattern: re(
        `${b}ik zou (?!(?:je |jou |dat |het |dit |er |daar |ook |wel |dan |nu )*(?:graag|niet (?:weten|durven|kunnen)|kunnen|willen|weten|zeggen|liegen|gokken|verkeerd)${e})[^.?!,]{0,60}\\p{L}+en${e}|${b}(?:daar|dat|dan|eerst|hier|nu|zelf|die|dus) zou ik (?!(?:je |jou |niet |ook |wel |graag |nu )*(?:kunnen|weten|willen|durven|zeggen)${e})[^.?!,]{0,60}\\p{L}+en${e}`,
      ),
    },
    {
      fault: 'pushed',
      pattern: re(`${b}(?:is|lijkt|blijft|blijkt|zou|wordt|ligt)${e}[^.?!]{0,50}${b}(?:het|de|je) (?:meest \\p{L}+|${best})${e}(?! (?:aan|van|bij|om van))`),
      unlessMirror: true,
    },
    { fault: 'pushed', pattern: re(`${b}het (?:${best})${e}[^.?!,]{0,30}${b}(?:is|zou|lijkt)${e}`), unlessMirror: true },
    { fault: 'pushed', pattern: re(`${b}(?:is|lijkt|zou|ligt|blijft)${e}[^.?!]{0,40}${b}(?:${wise})${e}`), unlessMirror: true },
    {
      fault: 'pushed',
      pattern: re(
        `${b}(?:ligt|liggen) (?:\\p{L}+ ){0,4}(?:voor de hand|in de lijn|in jouw lijn|binnen je bereik)${e}|${b}(?:dichter|meer) (?:bij|in) (?:wat|de lijn|iets dat) (?:haalbaar|realistisch)?`,
      ),
      unlessMirror: true,
    },
    {
      fault: 'pushed',
      pattern: re(
        `(?<!je wil )${b}(?:zo'n|die|deze|zulke) kans(?:en)?${e}[^.?!]{0,40}${b}(?:komt|komen|krijg|krijgt|laat|laten|mag|gaat|voorbij|schieten)${e}`,
      ),
    },
    {
      fault: 'pushed',
      pattern: re(`${b}(?:nu of nooit|waarom wachten|waar wacht je (?:nog )?op|niet (?:langer|meer) (?:te )?(?:twijfelen|wachten|aarzelen))${e}`),
      inQuestions: true,
    },
    // Advice that is dressed as a question.
    {
      fault: 'pushed',
      pattern: re(
        `${b}waarom (?:[\\p{L}]+ ){1,4}?(?:toch |dan )?niet (?:gewoon|eens|meteen|eerst|toch)${e}|${b}waarom niet (?:gewoon|eens)${e}|${b}(?:zou|is) (?:je|het|dat) (?:dan |voor jou )?niet (?:beter|best|slimmer|verstandiger|handiger|gezonder)${e}`,
      ),
      inQuestions: true,
      // "Waarom zeg je …" reports nothing.
      evenReported: true,
    },
    {
      fault: 'suggested',
      pattern: re(`${b}heb je (?:er |ook |zelf )*(?:al |ooit |weleens |wel eens |eens |al eens )+(?:aan|over) [^?]{2,40} (?:gedacht|nagedacht)${e}`),
      inQuestions: true,
      unlessMirror: true,
    },
    { fault: 'suggested', pattern: re(`${b}(?:wat|hoe) (?:zou je denken van|denk je van|vind je van)${e}`), inQuestions: true, unlessMirror: true },
    {
      fault: 'suggested',
      pattern: re(
        `${b}misschien (?:is het|kan je|kun je|moet je)${e}|${b}(?:je|jij|u) (?:kan|kunt) (?:ook |altijd |eens |bijvoorbeeld |nog |gewoon )+(?:[^\\s.?!,]+ )*\\p{L}+en${e}|${b}(?:je|jij) zou (?!(?:\\p{L}+ ){0,2}(?:graag|liever|willen))(?:[^\\s.?!,]+ )*kunnen${e}|${b}(?:een (?:goed|leuk) idee|het overwegen waard|het proberen waard|handig) (?:is|zou|om)${e}|${b}(?:is|zijn|lijkt) (?:misschien |wel |echt |zeker )*iets voor (?:je|jou)${e}`,
      ),
      unlessMirror: true,
      unlessCited: true,
    },
    {
      fault: 'suggested',
      pattern: re(`${b}(?:kan|kun) je (?:ook |altijd |eens |bijvoorbeeld |nog )+[^.?!,]*\\p{L}+en${e}`),
      unlessMirror: true,
      unlessCited: true,
    },
    {
      fault: 'pushed',
      pattern: re(`${b}(?:ik stel voor|ik denk dat je|volgens mij|naar mijn (?:mening|gevoel)|als je het mij vraagt|ik vind dat je)${e}${notAsked}`),
    },
    // Advice that names no adviser.
    {
      fault: 'pushed',
      pattern: re(
        `${b}(?:aan te bevelen|een aanrader|af te raden|raad(?: ik)? af|pleit (?:er)?voor|is (?:cruciaal|essentieel|de boodschap|een must)|het advies is|de boodschap(?: voor \\p{L}+)?:|wat je nodig hebt|gaat nu voor|is (?:de|een) (?:logische|goede|verstandige|mooie) (?:richting|stap|actie|eerste))${e}|${b}(?:het (?:kan|zou|is)|kan het) (?:\\p{L}+ ){0,2}(?:nuttig|zinvol|goed|mooi|slim|handig|belangrijk) (?:zijn )?(?:om|als|een|dat|voor)${e}`,
      ),
      unlessMirror: true,
      unlessCited: true,
    },
    {
      fault: 'pushed',
      pattern: re(
        `, (?:dus |en |maar )?(?:pak|oefen|vraag|neem|doe|zet|bouw|begin|laat|hou|houd|stuur|plan|zoek|durf|kies|stop) (?:eens|die|dat|het|deze|de|een|één|jezelf|er|op)${e}`,
      ),
      unlessMirror: true,
      unlessCited: true,
    },
    {
      fault: 'pushed',
      pattern: re(
        `${b}(?:past|passen) (?:minder|beter|meer) bij (?:je|jou)${e}|${b}sluit (?:mooi|goed|perfect|echt) aan bij (?:je|jou|wie)${e}|${b}(?:dat|het|dit) is (?:het|iets|niets) voor (?:je|jou)${e}|${b}je bent (?:meer |echt |eerder )*(?:iemand voor|gemaakt|klaar (?:voor|om))${e}|${b}ik zie (?:voor )?(?:je|jou) (?:vooral|zo|eerder|als)${e}|${b}zou (?:je|jou) (?:al |meteen |zeker )*(?:veel|meer|meteen|rust|lucht|duidelijkheid|goed)${e}`,
      ),
      unlessMirror: true,
    },
    // Pressed with a "niet" or an "eindelijk".
    {
      fault: 'pushed',
      pattern: re(
        `^(?:zou|wil|is|denk|vind|ben|kies|ga|heb|moet) (?:[^\\s?]+ ){1,5}?(?:niet|eindelijk)${e}[^?]*${b}(?:beter|liever|meer|iets voor|tijd|zinvol|vooruit|lang genoeg|te veel|voor jezelf|kiezen|kiest|helpen|passen|opleiding)${e}`,
      ),
      inQuestions: true,
    },
    {
      fault: 'pushed',
      pattern: re(`${b}(?:praten|bewegen|schrijven|loslaten|grenzen stellen|nee zeggen|rusten) (?:helpt|werkt|is (?:een|de|het))${e}`),
      unlessMirror: true,
    },
  ],
  fr: [
    {
      fault: 'pushed',
      pattern: re(
        `(?:serait|est|semble) (?:sans doute |certainement |bien )?(?:plus|mieux) (?:adaptée?|indiquée?|raisonnable|réaliste|sage|prudente?|sûre?|facile|simple)|${b}je vous (?:conseille|recommande|suggère|invite à quitter)|${b}il (?:vous )?suffit de|${b}vous (?:feriez mieux|avez intérêt|n'avez qu'à|pouvez toujours)|${b}à votre place${e}|${b}je (?:prendrais|choisirais|resterais|partirais|commencerais)${e}|${b}le (?:plus sage|mieux|plus simple|plus sûr) (?:est|serait)${e}`,
      ),
    },
    {
      fault: 'pushed',
      pattern: re(`pourquoi (?:ne |n')[^?]{0,40}pas (?:simplement|tout simplement)|pourquoi ne pas${e}|ne (?:vaudrait|serait)-il pas (?:mieux|plus)`),
      inQuestions: true,
    },
    { fault: 'decided', pattern: re(`^(?:alors |donc )?(?:signez|démissionnez|quittez|acceptez|refusez|inscrivez-vous|foncez|lancez-vous|partez|restez)${e}`) },
    { fault: 'suggested', pattern: re(`avez-vous (?:déjà |jamais )?(?:pensé|songé|réfléchi) à${e}`), inQuestions: true, unlessMirror: true },
    {
      fault: 'pushed',
      pattern: re(
        `(?:il (?:est|serait) (?:temps|bon|utile|important|préférable|conseillé) (?:de|que)|^(?:pensez à|essayez de|osez)|n'oubliez pas de|la clé,? c'est|vous avez (?:besoin|intérêt) (?:de|d'|à))`,
      ),
      unlessMirror: true,
      unlessCited: true,
    },
    // An order, unless it only invites to tell or to look.
    {
      fault: 'decided',
      pattern: re(
        `^(?:alors |donc |et )?(?!(?:racontez|décrivez|dites|imaginez|supposez|pensez|parlez-moi|expliquez|appelez|prenez (?:votre temps|un exemple|le temps)|choisissez (?:un|une|ce que|librement)|écrivez(?! à)|nommez|donnez (?:un|une|moi)|vous|chez|assez|avez|êtes|savez|voulez|pouvez|allez(?! )|et)${e})\\p{L}{3,}ez(?:-vous)?${e}(?! vous${e})`,
      ),
      unlessMirror: true,
      unlessCited: true,
      unlessPointing: true,
    },
    {
      fault: 'pushed',
      pattern: re(
        `(?:vous ferait|vous conviendrait|serait (?:une (?:erreur|bonne|belle)|bien)|la (?:meilleure|bonne) (?:option|solution|chose)|a l'étoffe|vous avez l'étoffe)`,
      ),
      unlessMirror: true,
    },
  ],
  en: [
    {
      fault: 'pushed',
      pattern: re(
        `${b}(?:you'd|you would|you're|you are) (?:be |much |probably |really |far )*better (?:off|suited)|${b}i(?:'d| would) (?:definitely |probably |just |certainly )?(?:go|take|leave|choose|suggest|recommend|stay|quit|start|advise|accept)${e}|${b}i (?:suggest|recommend|advise)${e}|${b}go for it${e}|${b}the (?:sensible|obvious|safe|smart|logical|best|right) (?:thing|choice|option|step|move)${e}|${b}you (?:could|can) (?:always |just |maybe |also )*(?:try|consider|ask|take|start)${e}|${b}you might (?:as well|want to)${e}`,
      ),
    },
    {
      fault: 'pushed',
      pattern: re(
        `${b}why (?:don't|not|do not) (?:you )?(?:just|simply)${e}|${b}(?:wouldn't|isn't) (?:it|that) (?:be )?(?:better|smarter|wiser|easier|safer)${e}`,
      ),
      inQuestions: true,
    },
    {
      fault: 'decided',
      pattern: w('^(?:so |then )?(?:just )?(?:sign|quit|accept|refuse|resign|take|leave|apply) (?:it|that|the|your|now)'),
      unlessMirror: true,
    },
    { fault: 'suggested', pattern: re(`have you (?:ever |already )?(?:thought (?:about|of)|considered)${e}`), inQuestions: true, unlessMirror: true },
    {
      fault: 'pushed',
      pattern: re(
        `${b}(?:you need (?:to|a)|time to|make sure (?:to|you)|the (?:key|trick|answer) is|it (?:would|might) be (?:good|better|wise|worth)|start by|don't let)${e}`,
      ),
      unlessMirror: true,
      unlessCited: true,
    },
    {
      fault: 'decided',
      pattern: re(
        `^(?:just |maybe |so |then |first,? )?(?:make an|trust your|hire|negotiate|record|get (?:a|some|your)|be (?:honest|patient|brave|careful)|ask (?:for|him|her|them|your)|try (?!to (?:remember|picture|describe))|apply|stop|start|talk to|keep (?:your|going)|look for|give (?:him|her|it|up|yourself)|hand in|focus|go (?:for|and|back)|set|stand)${e}`,
      ),
      unlessMirror: true,
      unlessCited: true,
    },
    {
      fault: 'pushed',
      pattern: re(`${b}(?:would suit you|you'd (?:make|benefit|do well)|first thing to do|would be (?:unwise|a mistake)|why stay)${e}`),
      unlessMirror: true,
      inQuestions: true,
    },
  ],
};
