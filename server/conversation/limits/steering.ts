// Whatever says what the client should do, or which choice is the better one, however softly. Koers asks; it does not steer.
import { b, clause, e, type Limits, re, upTo, w } from './limit.ts';
import { thoughtOrder } from './thought-orders-nl.ts';

/**
 * A sentence that begins with the stem of a verb and has no subject is an order. Those that only invite to tell or to look, and those of
 * pointing ("vraag het aan", "bel 112"), are left out of the list or let pass by what follows.
 */
const orders =
  'praat|spreek|ga|doe|stop|blijf|zoek|vraag|neem|probeer|volg|solliciteer|zet|meld|wacht|begin|onderhandel|weiger|aanvaard|accepteer|durf|vertrouw|geloof|luister|slaap|stap|verander|trek|leer|overweeg|focus|maak|hou|houd|wees|vergeet|onthoud|leg|pak|grijp|waag|spring|verlaat|vertrek|verhuis|koop|spaar|negeer|bespreek|plan|zorg|eis|dwing|toon|bewijs|concentreer|ontspan|adem|beweeg|sport|eet|drink|vermijd|aarzel|twijfel|hak|geef|laat|kies|werk|schrijf je';
const invitations = [
  thoughtOrder,
  // Of an exercise: a thing is chosen, taken or made in thought.
  `(?:kies|neem|zoek|maak|zet|leg|pak|hou|houd|geef) (?:er|één|een of twee|twee|drie|vier|vijf|zes|iets|iemand|daar|ze|het (?:eens|zo|klein|kort|dan)|kort|klein|telkens|elke|per|bij|naast)(?!\\p{L})`,
  `(?:begin|blijf|ga|eindig) (?:met: |er|elke|één|zo)(?!\\p{L})`,
  // "Neem je tijd", "neem een dag waarop", "neem dat gesprek eens"
  `neem (?:gerust |rustig |maar |er |even )*(?:(?:je|de|wat) tijd|eens? |dat |die |één )`,
  `neem (?:gerust |maar )?(?:een|de) (?:\\p{L}+e? )?(?:dag|week|moment|keer|situatie|voorbeeld|taak|gesprek|papier|blad|werkdag|ogenblik|beslissing|uur|avond|zin)(?!\\p{L})(?! (?:vrij|verlof|rust|thuis))`,
  `(?:ga|blijf|begin) (?:maar |gerust |eens |even |rustig )*(?:bij|met|naar|terug naar|in gedachten|waar|hier|verder|door|hoe|klein)`,
  `probeer (?:je |het |dat |dit |die |eens |maar |gerust |rustig )*(?:[^.?!]{0,60}(?:voor te stellen|te herinneren|terug te halen|te beschrijven|te zeggen|te verwoorden|te vertellen|te noemen|in één|in een))`,
  `vraag (?:het|dat|dit|die|gerust|maar|eens)(?: \\p{L}+){0,3} (?:aan|na)`,
  `(?:laat|geef) (?:maar |gerust |me |het |mij )*(?:weten|gerust|zien|een (?:cijfer|voorbeeld)|elk)`,
  `laat(?: me| mij| ons|s)`,
  `kies (?:er |maar |gerust |zelf )`,
  `(?:leg|zet) (?:ze|het|die|de twee|beide|alles|maar|eerst) `,
  `doe (?:maar |gerust |rustig )*(?:op je gemak|rustig|het op jouw)`,
  `(?:hou|houd) er rekening mee`,
  `(?:hou|houd) (?:dat|het|dit|die)(?: \\p{L}+){0,3} (?:vast|even|in gedachten|bij)`,
  `(?:werk|schrijf je) (?:je|jij|u)`,
  `maak (?:de|deze|die) zin`,
  `onthoud (?:je|dat)`,
].join('|');

const fits = `(?:past|passen) (?:perfect|heel goed|goed|uitstekend|ideaal|precies|echt|zeker|vast|helemaal)`;

