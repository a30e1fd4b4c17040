// Crisis: suicidal thoughts (passive ones too), self-harm, immediate danger to the client or another. Missing one is worse than a
// false alarm, so the client's joke does not void these rules; a trade, a job that ends and a resolved past do.
import type { Rule } from './rule.ts';

const trade = [
  'preventie*|preventiewerker|hulplijn|uitvaart|uitvaartsector|begrafenisondernemer|rouwbegeleider|palliatieve|dierenarts*|veearts|paaz|crisisafdeling|ervaringswerker|ervaringsdeskundige|masterproef|scriptie|stageverslag',
  'mijn|mes|my patienten|clienten|bewoners|patients|clients', 'centre de prevention', 'benevole|vrijwilliger|volunteer', 'podcast|documentaire|roman|boek|serie|film|toneelstuk', 'als job',
];
const past = ['op mijn .. toen', 'jaar geleden', 'als tiener|puber|kind', 'years ago', 'il y a .. ans', 'toen ik .. was'];
const workThing = ['contract|interimcontract|job|baan|opdracht|project|samenwerking|relatie|huwelijk|ruzie|discussie|vergadering|werkdag|stage|abonnement|proefperiode|bestuur|firma|bedrijf|dienst'];
const laughing = ['van het lachen', 'dood .. lachen|lach', 'mort|morte|morts|mourir de rire|faim|chaud|honte|peur', 'lach mij dood', 'dood van de dorst|honger|warmte|schaamte|verveling', 'dying to', 'dead tired'];

const crisis = (id: string, situation: NonNullable<Rule['situation']>, confidence: number, rest: Pick<Rule, 'any' | 'unless' | 'unlessAnywhere' | 'with'>): Rule => ({
  id: `crisis.${id}`, kind: 'crisis', level: 'crisis', situation, confidence, ...rest,
});

