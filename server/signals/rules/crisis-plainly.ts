// Crisis said in so many words, the way most people say it. A verb group meets an object here: a reason or the will to live, a life
// that is judged worth nothing, an own life taken, a body hurt, somebody armed at the door. Where the same words also close a meeting or
// a contract, a pattern asks for the end of the sentence after them.
import { crisisRule as crisis } from './crisis-rule.ts';
import type { Rule } from './rule.ts';

const trade = [
  'preventie*|uitvaart|hulplijn|masterproef|scriptie|documentaire|roman|podcast|boek|film|serie|stageverslag|paaz|palliatieve',
  '(mijn|mes|my) (patienten|clienten|bewoners|patients|clients)',
];
const past = ['jaar geleden', 'years ago', 'il y a .. ans', 'als (tiener|puber|kind)', 'toen ik .. was'];
const workThing = [
  'contract|interimcontract|job|baan|opdracht|project|samenwerking|stage|firma|bedrijf|dienst|team|ploeg|opleiding|cursus|vergadering|kantoor|travail|boulot|formation|contrat',
];
const toLive =
  '(te leven|verder te leven|voort te leven|blijven leven|te blijven leven|te bestaan|te blijven bestaan|vivre|continuer a vivre|rester en vie|to live|to go on living|to keep living|to stay alive|to be alive|to exist|go on living|keep living|living for|leven)';
const reason = '(reden|redenen|zin|nut|moed|kracht|goesting|wil|fut|courage|force|raison|raisons|envie|gout|reason|reasons|will|strength|point)';
const pills =
  '(pillen|pilletjes|pillekes|slaappillen|medicatie|medicamenten|pijnstillers|antidepressiva|paracetamol|dafalgans|medicaments|cachets|comprimes|somniferes|pills|tablets|painkillers|meds|medication)';
const weapon = '(mes|geweer|jachtgeweer|pistool|revolver|bijl|hamer|machete|wapen|knuppel|couteau|fusil|pistolet|marteau|hache|knife|gun|hammer|axe)';
const kill = '(vermoorden|vermoordt|doodmaken|doden|doodslaan|doodslaat|neersteken|doodsteken|doodschieten|neerschieten|afmaken|wurgen)';
const loved =
  '(vrouw|man|vriend|vriendin|kind|kinderen|kindje|baby|zoon|zoontje|dochter|dochtertje|kleine|mama|moeder|vader|ex|broer|zus|gezin|iemand|hem|haar)';

