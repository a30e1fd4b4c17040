// What brushes aside what weighs, and what sounds kind and says nothing. Faults of `mirrors-the-client`.
import { b, e, re } from '../../../conversation/limits/limit.ts';
import type { Rules } from './rule.ts';

export const respect: Rules = {
  nl: [
    {
      fault: 'belittled',
      pattern: re(
        `${b}zo erg is het (?:toch )?niet${e}|${b}stel je niet aan${e}|${b}kop op${e}|${b}iedereen (?:heeft|is|voelt|kent) (?:dat|zich|weleens|wel eens)${e}|${b}(?:niet|geen reden) (?:zo )?(?:overdrijven|te klagen|om te klagen)${e}|${b}je had (?:maar|beter)${e}|${b}je baas (?:heeft gelijk|is een)${e}`,
      ),
      inQuestions: true,
      evenReported: true,
    },
    {
      fault: 'belittled',
      pattern: re(
        `${b}(?:valt|vallen) (?:best |wel |nog |toch |allemaal |al bij al |uiteindelijk |dat |het )*mee${e}(?! te (?:vallen|maken|nemen))|${b}(?:is|zijn)(?! dat)${e}[^.?!,]{0,30}${b}(?:heel|doodgewoon|gewoon|best|doodnormaal|heel erg|nu eenmaal) (?:normaal|gewoon|zo)${e}|${b}niet (?:te|zo) (?:zwaar|erg|veel|serieus) (?:aan|van|in|over) (?:tillen|aantrekken|maken|inzitten)?|${b}(?:zo'n|die) vaart${e}|${b}na regen${e}|${b}(?:komaan|kom op|allez kom)${e}|${b}had (?:veel )?(?:erger|slechter) gekund${e}|${b}wees (?:blij|al blij|tevreden)${e}|${b}(?:er zijn|anderen hebben het) (?:veel )?erger${e}|${b}relativeren${e}|${b}trek het je niet${e}|${b}laat het (?:gewoon )?los${e}|${b}(?:positief|zonnige kant|glas is halfvol)${e}`,
      ),
      evenReported: true,
    },
    {
      fault: 'belittled',
      pattern: re(
        `${b}(?:chefs?|bazen|mensen|mannen|collega's|leidinggevenden|klanten|anderen) (?:zeggen|doen|willen|vinden|kunnen|klagen) (?:zo ?veel|wel (?:meer|eens)|altijd|nu eenmaal)${e}|${b}(?:veel|zoveel|alle|de meeste) (?:mensen|collega's|ouders|werknemers|\\p{L}+s) (?:hebben|kennen|voelen|doen|worstelen met) (?:dat|dit|daar|hetzelfde|zich)${e}|${b}(?:dat|\\p{L}+) went (?:wel|snel)?[.!]?$|^\\p{L}+ went[.!]?$|${b}daar groei je van${e}|${b}dat hoort erbij${e}|${b}zo gaat dat${e}`,
      ),
      unlessMirror: true,
    },
    // Judged: the client, or who is not there to answer.
    {
      fault: 'belittled',
      pattern: re(
        `${b}(?:je|jij) (?:verschuilt|klampt|overdrijft|dramatiseert|zwelgt|vlucht)${e}|${b}je (?:laat|gebruikt)${e}[^.?!]{0,40}${b}(?:meespelen|meeslepen|als uitvlucht|als excuus)${e}|${b}(?:je|jouw) (?:aanpak|verwachtingen|weerstand|houding|reactie|manier) (?:is|zijn|was|waren)${e}|${b}(?:is|was|zijn|klinkt) (?:ronduit|gewoon|echt|toch) (?:gemeen|laf|dom|giftig|slecht|zielig|kinderachtig|onprofessioneel|fout)${e}|${b}gebrek aan (?:discipline|inzet|empathie|lef|zelfkennis|karakter)${e}|${b}anderen hebben het (?:veel )?(?:zwaarder|moeilijker|erger|slechter)${e}|${b}je bent (?:duidelijk |echt |gewoon )?iemand die${e}|${b}(?:een volwassen mens|wat een bende|eigen aan jou|nu eenmaal in jouw aard|weinig (?:bereikt|initiatief))${e}`,
      ),
      unlessMirror: true,
    },
    {
      fault: 'belittled',
      pattern: re(
        `^(?:ben|had|heb|reageer|overdrijf) (?:je|jij) (?:niet |het |dat |dit )*(?:gewoon |wat |een beetje |niet |altijd )*(?:te |bang|lui|moeite met gezag|aan het overdrijven|beter kunnen|overdreven)`,
      ),
      inQuestions: true,
    },
    {
      fault: 'hollow',
      pattern: re(
        `${b}ik (?:begrijp|weet|voel) (?:helemaal|precies|heel goed) hoe${e}|${b}wat (?:goed|knap|fijn|mooi|jammer|vervelend) (?:dat|voor)${e}|${b}(?:super|geweldig|fantastisch|proficiat|knap gedaan|goed zo|heel goed)${e}|${b}geen zorgen${e}`,
      ),
      evenReported: true,
      inQuestions: true,
    },
    {
      fault: 'hollow',
      pattern: re(
        `^(?:dat is |dat klinkt |wat )?(?:heel |zeer |erg |echt |best )?(?:een )?(?:interessante?|boeiende?|leuke?|mooie?|fijne?|waardevolle?|sterke?)(?: (?:reflectie|gedachte|inzicht|punt|vraag|observatie|verhaal))?[.!]?$|${b}(?:dank je|bedankt|dankjewel|merci) (?:om|voor)(?: (?:dat|dit|het|je))? ?(?:te delen|delen|openheid|eerlijkheid|vertrouwen)|^(?:ik hoor|ik merk|ik zie|ik snap|ik begrijp) dat (?:je|dit|het)(?: daar| er| hier| je)?(?: \\p{L}+){0,3} (?:mee (?:zit|bezig bent|worstelt)|bezighoudt|leeft|moeilijk is)[.!]?$|${b}daar kan ik (?:in|inkomen)${e}`,
      ),
      inQuestions: true,
      unlessMirror: true,
    },
    // An exclamation mark is praise or pep; the house has none (VOICE.md).
    { fault: 'hollow', pattern: /!\s*$/u },
  ],
  fr: [
    {
      fault: 'belittled',
      pattern: re(
        `(?:pas|n'est pas|est pas) (?:quand même )?(?:si|tellement|aussi) (?:grave|terrible)|ce n'est (?:rien|pas grave)|ça (?:va passer|ira mieux)|tout le monde (?:a|connaît|vit|passe)|${b}courage ?!|il y a pire|(?:beaucoup|la plupart) (?:de gens|des gens|d'hommes|de femmes|d'ouvriers)${e}`,
      ),
      inQuestions: true,
      evenReported: true,
    },
    {
      fault: 'hollow',
      pattern: re(`je comprends (?:parfaitement|tout à fait|exactement)|(?:super|génial|formidable|bravo)${e}|merci (?:de|pour) (?:le )?partage`),
      evenReported: true,
    },
    {
      fault: 'belittled',
      pattern: re(`(?:vous n'êtes pas faite? pour|ce n'était pas très|c'est votre faute|votre (?:chef|patron|collègue) est un|profitent de vous)`),
      unlessMirror: true,
    },
  ],
  en: [
    {
      fault: 'belittled',
      pattern: re(
        `not (?:that|so) bad${e}|(?:everyone|everybody|most people) (?:feels|has|goes|knows)|cheer up|could be worse|look on the bright side|don't worry|it's (?:just|only) (?:a|normal)|you're overreacting|that's life${e}`,
      ),
      inQuestions: true,
      evenReported: true,
    },
    {
      fault: 'hollow',
      pattern: re(`i (?:know|understand) exactly how|(?:awesome|amazing|fantastic|great job|well done)${e}|thank you for sharing`),
      evenReported: true,
    },
    { fault: 'belittled', pattern: re(`(?:you're|you are) not cut out|that wasn't very|${b}you lack${e}|${b}is toxic${e}|your own fault`), unlessMirror: true },
  ],
};