export const crisisRules: Rule[] = [
  crisis('names-suicide', 'suicide', 0.9, {
    any: ['{suicide}', 'denk* .. aan zelfdoding|zelfmoord'],
    unless: ['(geen|niet|nooit|pas|jamais|not|never|no) .. {suicide}'],
    unlessAnywhere: [...trade, ...past],
  }),
  crisis('wish-to-die', 'suicide', 0.9, {
    any: [
      'ik ... (wil|wou|wilde|zou|mag|hoop|wens|wenste|verlang) .. (dood|doodgaan|sterven|sterf|creperen)', '(wil|wou|mag|liefst|liever|graag) .. (dood|doodgaan|sterven) .. (ik|zijn|gaan)', '(wil|wou|wilde|mag) ik? .. (dood|doodgaan|sterven)', '(was|ware) ik maar|liever|beter? dood|weg', 'ik maar dood', 'liever|beter|liefst dood',
      'dood zou|is|lijkt .. (rust|beter|oplossing|verlossing|opluchting|fijn)', 'verlang* .. dood', 'denk .. aan de? dood|doodgaan|sterven', 'al|ineens|gewoon begraven ben|lig', 'onder de grond|zoden', 'de dood .. (lokt|trekt|roept)',
      'veux|voudrais|prefererais|aimerais mourir|crever|disparaitre', 'envie .. mourir|crever|disparaitre', '(etre|sois|serais|etais) mort|morte', '(want|wanna|wish|rather|hope) .. (to die|i died|i were dead|i was dead|be dead)', 'want to die', 'i (was|were) dead', 'better off dead', 'wish i .. (never been born|not born)', 'nooit geboren',
    ],
    unless: [...laughing, '(wil|wou) .. niet .. (dood|sterven)', 'doodgraag', '(oudste|jongste|dochter|zoon|moeder|oma|ze|hij) .. (zegt|riep|roept)', 'dood hout|hoek|moment|spoor|eind', 'je ne veux pas mourir'],
    unlessAnywhere: [...trade, ...past],
  }),
  crisis('not-live-on', 'suicide', 0.88, {
    any: [
      '(wil|wou|wilde|hoef|hoeft|moet|moest|zou|kan|hoeven|willen) .. (niet meer|niet verder|niet langer) .. (leven|bestaan|voortleven|verder leven)', '(niet meer|niet verder|niet langer) (leven|bestaan|voortleven)', 'leven .. (hoeft|hoef|moet|moest) .. niet .. van mij', 'van mij .. (hoeft|moet|moest|mag|mocht) .. (niet meer|stoppen|gedaan|eindigen)', '(hoeft|moet) .. van mij .. niet meer', 'leven ... {noSense}', '{noSense} .. leven|bestaan|vivre|living',
      'leven|bestaan .. beu|moe|zat', 'beu|moe|klaar|genoeg|gedaan .. (leven|bestaan|te bestaan|te leven)', 'geen|weinig zin|goesting .. (te leven|leven|het leven)', 'leven .. niet .. waard', 'geen|nul|zoek|enige reden|redenen .. (leven|te leven|er nog te zijn|te blijven|er te zijn|op te staan)', '(redenen|reden) .. om er .. (zijn|blijven)', '(waarom|waarvoor) .. (leef|besta) ik', '(waarom|waarvoor) .. (het|dit) nog doe', '(enige|enigste) .. (waarom|reden|wat) .. (er nog ben|mij hier|mij tegenhoudt|nog leef)', 'iemand die nog wil leven',
      'plus .. (envie|force|raison) .. vivre', 'plus .. (vivre|exister|etre la)', 'arreter de vivre', 'vivre .. (fatigue|sert a rien|epuise)', 'a quoi bon', '(not|no longer|do not) .. want .. (live|be alive|exist|be here|be around)', 'no reason .. (live|be here|get up|living)', '(tired|done|sick) .. (life|living|being alive|existing)', '(stop|not) existing|exist', 'not .. (see forty|see thirty|make it to|be around for)', 'reason i am still here',
      'er .. niet meer (te zijn|zijn|ben|was|wil zijn|wou zijn)', '(ik er|ben ik er) niet meer (ben|zijn|was|nergens)', '(op|van|uit|weg van) (deze|de|die) wereld', 'weg van wereld', 'zie .. niet meer zitten', 'zie .. niet .. zitten .. (leven|alles)', 'geen uitweg|uitkomst|uitkomste|uitkomen', 'zo lang trek ik', 'trek .. niet meer|niet lang', 'aucune issue', 'no way out', 'geen toekomst .. voor mij', 'hou .. niet meer vol .. leven', 'reken .. voor mezelf .. niet meer', 'niets .. mij hier houdt', 'nothing .. keep* me here',
    ],
    unless: [...workThing, '(leven|rondkomen) (van|met) .. (euro|loon|pree|wedde)', 'verlof|vakantie|reis|pensioen|kinshasa|portugal', '(live|living) (on|with|without|in)', 'vivre (avec|sans|de|a)', 'sociaal|echte leven', 'nog genoeg', 'op de wereld gezet', 'dossier|team|groep|organisatie|opleiding|kantoor|bureau|file', 'toestel|auto|camera'],
    unlessAnywhere: trade,
  }),
  crisis('not-wake-up', 'suicide', 0.92, {
    any: [
      '(niet|nooit|liever niet|liefst niet) meer .. (wakker word|wakker worden|wakker te worden|wakker werd|wakker moet worden|wakker moeten worden|opstaan|op te staan)', 'nooit .. wakker', '(wakker worden|wakker te worden) .. (hoeft|moet) .. niet', 'waarom .. wakker geworden', 'spijt .. wakker', 'teleurgesteld|jammer .. wakker', '(pas|plus|jamais) .. (me reveiller|me reveille|reveiller)', '(not|never|without) .. (wake up|waking up)', 'in mijn? slaap .. (blijf|blijven|sterf|sterven|doodga*|wegblijf|gaan)', '(voor altijd|voorgoed|eeuwig|nooit meer) .. (slapen|inslapen|stil|rust|weg)', '(slapen|inslapen|weg|stil|dormir|sleep) .. (voor altijd|voorgoed|eeuwig|pour toujours|forever)', '(weg zijn|slapen) .. nooit', 'voor eeuwig stil', 'eeuwige rust', 'm endormir et', 'me reveiller pas',
    ],
    unless: ['om [0-9]+* .. wakker', 'om [0-9]+u', 'wekker|alarm|kleine|kinderen|shift|vroege|tandjes', 'niet van wakker', 'wakker gelegen', 'vacances|reveil', 'portugal|reis|vakantie|brussel'],
  }),
  crisis('end-it', 'suicide', 0.9, {
    any: [
      '(eind|einde) aan (maken|maak|gemaakt|te maken|mijn leven)', '(maak|maken|mak) er? .. (eind|einde) aan', '{endIt}', '(stap|stappe|stappen|gestapt) .. uit (het|t) leven', '(wil|wou|ga|zou) .. eruit stappen', '(mezelf|mij) .. (van kant|ophangen|verhangen|opknopen|verdrinken|verdoen|iets aandoen|iets aan te doen|iets aandoe|iets aan doe|afmaken)', '(doe|doen|ga) mezelf .. iets', 'en finir', 'mettre fin', '(end|ending) it', 'end it all', 'make it stop', 'off myself', 'passer a l acte', 'niet levend', 'gedaan met mij', 'kogel door', '(mag|mocht|moest|hoop) .. (stoppen|ophouden) .. (hart|kloppen|leven|allemaal|alles)', 'laat los .. (dan|en) ..', 'dan is .. eindelijk? (stil|rust|voorbij|over|gedaan) .. (voor|eindelijk|eeuwig)', 'nog een stap .. rust', 'dan ben ik .. (van af|ervan af|van alles af|verlost)', 'skip ahead', 'gedurfd wat ik niet durf', 'bij (hem|haar) .. (zijn|gaan|liggen) .. (boven|hierboven|hemel|graf)', 'naar .. boven .. gaan',
    ],
    unless: [...workThing, 'dossier*|examens|seizoen|solden|audit|cursus|formation|bilan|studie', '(hij|zij) heeft .. (eind|einde)', 'thesis|spreadsheet'],
    unlessAnywhere: trade,
  }),
  crisis('better-without-me', 'suicide', 0.86, {
    any: [
      'zonder mij .. (beter|gelukkiger|rust|beter af|verder)', 'beter (af|gesteld)? zonder mij', '(ze|zij|iedereen|kinderen|gezin|man|vrouw) .. beter af .. zonder', 'beter .. als ik er niet', '(mieux|tranquilles) sans moi', 'sans moi .. (mieux|tranquille*)', '(better|happier) .. without me', 'better off .. (without|if i)', '(ben|blijf|voel|alleen maar|enkel) .. (een last|tot last|een blok) .. (voor|iedereen|hen|hun|niemand)', '(een last|tot last) voor (iedereen|mijn|mij|hen|hun)', '(am|being|become) .. a burden', '(un poids|un fardeau) pour', 'niemand .. (mij missen|mij mist|merken dat ik|merkt dat ik)', '(no one|nobody) would .. (miss|notice)', 'personne .. (me manquerait|remarqu*|pleur*)', 'dan (heeft|hebben) .. rust', 'eer iemand merkt', 'dood in mijn', '(waardeloos|niets waard|nutteloos) .. (iedereen|beter|weg)',
    ],
    unless: ['bedrijf|vergadering|ploeg|team|raad|bestuur|club|koor|collega|collegas|dienst|firma|werkvloer', '(at work|office|meeting|team)'],
  }),
  crisis('means', 'suicide', 0.85, {
    any: [
      '(spring|springen|gesprongen|sauter|saute|jump|jumping) ... (brug|dak|balkon|raam|trein|tram|metro|spoor|sporen|kanaal|toren|verdiep|pont|toit|balcon|canal|rails|quai|bridge|roof|balcony|train|tracks|window|ledge)', '(van|off|du|from) .. (brug|dak|balkon|pont|toit|bridge|roof|verdiep) .. (spring*|stap*|vallen|sauter|jump)', '(onder|voor) (de|een|die|den) (trein|tram|metro|vrachtwagen|camion|bus)', '(sous|devant) (le|un|la) (train|metro|camion|tram|rame)', '(in front of|under) (a|the) (train|bus|truck|tram|lorry)',
      'tegen .. (boom|pijler|brugpijler|vangrail|muur|betonblok|platanen) .. (rij|rijd|rijden|knal|zit|zat|knallen)', '(rij|rijd|knal|rijden|knallen) .. tegen .. (boom|pijler|brugpijler|vangrail|muur|beton|platanen)', '(into) (a|the) (tree|wall|pillar|barrier|truck)', 'dans (un|le|l) (arbre|mur|pilier|platane)', '(stuur|volant|wheel) .. (omgooi*|overtrek*|loslaten|los laten|los|lacher)', 'gas .. gegeven? .. (in plaats van|ipv) .. rem*', '(reling|rand|perron|spoor|sporen|overweg|slagbomen|kade|sluis|kanaal|vaart|brug|perrons|dok|water) ... (stap|stappen|lokt|trekt|roept|te lang|alle dagen|elke avond|alleen nog|langer)', '(trekt|lokt|roept) .. (kanaal|water|spoor|diepte)', '(kanaal|water|spoor|diepte|leegte) (trekt|lokt|roept)', '(dichter|stap) .. (reling|rand|spoor|water)', 'un pas de trop', '(canal|pont|ecluse|quai|rails) ... (m arrete|me penche|reste|regarde)', '(bridge|platform|edge|railing) ... (stand|closer|look down|step)', 'auto .. (kanaal|dok|water) in', 'handrem los*', 'dae boum|die boom',
      '(pillen|pilletjes|slaappillen|medicatie|comprimes|medicaments|pills|tablets|doosjes|dozen) ... (genoeg|gespaard|opgespaard|verzameld|verzamel|ineens|allemaal|tegelijk|in een keer|assez|tous|saved|saving|stash*|enough|all of them|at once)', '(spaar|verzamel|hoeveel|opgespaard|hamster) .. (pillen|slaappillen|medicatie|pills|medicaments|insuline)', 'overdosis|overdose', '(auto|wagen|parking|kanaal|bad|hotel|bos) ... (doosje|pillen|slaappillen)', 'my drawer',
      '(touw|koord|strop|rope|noose|corde) ... (klaar|ligt|hangt|gekocht|zolder|garage|schuur|koffer|ready|bought|achete*)', 'balk .. (uitgekozen|gekozen|sterk)', 'geef mij .. (geweer|kogel|touw|spuitje|pil)', '(dienstwapen|geweer|revolver|pistool|wapen|arme|gun|shotgun) ... (mond|hoofd|slaap|kop|vertrouw*|afgeef|wil|temple|head|mouth|tempe|bouche)', '(polsen|poignets|wrists) .. (over|door|opensnij*|ouvrir|slit)', 'zoek .. op .. (pijn doet|pijnloos|methode*)', '(pijnloos|painless|sans douleur)',
      '(hoop|hopen|wens|bid|espere|esperer|hope|hoping|pray|prie) ... (niet remt|begeeft|neerstort|crasht|crasht|stilvalt|ongeluk|accident|kanker|cancer|hart stopt|hartaanval|vrachtwagen|camion|truck|hits me|overreden|ne me reveille|crashes|slecht nieuws)', 'laat .. (auto|vrachtwagen|camion|trein|bus) .. (mij|komen|rijden) .. (maar|omver)',
    ],
    unless: ['elastiek|bungee|parachute|zwemmen|panelen|dakwerk*|windmolen*|zeilboot', '(neem|pak|nam|mis|miste|pas|haal) .. (trein|tram|metro|bus)', 'file|vertraging|apotheek|apothekersassistent*|medicatiekast|voorraad|schip|bus rijden', '(grote|volgende|eerste|kleine|welke) stap', 'hoop .. niet'],
    unlessAnywhere: ['elastiek', 'panelen leggen', 'windmolens'],
  }),
  crisis('farewell', 'suicide', 0.84, {
    any: [
      'afscheidsbrief*|afscheidsbrieven', '(lettre|lettres) d adieu', '(goodbye|suicide|farewell) (letter|note|letters|notes)', '(brief|brieven|briefje|lettre|lettres|letter|letters|note) ... (voor|aan|a|to) (mijn|mes|my|mon|ma) (kinderen|dochters|dochter|zoon|zonen|vrouw|man|ouders|filles|fils|enfants|kids|parents|wife|husband|femme|mari|sister|mama)', 'ecrit a mes (filles|enfants|parents)', '(begrafenis|graf|uitvaart|crematie|funeral|obseques|kist|enterrement) .. (betaald|geregeld|uitgekozen|muziek|in orde|kiezen|paid|arranged|paye*|prepare*)', 'mijn (begrafenis|uitvaart|graf|kist|doodsbrief|rouwbrief)', '(my|mon|mes) (funeral|coffin|enterrement|obseques)', '(bank|papieren|spaarboekjes|wachtwoorden|verzekering) .. (begrafenis|graf|testament)', 'testament ... (geschreven|klaar|gemaakt|in orde|rond|geregeld)', '(als|wanneer|dat) ze mij .. (vinden|gevonden|gevonden hebben)', 'mij .. niet meer (vinden|zien|zoeken|horen)', '(niemand|moet) .. mij .. zoeken', '(when|after) they find me', 'nobody has to do it after', 'quand (on me trouver*|ce sera fini|je ne serai plus)', 'als ik er niet meer', '(beslist|besloten) .. (kalm|rustig|licht|opgelucht)', '(kalm|rustig) .. sinds .. (beslist|besloten)', '(koffer) niet? nodig', '(kom|keer) .. niet (meer)? terug', 'not coming back', 'ne reviendrai pas', 'ne m attendez pas', 'wait for me', 'een ding te doen .. (eeuwig|stil)', '(dan mag|mag) ik (sterven|gaan|weg)', '(schrap|annuleer|afzeggen|vergeet) .. (woensdag|maandag|afspraak|sessie) .. niet meer nodig', '(traject|begeleiding|uren) .. (sluit vanzelf|aan iemand anders|niet meer nodig)', 'voor mij stopt het', 'wie .. krijgt .. (hond|kat|duiven|poes|auto)', '(ketting|ring|horloge|hond|kat|auto) .. (mag hebben|mag houden)', 'packing',
    ],
    unless: ['werkgever|baas|collegas|collega|klanten|leerlingen|pensioen|bedrijf|school|sollicit*|verhuis*|verhuizen|reis|vakantie|kinshasa|stage', '(deadline|bus|examen|uurtje)', '(ja|yes|oui) voor mijn', 'employeur|collegues|patron|boss|colleagues'],
    unlessAnywhere: ['met pensioen', 'in de uitvaart', 'verhuizen', 'muziekschool', 'nieuw zeeland'],
  }),
  crisis('not-safe-with-self', 'suicide', 0.88, {
    any: ['(vertrouw|betrouw) .. (mezelf|mij|mijn handen|mijn eigen) .. niet', '(mezelf|mij) niet te vertrouwen', '(bang|schrik|benauwd) (van|voor) (mezelf|mij|mijn eigen|mijn gedachten|wat ik)', 'bang dat ik .. (ga doen|iets doe|iets ga)', 'peur de moi', 'peur de ce que je', 'me fais peur', '(scared|afraid) of (myself|what i|my own)', 'not trust myself', '(durft|durven|laat|laten) .. mij .. (niet|nooit) .. alleen', '(messen|pillen|medicatie|riemen|touw) .. (weg|meegepakt|verstopt|weggelegd|meegenomen|weggedaan)', 'slaapt .. voor mijn deur', '(mesje|messen) .. (lokt|ligt klaar)'],
    unless: ['presentatie|groep|spreken|budget|chocolade|kassa|dieet|frans|nederlands|examen|vergadering|sollicitatie|gesprek', '(bang|schrik) van (mij|mijn) (baas|chef|man|vriend|ex|vader|zoon)'],
  }),
  crisis('self-harm', 'self-harm', 0.9, {
    any: [
      '(snij|snijd|sneed|gesneden|kras|kraste|gekrast|kerf|kerfde|gekerfd|krassen|snijden|kerven) ... (arm|armen|been|benen|dij|dijen|pols|polsen|huid|buik|knie|lijf|vel|mezelf|mij|mesje)', '(arm|armen|been|benen|dij|dijen|pols|polsen|huid|mezelf) ... (snij|snijd|sneed|gesneden|kras|gekrast|kerf|gekerfd|krassen|snijden|kerven|kapotgekrabd|opengekrabd)', '(weer|opnieuw|terug|nog altijd|avonds) (gekrast|gesneden|krassen|snijden|snij ik|kras ik|beginnen snijden|beginnen krassen)', 'ik (snij|kras|kerf)', '(snij|kras) ik', 'automutil*|zelfverwonding|zelfbeschadiging', 'mezelf .. (pijn|verwond*|sla|slaan|brand*|verbrand*|knijp*|prik*|straf*|bijt|kapot|krab*)', '(doe|doen) (mij|mezelf) .. pijn', '(mesje|scheermesje|scheermes|lame|razor|rasoir) ... (bloed*|huid|vel|arm|been|badrand|badkamer|nacht*|bath)', 'sigaret* .. (op mijn arm|uit op|uitduw*)', '(bonk|bons|sla|klop|stoot) .. mijn? (kop|hoofd|vuist*) .. (muur|deur)', '(expres|opzettelijk|exprs) .. (verbrand*|brand|snij*|kokend|heet)', '(kokend|heet) water .. (over mijn|expres|hand|arm)', 'me (coupe|couper|taillade|scarifie|scarifier|brule|bruler|griffe|griffer|mutile|mutiler|frappe)', 'me (fais|faire) .. (du)? mal .. (expres|moi meme)', '(cut|cutting|burn|burning|hurt|hurting|scratch*|hit|hitting|punish*) (myself|my arms|my arm|my legs|my thighs|my wrists)', 'self harm*', 'on purpose .. (burn*|second|arm|skin)', '(arm|forearm|hand|skin) ... on purpose', 'tot het .. (bloedt|bloed)', 'als er .. iets bloedt', '(iets|er) bloedt',
    ],
    unless: ['keuken|groenten|vlees|brood|taart|kip|haag|papier|hout|kaas|ham', '(per ongeluk|sans faire expres|by accident|zonder het te willen)', 'rugpijn|voetbal|volley|gym', '(patient*|jongen|meisje|leerling|bewoner|dochter|zoon|auto|fiets|lak) .. (kras*|snij*|gekrast)', 'in (de|mijn) (kosten|budget|uren)'],
    unlessAnywhere: ['stageverslag', '(toen|als) .. (vijftien|zestien|veertien|tiener|puber) (was|kraste)'],
  }),
  crisis('threatened-now', 'threatened', 0.88, {
    any: [
      '(hij|zij|ze) (gaat|zal|wil|zou|kan) .. mij .. (vermoorden|doodmaken|doden|doodslaan|afmaken|neersteken|kapotmaken|doodschieten|steken)', '(mij|me) .. (vermoordt|doodslaat|doodmaakt|doodsteekt|dood zou doen|kapot maakt)', '(va|veut|voulait|pourrait) me tuer', 'il me tuera', '(going to|will|gonna|wants to|would|could) kill (me|us)', 'vermoord* (mij|ons)', '(staat|is) .. (buiten|achterdeur|voordeur|gang|trap|deur) .. (hamer|mes|bijl|bonkt|klopt|roept|te kloppen|schreeuwt|nu)', '(hamer|mes|bijl|geweer) .. (deur|achterdeur|voordeur)', 'kan .. niet bellen .. (hij|ze) .. hoort', '(hij|ze) hoort mij', '(he|she) can hear me', '(il|elle) m entend', '(opgesloten|verstopt|zit|zitten|schuil*) .. (badkamer|toilet|wc|kelder|berging|slaapkamer|kast) .. (hij|kleine|kinderen|bang|deur|durf|slot)', '(locked|hiding) .. (bathroom|toilet|bedroom|closet)', '(enferme|enfermee|cache|cachee) .. (salle de bain|toilettes|chambre|wc)', 'keel .. (dicht|toe)geknepen', '(dichtgeknepen|toegeknepen) .. keel', '(mes|geweer|jachtgeweer|pistool|hamer|bijl|couteau|fusil|knife|gun) (op mij|tegen mijn keel|tegen mijn hoofd|op mijn keel|aan mijn keel|naar mij|on me|at me|to my throat|to my head|sur moi|sous ma gorge)', '(bedreigt|bedreigd|bedreigde|dreigt|menace|threatened) .. (met een|avec un|with a) (mes|wapen|geweer|pistool|bijl|hamer|couteau|fusil|knife|gun)', 'met (een|het) mes .. (mij|voor mij|achter mij)',
    ],
    unless: ['(baas|chef|vrouw|man) vermoordt mij als', 'deadline', 'serie|film|boek|game|loodgieter|leidingen', '(when|if) (she|he) (sees|finds) the'],
    unlessAnywhere: ['loodgieter', 'haha', 'lol'],
  }),
  crisis('danger-to-another', 'danger-other', 0.84, {
    any: [
      'ik .. (ga|zal|wil|zou|kan|wou) .. (hem|haar|ze|hun|iemand|die vent|mijn baas|mijn chef|mijn ex|mijn man|mijn vader) .. (vermoorden|doodslaan|doodmaken|afmaken|neersteken|iets aandoen|iets aan doen|kapotmaken|doden|neerschieten|doodschieten|platrijden|omverrijden|doodrijden|wurgen|van kant maken)', '(steek|schiet|sla|maak|rij|rijd) (ik|ik nog) (hem|haar|ze|iemand) .. (neer|dood|kapot|omver|plat|overhoop)', '(hem|haar|ze|iemand) .. iets (aandoe|aandoen|ga aandoen|zou aandoen)', 'i .. (want|could|will|going|gonna) .. (kill|hurt|stab|shoot) (him|her|them|someone|somebody|my boss|my baby)', '(kill|hurt|stab|shoot) (him|her|them|someone|somebody|my baby|my child|my kids)', '(le|la|les) tuer', 'tuer (quelqu un|mon|ma)', 'faire du mal (a mon|a ma|au|a mes|a quelqu)', '(bang|schrik) .. (kind|baby|kleine|dochter|zoon|haar|hem|kinderen) .. (iets aandoe|iets aan doe|aandoen|pijn doe|laat vallen|schud|gooi|smijt|verstik*)', '(baby|kleine|kindje|haar|hem) .. (geschud|door elkaar|door het raam|laten vallen|kussen op|onder water)', '(kussen) .. (op|over) .. gezicht', '(stemmen|voices|voix|stem) .. (zeggen|zegt|tell*|telling|disent|dit|say|bevelen)', '(hand|vuist) .. (uitgeschoten|losgeschoten) .. (kind|kleine|zoon|dochter|baby)', '(mes|geweer|wapen|benzine|bijl) ... (in mijn tas|in mijn rugzak|in de koffer|meegenomen|ga ik langs|mee naar het werk)', 'in brand steken',
    ],
    unless: ['game|spel|film|boek|serie|wespen|muizen|ratten|onkruid', 'stemmen .. (partij|verkiezing*|sociale)'],
    unlessAnywhere: [...trade, 'haha', 'lol'],
  }),
  crisis('someone-else-suicidal', 'danger-other', 0.8, {
    any: [
      '(zoon|dochter|vriend|vriendin|man|vrouw|zus|broer|collega|moeder|vader|mama|papa|maat|ex|petekind|buurvrouw|buurman) ... (wil niet meer leven|wou niet meer leven|wil dood|er niet meer zijn|zelfmoord|zichzelf iets aan*|pillen genomen|pillen geslikt|eind aan maken|einde aan maken|van kant)', '(zoon|dochter|vriend|vriendin|man|vrouw|zus|broer|collega|maat|ex) ... (afscheidsbericht|afscheid genomen)', 'niemand haar|hem moet? zoeken', '(friend|sister|brother|husband|wife|son|daughter|colleague|roommate|flatmate|housemate) ... (suicid*|kill himself|kill herself|wants to die|overdose|took pills|end it)', '(ami|amie|fils|fille|mari|frere|soeur|collegue|copine|copain) ... (se tuer|se suicider|suicide|veut mourir|avale)',
    ],
    unlessAnywhere: [...past, 'vroeger', 'verzorgd', 'got her|him help', 'krijgt hulp', 'in behandeling', ...trade],
  }),
];