export const crisisPlainlyRules: Rule[] = [
  crisis('no-will-to-live', 'suicide', 0.9, {
    any: [
      `(geen|nul|niet een|amper|weinig|zonder) (enkele|een|een enkele|nog een)? ${reason} .. (om)? .. ${toLive} ($|ik|en|want|maar|zo|sinds|nu|voor mij)`,
      `${reason} (niet|niet meer|meer|kwijt|nog)? (om|van) .. ${toLive} .. (niet|niet meer|kwijt|verloren|weg)`,
      `${reason} (niet|niet meer) .. ${toLive} ($|ik|en|want|maar|zo)`,
      '(kan|wil|hou|trek) (het|dit|ik)? (leven) .. niet (meer|langer)',
      '(zie|zien) (ik)? (het|mijn)? leven .. niet (meer|langer)? .. zitten',
      '(waarom|waarvoor) ik (nog|hier|eigenlijk)? (nog|eigenlijk)? (zou|moet|wil|blijf)? .. (leef|leven|verder leven|besta|bestaan|rondloop|op deze wereld ben)',
      '(wil|wou|moet|ga) (het|dit|mijn)? leven niet (meer|langer)',
      '(stop|stoppen|ophouden|gestopt) (met|te)? (te)? leven ($|ik|en|want|ermee)',
      '(niet meer|niet langer|niet) (wil|wou|kan|moet|hoef) (blijven)? (leven|bestaan|verder leven) ($|ik|en|want|met mij)',
      '(leef|leven) ik niet meer ($|hoop|ik)',
      '(wil|kan|wou) niet (meer|langer) (verder|door|ademen|ademhalen) ($|leven|met leven)',
      '(leef|besta|blijf) (alleen|enkel) (maar)? nog voor .. (hond|kat|poes|kinderen|kind|dochter|zoon|moeder|mama|kleine)',
      `(ai|ai plus|plus|aucune|pas|plus aucune|sans) (de|aucune|le|la)? ${reason} .. (vivre|continuer a vivre|rester en vie) ($|je|et|comme ca|ainsi)`,
      '(veux|peux|voudrais|voulais) plus (vivre|continuer a vivre|exister) ($|je|et|comme ca|ainsi)',
      '(no|any|single|lost my|lost the|without the) (reason|reasons|will|wish|strength|point) ... (to live|to go on living|to keep living|to stay alive|to be alive|in living)',
      '(can not|cannot|do not want to|could not) (go on|keep|carry on) living',
      '(do not|not) want to (live|exist|be alive) ($|anymore|any more|any longer|like this|i)',
    ],
    unless: [
      ...past,
      ...trade,
      '(leven|vivre|live|living) (van|met|op|in|naar|volgens|zoals|de|avec|a|dans|en|sans|on|with|in|from|off) (een|de|het|mijn|die|dit|euro|loon|la|le|les|mon|ma|my|the|a|this|brussel|gent|antwerpen|bruxelles)',
      '(gezond|gezonder|duurzaam|zuinig|samen) (te)? leven',
    ],
  }),
  crisis('life-is-nothing', 'suicide', 0.88, {
    any: [
      '(mijn|het|dit|heel mijn) leven (is|was|lijkt|voelt|vind ik) .. (niets waard|niets meer waard|niet veel waard|waardeloos|zinloos|nutteloos|niet de moeite|niet meer de moeite|voorbij|gedaan|afgelopen) ($|voor mij|ik|en|meer|waard|want)',
      '(mijn|het|dit) leven (heeft|had) (voor mij)? (geen|geen enkele|nul|weinig) .. (zin|waarde|nut|betekenis|doel) ($|meer|ik|en|voor mij|zo|want)',
      '(heeft|had) (mijn|het|dit|mijn hele) leven (nog|wel|eigenlijk|nog wel|voor mij nog) (zin|waarde|nut|betekenis) ($|voor mij|ik|en|zo)',
      'welke zin heeft (mijn|het|dit) leven (nog|dan)',
      'wat (heeft|is) (mijn|het) leven nog (waard|voor zin)',
      '(leven) (is|was)? (voor mij) (klaar|gedaan|voorbij|op|over|afgelopen)',
      '(gedaan|voorbij|afgelopen) (met|is) mijn leven',
      'leven .. (niet|niets) (meer)? waard',
      'zie .. (zin|nut) .. (niet|niet meer) (in)? (van)? (het|mijn|dit)? leven',
      '(op|moe|uitgeput|leeg|beu) van het leven ($|ik|en)',
      'niet van (het|mijn) werk van het leven',
      '(la|ma|cette) vie (ne)? (vaut|a|sert) .. (plus|pas|rien|aucun) .. (peine|sens|coup|valeur|interet|rien) ($|pour moi|je|et|de etre vecue)',
      '(ma|la) vie (est|ne est) .. (finie|foutue|sans valeur|rien) ($|pour moi|je)',
      '(my|this) life (is|feels|has) .. (not worth|worthless|over|pointless|meaningless|no longer worth|no meaning|no point|no value) ($|living|anything|it|i|anymore|any more)',
      'life .. not worth (living|it) ($|anymore|i)',
      'not worth living',
    ],
    unless: [...trade, '(nog|zeker|helemaal)? niet (voorbij|gedaan|afgelopen)', '(voor je het weet|koffie|chocola*|too short|te kort)'],
  }),
  crisis('not-be-here', 'suicide', 0.86, {
    any: [
      '(wil|wou|zou) (liefst|liever|gewoon|echt|er|hier)? (hier|er) (gewoon|echt|liever)? niet meer zijn ($|ik|en|want|kben)',
      '(wil|wou) (ik)? er niet meer (zijn|bij zijn) ($|ik|want)',
      '(morgen|vannacht|straks|binnenkort) ben ik er niet meer ($|zeg|zorg|en)',
      '(ga|zal) er niet (zo)? lang meer zijn',
      '(do not|not) want to be here (anymore|any more|any longer|no more) ($|i|it)',
      'do not want to be here ($)',
      '(no longer|never) want to be here ($)',
      'wish i was not (here anymore|alive)',
      '(veux|voudrais|ai) plus (envie de)? etre (la|ici) ($|du tout|je|moi)',
      '(mieux|vaudrait) .. (sois|etais|serais) plus (la|de ce monde)',
      'etre plus la ($|pour personne)',
      '(not) (expect|plan|think|want|intend) .. (be|being) alive',
      '(uit|van) (deze|de) wereld (verdwijnen|weg|stappen)',
      '(verdwijnen|verdwijn|weg) (voorgoed|voor altijd|voor eeuwig) ($|dood|niet)',
      '(voorgoed|voor altijd) (verdwijnen|weg zijn|weg) ($|ik|en|want)',
      '(verdwijnen) en nooit (meer)? (terugkomen|terugkeren)',
      'het laatste (wat|dat) ik (schrijf|typ|stuur|zeg)',
      '(hope|wish|wished) .. (not|never) (wake up|have to wake up|waking up)',
      '(hoop|bid|wens|wou|zou willen|wil) ... (niet|nooit) (meer)? (wakker word|wakker worden|wakker werd|wakker te worden|ontwaak|bijkom) ($|ik|en|want|morgen)',
      '(wil|wou) .. niet meer wakker (worden|werd)',
      '(niet schelen|niet uit|eender|egaal) .. of ik .. (wakker|leef|doodga|sterf|blijf leven|dood)',
      '(espere|aimerais|voudrais|prie) .. (plus|pas|jamais) (me reveiller|me reveille) ($|demain|jamais|du tout|je|et)',
    ],
    unless: [
      ...trade,
      ...workThing,
      'wekker|buren|lawaai|vroege|shift|reis|vakantie|verlof',
      '(when|als|wanneer|at) .. (o clock|eight|nine|uur|samenvoeg*)',
      '(schrijf|typ|stuur|zeg) (vandaag|voor vandaag|deze week|nu|vanavond|hierover|daarover)',
    ],
  }),
  crisis('takes-own-life', 'suicide', 0.92, {
    any: [
      '(mezelf|mij|zich) (van het leven|het leven) (te)? (beroven|benemen|beroof|beroofd|ontnemen)',
      'van het leven .. (beroven|benemen)',
      '(mijn|mijn eigen) leven (te|ga|wil|wou|zou)? (beeindigen|beeindig|beeindigd|te beeindigen)',
      '(einde|eind) (te)? (maken)? (aan) (mijn|dit) leven',
      '(geprobeerd|probeerde) .. (mezelf|mij) .. (te doden|van kant|te verhangen|op te hangen|te verdrinken|dood)',
      '(zelfmoordpoging|zelfdodingspoging)',
      '(mezelf|mij) (ga|wil|wou|zou|kan)? (ophangen|verhangen|verdrinken|doodschieten|doodrijden|vergiftigen|te pletter rijden)',
      `(te veel|hele doos|hele strip|een doos|een strip|twee dozen|handvol|alle|al mijn|al de|alle mijn) (van mijn|aan|met|van de)? ${pills} .. (genomen|geslikt|ingenomen|gepakt|gegeten|binnen|slikken|innemen|nemen|pakken)`,
      `(slik|slikte|neem|nam|pak|pakte) (ik)? (soms)? (te veel|een hele doos|alle|al mijn) ${pills}`,
      `${pills} (genomen|geslikt|ingenomen) .. (om niet meer|dood|sterven|niet wakker)`,
      `${pills} (opspaar|op te sparen|spaar|hamster|verzamel|te verzamelen)`,
      `i (have|just|already)? (took|taken|swallowed) (too many|all my|all the|a whole|a bottle of|a handful of|a lot of|loads of) .. ${pills}`,
      `(pris|avale) (trop de|tous mes|toute une|une boite de|plein de|toute la) .. ${pills}`,
      `(assez|plein) de ${pills} .. (mourir|en finir|dormir)`,
      'ne plus me reveiller ($|jamais|du tout|demain|je)',
      '(jeter|jette|jeterais) (sous|devant|du|de un|dans|par la) (un|le|la|haut|pont|train|metro|canal|fenetre)',
      'me (tuer|suicider|pendre|noyer|foutre en le air) ($|je|ce soir|cette nuit|parfois|souvent|si|et)',
      '(je|vais) me tue ($|ce soir|je)',
      '(ik|en|maar|om te|wil|wou|ga) (wil|wou|ga|ik)? springen ($)',
      '(want|wanted|going|about) to jump ($|off|from|in front)',
      '(ai|avais) failli (sauter|me jeter)',
      '(bijna) (gedaan|gesprongen|gestapt|uitgestapt) ... (kanaal|brug|spoor|trein|perron|dak|balkon|pillen|touw|reling)',
      '(een|nog een|enkele) stap en (het|alles|dan|ik) (is|ben)? .. (voorbij|gedaan|over|weg|stil)',
      '(auto|wagen|motor) .. (in de garage) .. (draaien|draaiende)',
      '(gezocht|opgezocht|zoek op|gegoogeld|googel|uitgezocht|opzoeken) ... (te sterven|dood te gaan|mij van kant|mezelf van kant|zelf* te doden|pijnloos te)',
      '(mes|mesje|scheermes|touw|strop) in mijn hand* .. (gezeten|zat|gestaan|gelegen)',
      '(wil|wou|zou) .. (niet meer|geen schrik) .. bang .. (sterven|dood)',
      'niet (meer|langer)? bang (om te sterven|om dood te gaan|van doodgaan)',
      '(wil|wou) (weer)? bij (hem|haar) (liggen|in het graf)',
      'als ik (morgen|vannacht|nu|straks|er)? (doodval|dood val|doodga|dood ga|sterf|doodgereden word) ... (goed|beter|niet erg|zo|opluchting|maakt niet uit)',
      '(choisi|fixe) (le jour|la date) et (la facon|le moyen|la maniere|comment|le endroit)',
      'ce est fini pour moi .. (vais|pars|partir|nuit|pardon|adieu)',
      '(want|need) (it|this|everything|it all|all of it|all this) to (end|stop|be over) ($|i)',
      'waar en wanneer ik het (ga doen|doe)',
    ],
    unless: [
      ...trade,
      ...past,
      '(bungee|elastiek|parachute|trampoline|zwembad|van de kou|van vreugde|van blijdschap)',
      '(au travail|a la tache|a le repeter|de rire)',
      '(keuken|koken|klim*|pakket|visser|vissen|groenten)',
      '(patient*|bewoner*|grootmoeder|oma|klant|klanten) .. (heeft|had|nam|neemt|slikt|slikte|krijgt)',
    ],
  }),
  crisis('hurts-own-body', 'self-harm', 0.88, {
    any: [
      'ik (krab|bijt|sla|snij|kras|prik|brand|verbrand) .. mijn (armen|arm|benen|been|dijen|polsen|huid|buik) .. (kapot|open|tot|stuk)',
      'mijn (armen|arm|benen|been|dijen|polsen|huid) (weer|terug)? (kapot|open|stuk) (gesneden|gekrast|gekrabd|gebeten|snijden|krabben|bijten|gemaakt)',
      'ik (brand|verbrand|verwond|sla|prik|krab) (mij|mezelf) ($|met een sigaret|met sigaretten|met een aansteker|met een mes|met een mesje|weer|expres|opzettelijk|elke|als|vaak)',
      'ik (brand|verbrand) (mij|mezelf) .. (sigaret*|aansteker|mouwen)',
      '(doe|deed|gedaan) (mij|mezelf) (expres|opzettelijk|zelf)? pijn ($|als|om|weer|elke|met een|en|ik)',
      '(mij|mezelf) (weer|terug|opnieuw)? (pijn gedaan|verwond|gesneden|gekrast)',
      '(cut|burned|burnt|hurt) (myself) ($|again|last night|on purpose|yesterday|tonight|when|every)',
      '(recommence|commence) a me (bruler|couper|taillader|scarifier|griffer)',
      'me (brule|brulee) avec (des|une|la|mes) (cigarettes|cigarette|briquet)',
      '(me fais|me suis fait) du mal ($|expres|volontairement|encore|quand|moi)',
    ],
    unless: [
      ...trade,
      ...past,
      'kat|poes|hond|chat|cat|keuken|koken|mandoline|scheren|oven|strijkijzer|voetbal|fitness|werf|cheveux|doigt|vinger|shaving|cooking',
      '(per ongeluk|by accident|sans faire expres)',
      'aan (een|het|de|mijn)? (blad|papier|karton|mes|keukenmes|doos|glas|scherf)',
    ],
  }),
  crisis('armed-or-threatening', 'threatened', 0.9, {
    any: [
      `(staat|stond|loopt|komt|zit|is) .. (iemand|man|hij|ze|zij|ex|buurman|kerel|vent|gast|vrouw|vader|broer) ... (deur|poort|trap|buiten|gang|raam|oprit|straat|voor mij|huis|binnen) .. (met) (een|zijn|het|haar)? ${weapon}`,
      `(iemand|man|hij|ze|ex|vent) .. (met) (een|zijn|het|haar) ${weapon} .. (deur|poort|trap|gang|raam|oprit|voor mij|huis|achter mij)`,
      `(someone|man|he|ex|husband) .. (at|outside|in front of) .. (door|house|window) .. with (a|the|his) ${weapon}`,
      `(quelqu un|homme|il|ex|mari) .. (devant|a|derriere) (ma|la|le) porte .. avec (un|une|son) ${weapon}`,
      `(quelque un|quelqu un) .. porte .. (couteau|fusil|arme)`,
      `(mij|ons|me) (en)? (de|mijn|onze)? (kinderen|dochter|zoon|kind)? (gaat|zal|zou|wil|wou|te|gaan)? ${kill} ($|als|en|ik|vannacht|vandaag|hij)`,
      `(wil|gaat|zal|wou|dreigt) (mij|ons) (te)? ${kill}`,
      '(hij|zij|ze|man|ex|vriend|vader|broer) ... (mij|ons|kinderen) .. iets (aandoet|aan doet|gaat aandoen|zal aandoen|wil aandoen|aandoen)',
      '(hij|man|ex|vriend) .. (wapen|geweer|pistool) (gehaald|genomen|geladen|bij)',
    ],
    unless: [
      ...trade,
      'loodgieter|klusjesman|game|deadline',
      '(baas|chef|collega|bazin|manager|mama|leerkracht) .. (gaat|zal|zou) mij',
      '(werk|job|hitte|warmte|stress|trap|reis) (gaat|zal|zou) mij',
      '(kaarten|schaken|padel|match)',
    ],
  }),
  crisis('may-hurt-another', 'danger-other', 0.86, {
    any: [
      `(ik|dat ik|bang|schrik|gevoel) ... (mijn|een|dat|die)? ${loved} .. iets (ga aandoen|aandoe|zal aandoen|zou aandoen|ga aan doen|aan ga doen|wil aandoen)`,
      `(bang|schrik|gevoel) .. ik .. ${loved} .. (ga slaan|ga schudden|iets ga aandoen|pijn ga doen|pijn doe|ga vermoorden)`,
      '(zoon|dochter|vriend|vriendin|man|vrouw|zus|broer|collega|moeder|vader|mama|papa|maat|kind) ... (hij|zij|ze|die)? (niet meer wil leven|niet meer wou leven|dood wil|dood wou|zelfmoord wil plegen|een einde wil maken)',
    ],
    unless: [...trade, ...past, 'game|muis|spin'],
  }),
  crisis('may-mean-life', 'suicide', 0.6, {
    // Said of work as often as of life: a person looks within hours, the coaching goes on.
    level: 'urgent',
    any: [
      '(ik wil|kwil) niet (meer|langer) ($)',
      '(ik) (wil|hoop|wou) (gewoon|alleen)? dat (het|alles|dit) (allemaal|gewoon)? (stopt|ophoudt|eindigt|gedaan is|voorbij is|stopte|ophield) ($|ik)',
      '(ik) kan niet (meer|langer) verder ($)',
      'ik ben er (echt|helemaal)? klaar mee met alles',
      'alles (mag|moet) (stoppen|gedaan zijn|ophouden) ($)',
      '(daarna|dan|vannacht|vanavond) stap ik eruit ($)',
      '(wil|wou|ga|zou|beter) .. eruit stappen',
      '(uitweg|uitkomst) .. eruit stappen',
      '(je) ne en peux plus de (vivre|la vie|tout)',
      '(i) can not (do this|go on|take it) (anymore|any more|any longer) ($)',
    ],
    unless: [...trade, ...workThing],
  }),
];
