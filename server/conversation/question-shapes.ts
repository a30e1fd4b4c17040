// The shapes of questions in three languages: data for question-of-fact.ts. They are held against one sentence at a time, in everyday
// words for Dutch. Order in a pattern does not matter.
import type { Language } from '../people/roles.ts';

export type QuestionShapes = {
  /** What may stand before a question without being part of it. */
  runUp: RegExp;
  /** An interrogative with its verb behind it, or a verb in front. */
  asking: RegExp;
  /** A way of asking around a clause: "ik vraag me af of". */
  around: RegExp;
  /** An interrogative at the end: "mantelzorgverlof, wat is dat". */
  behind: RegExp;
  /** The client's own life, Koers's opinion, a sigh: no knowledge answers that. */
  own: RegExp;
  /** A question of Koers said back, as the beginning of an answer: "wat ik graag doe is …". */
  echo: RegExp;
  /** Leans on the sentence before it. */
  leaning: RegExp;
  /** Asks for a figure, a day, a place, a way to apply, what something is. */
  certain: RegExp;
  /** Names something that a fact can be about. */
  subject: RegExp;
  /** Speaks of oneself, or of what nobody can look up. */
  oneself: RegExp;
  /** Where a second question begins in the same sentence. */
  second: RegExp;
};

const b = '(?<![\\p{L}\\d])';
const e = '(?![\\p{L}\\d])';
const shape = (source: string): RegExp => new RegExp(source, 'iu');

const verbsNl =
  'is|zijn|was|kost(?:en|te)?|duurt|duren|moet(?:en)?|mag|mogen|kan|kun|kunnen|krijg(?:t|en)?|heb(?:t|ben)?|heeft|werkt|werken|doet|doe|doen|betaal(?:t|d|en)?|word(?:t|en)?|bestaat|bestaan|kom(?:t|en)?|ga(?:at|an)?|vraag(?:t)?|verdien(?:t|en)?|blijf(?:t)?|blijven|geraak(?:t)?|raak(?:t)?|raken|zit(?:ten)?|stop(?:t)?|wil(?:len)?|dient|dienen|staat|staan|vind(?:t)?|geld(?:t|en)|telt|tellen|verandert|veranderen|gebeurt|verlies(?:t)?|begin(?:t)?|start|schrijf|meld|regel|laat|maak|haal(?:t)?|leest|ziet|weet|verloopt|houdt|betekent|betekenen|neem(?:t)?|zet|zou|weegt|lever(?:t|en)|krijgen|hoor(?:t)?|ziet|bereik|bereid|leer|schat|beslist|beslissen|beoordeelt|helpt|helpen|geeft|geven|zeg(?:t)?|bel|dien|geldt|loopt|lopen|mogen';
const startNl =
  '(?:en|maar|dus|of|ook|zeg|allee|oke|oké|nee|ja|euh|wel|nog iets|nog een vraag(?:je)?|vraag(?:je)?|trouwens|sorry|bedankt|merci|dag|hallo|hoi|hey|koers)';
const interrogativeNl = `(?:hoeveel|hoe ?lang|hoe vaak|hoe oud|hoe|wat|welke?|waar(?:voor|mee|van|om|aan|in|uit|op)?|wanneer|vanaf wanneer|tot wanneer|(?:(?:aan|bij|naar|voor|van|met|door) )?wie|(?:vanaf|tot|op|in|met|voor|aan|bij|over|onder) (?:welke?|wat|hoeveel))`;