export const steering: Limits = {
  nl: [
    { rule: 'steering', pattern: re(`${clause}(?:je|jij|u) (?:moet|moest|zou(?:dt)? (?:beter|best|moeten)|hoort te|dient)${e}`) },
    { rule: 'steering', notInQuestions: true, pattern: re(`(?<!${b}(?:van|volgens) (?:je|jouw|de|het|een) \\p{L}+ )${b}moet (?:je|jij|u)${e}`) },
    { rule: 'steering', pattern: re(`${b}(?:dan|daarom|nu|eerst|toch|dus) zou (?:je|jij|u)(?: (?:beter|best|moeten|echt|gewoon))${e}(?![^.]*\\?)`) },
    { rule: 'steering', pattern: w('(?:je|jij|u) zou (?:beter|best|eigenlijk moeten|moeten)') },
    {
      rule: 'steering',
      pattern: re(
        `${b}(?:je|jij|u) (?:kan|kunt) (?:maar |dus |nu |altijd )*(?:beter|best)(?! ?(?:zelf )?(?:zien|zeggen|inschatten|weten|vinden|beoordelen))${e}`,
      ),
    },
    // "Je zou eens met HR kunnen praten": a tip in a coat. A wish of the client's ("je zou graag …") is none.
    {
      rule: 'steering',
      notInQuestions: true,
      unlessSaid: true,
      pattern: re(`${b}(?:(?:je|jij) zou|zou (?:je|jij)) (?!graag|liever|wel willen|willen)[^.?!,]{0,60}${b}kunnen${e}`),
    },
    {
      rule: 'steering',
      pattern: re(
        `${b}(?:het is|is het|het wordt|het lijkt (?:me|mij)|lijkt het (?:me|mij)|het zou|zou het) (?:\\p{L}+ ){0,2}(?:beter|best|slim|slimmer|verstandig|verstandiger|wijs|hoog tijd|tijd|belangrijk|nuttig|zinvol|aangewezen|raadzaam|nodig|noodzakelijk|logisch|veiliger|aan te raden)(?: zijn)? (?:om|dat je|als je)${e}(?! te (?:begrijpen|weten) (?:wat|hoe))|${b}het is goed (?:om|dat je)${e}`,
      ),
    },
    { rule: 'steering', pattern: w('(?:het|de) beste (?:is|zou zijn|keuze is|keuze voor jou|optie|oplossing|weg)(?: dat je| om| als je)?(?! aan)') },
    {
      rule: 'steering',
      notInQuestions: true,
      pattern: w(
        `(?:de|een) (?:logische|beste|juiste|verstandige|verstandigste|veiligste|enige|slimste|mooie) (?:volgende |eerste )?(?:stap|keuze|optie|weg|oplossing|zet|beslissing)(?: voor (?:jou|je))? (?:is|lijkt|zou|ligt)`,
      ),
    },
    { rule: 'steering', notInQuestions: true, pattern: w(`je doet er (?:${upTo(2)})?(?:goed|beter|best|wijs|verstandig) aan`) },
    {
      rule: 'steering',
      notInQuestions: true,
      pattern: re(`${b}(?:volgens mij|naar mijn (?:mening|gevoel)|als je het mij vraagt|mijn gevoel zegt|ik (?:denk|vind|geloof) dat (?!ik${e}))`),
    },
    {
      rule: 'steering',
      notInQuestions: true,
      pattern: w('(?:dat|dit|het) lijkt (?:me|mij) (?:\\p{L}+ ){0,2}(?:goede?|slimme?|verstandige?|beste|beter|logische?|realistische?|haalbaar|juiste)'),
    },
    {
      rule: 'steering',
      pattern: re(
        `${b}(?:ik raad (?:je|u|jou)${e}|mijn (?:advies|raad|tip|suggestie)${e}|ik adviseer|ik stel voor (?:dat je|om)|ik zou (?:jou aanraden|je aanraden)|als ik jou was|in jouw plaats (?:zou|nam|deed|ging)|ik zou (?:\\p{L}+ )?in jouw plaats)`,
      ),
    },
    {
      rule: 'steering',
      notInQuestions: true,
      pattern: re(
        `${b}ik zou (?!(?:je |jou |dat |het |dit |er |wel )*(?:graag|niet weten|willen|kunnen|verkeerd|liegen|gokken|dan))(?:\\p{L}+ ){0,5}(?:doen|gaan|blijven|vertrekken|stoppen|nemen|kiezen|zeggen|proberen|vragen|weigeren|wachten|praten|aanvaarden|solliciteren|beginnen)${e}`,
      ),
    },
    {
      rule: 'steering',
      pattern: re(
        `${b}waarom (?:ga|doe|stop|zoek|neem|vraag|zeg|blijf|probeer|kies|praat|vertrek|begin|verander|meld|solliciteer)(?:t)? je ${upTo(4)}(?:niet|gewoon)${e}|${b}waarom niet (?:gewoon|eens)`,
      ),
    },
    {
      rule: 'steering',
      pattern: re(
        `${b}zou (?:het|dat) (?:voor jou )?niet (?:\\p{L}+ )?(?:beter|goed|slimmer|verstandiger|tijd)|${b}is het (?:dan )?niet (?:tijd|beter|slimmer)`,
      ),
    },
    {
      rule: 'steering',
      pattern: re(`${b}(?:je|jij) mag (?:\\p{L}+ ){1,4}(?:niet|nooit) (?:laten|missen|opgeven|liggen|verliezen)|laat (?:die|deze|zo'n) kans`),
    },
    {
      rule: 'steering',
      notInQuestions: true,
      pattern: re(
        `${b}(?:je|jij) (?:hoort|past)(?: \\p{L}+){0,4} (?:thuis|beter)${e}|${b}(?:jij|je) (?:bent|zou)(?: \\p{L}+){0,3} beter af${e}|beter af (?:bent|zou zijn)${e}`,
      ),
    },
    {
      rule: 'steering',
      notInQuestions: true,
      pattern: re(
        `^(?:kies (?:gewoon )?voor|ga (?:er )?(?:gewoon |vol )?voor|volg je|hak de|doe het|durf|grijp|stel (?:je )?(?:grenzen|duidelijke)|werk je|schrijf je in|geef (?:jezelf|niet op|het een kans))${e}`,
      ),
    },
    {
      rule: 'steering',
      notInQuestions: true,
      unlessCited: true,
      pattern: re(
        `(?:^["“«]?|, (?:dus|want) |^(?:dus|en|maar) )(?!(?:${invitations}))(?:dan )?(?:${orders})(?! ?(?:je|jij|u|ik|ze|hij|we)${e}(?! (?:gewoon |beter |eerst |baas|cv|werk|chef|partner|hart|grenzen|ontslag|dokter|tijd)))${e}(?![^.]*${b}(?:zeg|schrijf|vertel) je${e})`,
      ),
    },
    // Which job fits is the client's to find out: no voice says that one does, nor that somebody is made for it.
    {
      rule: 'steering',
      pattern: re(
        `${b}${fits} bij (?:je|jou|u)${e}(?![^.!]*\\?)|${b}(?:dit|dat|deze|die|het) (?:beroep|job|functie|vak)(?:en|s)? (?:past|passen) bij (?:je|jou|u)${e}(?![^.!]*\\?)|${b}(?:je|jij|u) (?:bent|zou) (?:\\p{L}+ )?(?:geschikt|geknipt|gemaakt|geboren|de geknipte (?:man|vrouw|persoon)|een goede \\p{L}+ zijn)(?: zijn)? (?:voor|als)${e}|${b}(?:beste|ideale|meest geschikte|perfecte) (?:job|beroep|functie|richting|keuze) voor (?:je|jou|u)${e}`,
      ),
    },
  ],
  fr: [
    {
      rule: 'steering',
      pattern: re(`(?:^|, |alors |donc )vous (?:devez|devriez|feriez (?:mieux|bien)|auriez (?:intérêt|tort)|n'avez qu'à|pourriez (?!m)|gagneriez)`),
    },
    {
      rule: 'steering',
      pattern: re(
        `il (?:vous )?faut (?:que vous|absolument)|il faudrait que vous|le mieux (?:est|serait) (?:de|que)|il (?:vaut|vaudrait) mieux|il est temps (?:de|que)|mieux vaut`,
      ),
    },
    { rule: 'steering', pattern: re(`${b}(?:à votre place,? j|si j'étais vous|à mon avis|selon moi|je pense que vous|je crois que vous|je trouve que vous)`) },
    { rule: 'steering', pattern: re(`pourquoi ne pas |pourquoi ne (?:quittez|partez|cherchez|changez|demandez)`) },
    {
      rule: 'steering',
      notInQuestions: true,
      unlessCited: true,
      pattern: re(
        `^(?:arrêtez|quittez|démissionnez|parlez(?!-(?:m'en|moi))|cherchez|acceptez|refusez|restez|partez|foncez|choisissez|osez|suivez|attendez|changez|faites (?!-)|postulez|n'hésitez pas à (?:quitter|partir|démissionner))${e}`,
      ),
    },
    {
      rule: 'steering',
      notInQuestions: true,
      pattern: re(`vous êtes (?:fait|faite|né|née) pour|(?:ce|cet|cette) (?:métier|poste|emploi|fonction) (?:vous convient|est fait pour vous)`),
    },
  ],
  en: [
    {
      rule: 'steering',
      pattern: re(
        `(?:^|, |so |then )you (?:must|should|have to|need to|ought to|had better|'d better|could (?:try|consider|talk|ask)|might want to|may want to|might consider)`,
      ),
    },
    {
      rule: 'steering',
      pattern: re(
        `the best (?:thing|option|choice|step) (?:is|would be)|you'd be better off|i think (?:that )?you|in my (?:view|opinion)|(?:it is|it's|it would be) (?:better|best|wise|smart|time|important|a good idea) (?:to|for you to|if you|that you)|(?:if i were you|in your place,? i)`,
      ),
    },
    {
      rule: 'steering',
      pattern: re(`why (?:don't|not|do not) (?:you )?(?:just |simply )?(?:leave|quit|ask|try|go|look|talk|apply|start|change|stop|take|say|tell)`),
    },
    {
      rule: 'steering',
      notInQuestions: true,
      unlessCited: true,
      pattern: re(
        `^(?:just )?(?:quit|leave|stop|talk to|ask your|look for|accept|refuse|stay|go for|follow your|choose|apply|consider|try to be|change|don't give up|resign|take the|take that|do it)${e}`,
      ),
    },
    {
      rule: 'steering',
      notInQuestions: true,
      pattern: re(`you(?:'re| are) (?:made|born|perfect|cut out) for|(?:that|this) (?:job|role|profession) (?:suits|fits) you`),
    },
  ],
};