export const questionShapes: Record<Language, QuestionShapes> = {
  nl: {
    runUp: shape(
      `^(?:${startNl}(?:[ ,:!-]+))*(?:(?:ik (?:vraag|vroeg) (?:me|mij) (?:eigenlijk |soms |al lang |nu |toch )*af|(?:weet|wist) (?:je|jij|u|ge|gij|jullie|iemand)(?: misschien| toevallig| ook| soms| eigenlijk)*|kan je (?:mij |me )?(?:zeggen|vertellen|uitleggen)|kun je (?:mij |me )?(?:zeggen|vertellen|uitleggen)|ik (?:wil|wou|zou) (?:graag )?(?:eens |ook )?weten|mag ik (?:eens )?vragen)[,:]? (?=(?:of|${interrogativeNl})${e}))?`,
    ),
    asking: shape(
      `^(?:(?:kunt|moogt|moet) (?:ge|gij|u) |${interrogativeNl}(?: (?!ik${e}|mij${e}|me${e}|wij${e}|we${e}|ze${e}|hij${e})[\\p{L}\\d'-]+){0,3} (?:${verbsNl})${e}|(?:${verbsNl}) (?:ik|je|jij|ge|gij|u|men|iemand|wij|we|een|de|het|er|mijn|dat|die|zo|[\\p{L}-]{5,})${e}(?=[^?]*\\?)|(?:kan|kun|mag|moet|krijg|heb|bestaat|bestaan|telt|tellen) (?:ik|je|ge|men|iemand|een|er|dat|de|het|mijn) |(?:is|zijn) er )`,
    ),
    around: shape(
      `${b}(?:vraag (?:me|mij) (?:eigenlijk |nu |toch )*af (?:of|${interrogativeNl})|(?:weet|wist) (?:je|jij|u|ge|gij|jullie|iemand)(?: misschien| toevallig| ook| soms| eigenlijk)* (?:of|${interrogativeNl})|(?:kan|kun) je (?:mij |me )?(?:zeggen|vertellen|uitleggen) (?:of|${interrogativeNl})|(?:wil|wou|zou) (?:graag )?(?:eens |ook )?weten (?:of|${interrogativeNl}))${e}`,
    ),
    behind: shape(
      `,\\s*(?:en )?(?:wat (?:is|zijn) (?:dat|het|die)|hoe (?:zit|werkt|gaat|vraag|regel|begin|doe)|hoeveel (?:kost|is|krijg|mag|uur)|wat kost|wie (?:mag|kan|krijgt|betaalt)|wanneer (?:kan|mag|moet)|waar (?:kan|moet|vind|vraag)|(?:kan|mag|moet|krijg|telt|geldt|heb|bestaat|komt|is) (?:ik|je|ge|de|het|dat|er|een|mijn|die)(?= ))${e}`,
    ),
    own: shape(
      `${b}(?:zou(?:de|dt)? (?:jij|je|gij|ge|u)|(?:vind|denk|geloof|snap|begrijp|voel|zie|peins|hoor)(?:t|te|de)? (?:jij|je|gij|ge|u)|wat wil (?:je|jij|ge) (?:dat|nog|nu|weten|horen)|(?:ken|hou|help) (?:je|jij) (?:mij|me|van)|wat (?:zeg|vraag|bedoel) (?:je|jij)|volgens (?:jou|u))${e}` +
        // "Wat te veel is, dat is de rest": what stands in front is told, not asked.
        `|^(?:en |maar |want )?wat(?! (?:is|zijn|was|kost|kosten|doet|doen|betekent|houdt|moet|kan|mag|krijg|krijgt|gebeurt|wordt|heb|vind|vinden|zou)${e})[^?]{3,70}?(?:,| )(?:is|was|zijn|blijft),? (?:dat|da|de|het|een|die|gewoon|mijn|niet|vooral|ook|toch)${e}[^?]*$|^(?:en |maar )?wat (?:ook )?(?:zou kunnen|kan|kan ook|zou)(?: \\p{L}+){0,2} is${e}[^?]*$` +
        `|${b}(?:waarom|hoe ?komt (?:het|dat)|vanwaar)${e}.*${b}(?:ik|mij|me|mijn|mezelf)${e}` +
        `|^(?:waarom (?:toch|nu|altijd|ik|moet dat|lukt)|wat (?:nu|dan|als)${e}|en (?:nu|dan)${e}|hoe nu)` +
        `|${b}(?:zal|zou|kies|ben|was|blijf) ik${e}|${b}moet ik (?:nu |dan |toch |echt |niet |gewoon |hier )*(?:blijven|weggaan|vertrekken|kiezen|stoppen|doorgaan|verder|opgeven|doorbijten|ontslag)` +
        `|${b}(?:hoe|wat) (?:moet|kan|zal|ga|zeg|doe|vertel|leg) ik (?:dit|dat|het|hem|haar|ze|hen|daar|hier)(?: (?:nu|toch|ooit|nog))*(?: (?:aan|tegen|met) (?:mijn|hem|haar))` +
        `|${b}(?:hoe moet (?:dat|het|dit)|hoe (?:kan|kun) (?:een mens|je zo|iemand zo)|wie (?:wil|neemt|zou|gaat) (?:er|mij|nu|nog|zo)|waar (?:is|blijft|zijn) mijn|waar (?:ben ik|doe ik|zit ik|sta ik)|wanneer (?:gaat|wordt|stopt|houdt) (?:dat|het|dit)|(?:heeft|heb) (?:het|dat|dit)(?: \\p{L}+){0,2} (?:voor )?(?:zin|nut)|wat (?:heb|ben) ik (?:er|daar|eraan)|wie ben ik|wat (?:is er )?mis met mij|een mens)${e}` +
        `|${b}(?:ooit nog|nu eens|nog wel zin|wel goed genoeg|normaal dat|iets voor mij|bij mij past|echt wil|spijt)${e}` +
        `|${b}(?:zeg|doe|denk|voel|kies|wil|vind|bedoel) ik (?:dat|het|dit)${e}|^(?:en |maar )?is ?(?:het|dat|'t)? (?:wel |nog |eigenlijk )*normaal (?:dat|als)${e}` +
        `|^(?:is|zijn|was) (?:dat|dit|het) (?:nu |toch |niet |echt |zo |wel |allemaal )*(?:gek|raar|zot|erg|normaal|dom|laf|fout|slecht|egoïstisch|niks|te laat|veel gevraagd)` +
        `|${b}(?:alles goed|hoe gaat het|hoe voel|ok(?:é|e)? zo|toch|he|hé|niet waar|of niet)\\s*\\?+$`,
    ),
    echo: shape(
      `^${interrogativeNl} (?:ik|mij|me|we|wij|dat|die|dit|hem|haar|ze|hij|mijn)${e}(?! ?(?:nu|dan)? ?(?:${verbsNl})${e}[^?]*\\?)|^${interrogativeNl} (?:mij|me|ik) `,
    ),
    leaning: shape(`${b}(?:dan|dat|die|dit|daar\\p{L}*|er\\p{L}*|hier\\p{L}*|zo|ook|het)${e}`),
    certain: shape(
      `^(?:hoeveel|hoe ?lang|hoe vaak|wanneer (?:kan|mag|moet|komt|krijg|is|start|begint|moeten|worden)|vanaf (?:wanneer|welke)|tot wanneer|(?:bij |aan |voor |naar )?wie (?:kan|mag|betaalt|krijgt|is|zijn|moet|heeft|beslist|komt)|waar (?:kan|vind|vraag|moet|staat|meld|haal) (?:ik|je|ge|men|het|de)|waarvoor (?:is|dient)|wat (?:is|doet|betekent|zijn) (?:een |de |het )?[\\p{L}-]{3,}(?: (?:juist|precies|eigenlijk|nu|dan))*\\s*\\??$|welke? (?:voorwaarden|premies?|papieren|documenten|stappen|opleidingen|verloven?|regels)|wat (?:kost|is (?:het verschil|een |de |het )|zijn de|betekent|houdt)|hoe (?:vraag|dien|schrijf|meld|regel|word) (?:ik|je|ge|men)${e}|bestaat|bestaan|(?:heb|krijg) (?:ik|je|ge) (?:recht|een)|is er een|zijn er)${e}`,
    ),
    subject: shape(
      `(?<!\\p{L})(?:\\p{L}*(?:bonus|premie|toelage|subsidie|vergoeding|krediet|verlof|cheque|attest|diploma|opleiding|cursus|regeling|contract|statuut|tarief|uitkering|voorwaarden|aanvra|aangevraagd|ingediend|termijn|kosten|loon|centrum|dienst|tegemoetkoming|korting|beurs|examen|vacature|pensioen|erkenning|rijbewijs|verzekering|belasting|lidgeld|vakantie|feestdag|wachttijd|budget|methode|test)\\p{L}*|vdab|rva|rsz|actiris|forem|ocmw|syntra|cvo)(?!\\p{L})`,
    ),
    oneself: shape(`${b}(?:ik|mij|me|mijn|wij|we|ons|onze|gelukkig|blij|leuk|leven|liefde|zin|jij|jou|jouw)${e}`),
    second: shape(` en (?=(?:wat|wie|hoe|hoeveel|wanneer|waar|welke?|kan|mag|moet) )`),
  },
  fr: {
    runUp: shape(
      `^(?:(?:et|mais|alors|bonjour|merci|dites)[ ,:]+)*(?:(?:je me demande|savez-vous|est-ce que vous savez|vous savez|tu sais|pouvez-vous me dire|je voudrais savoir|j'aimerais savoir) (?=(?:si|s'|comment|combien|quand|où|qui|quel|ce qu)))?`,
    ),
    asking: shape(
      `^(?:combien|c'est quoi|qu'est-ce qu|quel(?:le)?s? |où |quand |comment |qui |à qui |pour qui |est-ce qu|ai-je|a-t-on|y a-t-il|existe|puis-je|peut-on|faut-il|dois-je|que (?:faut|fait|signifie)|à quoi|à partir de)`,
    ),
    around: shape(
      `${b}(?:je me demande|savez-vous|vous savez|tu sais|pouvez-vous me dire|je voudrais savoir|j'aimerais savoir) (?:si${e}|s'|comment|combien|quand|où|qui|quel|ce qu)`,
    ),
    behind: shape(`,\\s*(?:c'est quoi|comment (?:ça|faire)|combien (?:ça|coûte)|c'est combien)`),
    own: shape(
      `${b}(?:pourquoi${e}.*${b}(?:je|j|moi|me|m|mon|ma)${e}|(?:dois-je|est-ce que je dois|je dois) (?:rester|partir|quitter|choisir|arrêter|continuer)|(?:feriez|ferais|pensez|penses|diriez|croyez|trouvez|trouve|conseillez)-?[ -]?(?:vous|tu)|(?:vous|tu) (?:feriez|ferais|pensez|penses|croyez|trouvez|voulez)|à ma place|pour(?:quoi)? (?:ça|moi)|à quoi (?:bon|ça sert)|qui voudrait|suis-je|et maintenant|et alors|ça va)${e}|^pourquoi`,
    ),
    echo: shape(`^(?:ce que|ce qui|quand|où|qui|comment) (?:je|j'|moi|mon|ma)(?![^?]*\\?)`),
    leaning: shape(`${b}(?:alors|ça|cela|y|en|ce)${e}`),
    certain: shape(
      `^(?:combien|c'est quoi|qu'est-ce qu(?:e c|'un)|où (?:puis|peut|demander|trouver)|quand (?:puis|peut|faut)|qui (?:peut|a droit|paie)|comment (?:demander|obtenir|s'inscrire|introduire)|existe|y a-t-il|ai-je droit|à partir de)`,
    ),
    subject: shape(
      `${b}(?:prime|allocation|chèques?|chèque-\\p{L}+|congé|crédit|formations?|diplôme|reconnaissance|contrat|statut|conditions|demande|coût|coûte|salaire|pension|permis|examen|vdab|forem|actiris|cpas)${e}`,
    ),
    oneself: shape(`${b}(?:je|j|moi|me|m|mon|ma|mes|nous|vous|heureux|vie|sens)${e}`),
    second: shape(` et (?=(?:combien|comment|qui|quand|où|quel|est-ce) ?)`),
  },
  en: {
    runUp: shape(
      `^(?:(?:and|but|so|hi|hello|thanks|ok|okay|also)[ ,:]+)*(?:(?:i wonder|i was wondering|do you (?:happen to )?know|can you tell me|could you tell me|i would like to know|i'd like to know) (?=(?:if|whether|how|what|when|where|who|which)${e}))?`,
    ),
    asking: shape(
      `^(?:how (?:much|many|long|often|old|do|does|can|is|are|to) |what (?:is|are|does|do|happens|can|documents|conditions|kind) |what's |which (?!i )|where (?:can|do|is|does) |when (?:can|do|is|does|will|must) |who (?:can|is|pays|gets|may|has|decides|are) |for whom |(?:is|are) there |does |do (?:i|you|people) |can (?:i|you|someone|people|a) |am i (?:entitled|allowed|eligible)|is (?:it|the|a) |(?:if|whether) )`,
    ),
    around: shape(
      `${b}(?:i wonder|i was wondering|do you (?:happen to )?know|can you tell me|could you tell me|i would like to know|i'd like to know) (?:if|whether|how|what|when|where|who|which)${e}`,
    ),
    behind: shape(`,\\s*(?:what is that|how does (?:that|it)|how much is|who can|when can)`),
    own: shape(
      `${b}(?:why${e}.*${b}(?:i|me|my)${e}|should i${e}|do you (?:think|feel|believe|understand|like)|would you|what do you (?:think|want|mean)|in my place|if you were me|what (?:am i|do i|would i|should i)${e}|who (?:would|will|wants) |how (?:am i|do i (?:tell|explain|feel|stop|cope))|am i (?:too|good|crazy|the only|wrong)|what now|what's the point|is (?:it|that|this) (?:normal|crazy|too late|weird|wrong)|what if|will i ever)${e}|^why`,
    ),
    echo: shape(`^(?:what|when|where|who|how) (?:i|my|me)${e}`),
    leaning: shape(`${b}(?:then|that|it|there|this)${e}`),
    certain: shape(
      `^(?:how (?:much|many|long|often)|how do i (?:apply|enrol|register|request|ask for)|how (?:can|do) (?:i|you|people) (?:apply|get|request)|what (?:is|are) (?:a|an|the)${e}|where can|when can|who (?:can|pays|is entitled|may)|is there|are there|am i (?:entitled|eligible))`,
    ),
    subject: shape(
      `${b}(?:bonus|premium|allowance|benefit|vouchers?|leave|credit|training|courses?|diploma|degree|recognition|contract|conditions|application|costs?|salary|pension|licen[cs]e|exam|grant|vdab|fee)${e}`,
    ),
    oneself: shape(`${b}(?:i|me|my|we|our|you|your|happy|life|meaning)${e}`),
    second: shape(` and (?=(?:how|what|who|when|where|can|is|do) )`),
  },
};
