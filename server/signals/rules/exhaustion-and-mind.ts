// Exhaustion through work, mental strain and addiction. Words on screens do not diagnose; these rules only say that a person must look.
import type { Rule } from './rule.ts';

const trade = [
  'masterproef|scriptie|thesis|podcast|documentaire|boek|film|reportage|stageverslag',
  '(mijn|mes|my) (patienten|clienten|bewoners|patients|clients)', 'als (psycholoog|verpleegkundige|hr|kinesist|arts|preventieadviseur|opvoeder)', '(ik|j) .. (ben|suis|am) .. (psycholoog|psychologe|psychologue|verpleegkundige|opvoeder|psychologist|nurse|infirmiere|therapeut)', 'ontwenningskliniek', 'wil .. mensen .. begeleiden', 'ervaringsdeskundige|ervaringswerker',
];
const resolved = ['jaar geleden', 'years ago', 'il y a .. ans', 'intussen .. (beter|hersteld|goed|prima)', '(hersteld|genezen|verleden tijd|achter de rug|overwonnen)', 'vroeger .. (had|kreeg|was) .. nu', 'een plaats gegeven', 'nu .. (terug|weer) .. (oude|mens|goed)', 'long behind me', 'gaat nu (goed|beter)', 'sindsdien geen'];
const another = ['(mijn|zijn|haar) (collega|vrouw|man|zus|broer|vriend|vriendin|dochter|zoon|moeder|vader|baas|chef) .. (heeft|had|is|zit|kreeg|drinkt|gokt)', 'my (partner|wife|husband|sister|friend|housemate) .. (has|had|is|was)'];
const rested = ['(weekend|vakantie|verlof|uitgeslapen|geslapen|ardennen|zee) .. (en|ben|was|kben) .. (weer|terug|helemaal|opnieuw)', 'weer (mens|een mens|ne mens)', '(haha|hihi|lol)', 'gaat over', 'zalig'];

export const exhaustionAndMindRules: Rule[] = [
  {
    id: 'burnout.named', kind: 'burnout', level: 'attention', confidence: 0.8,
    any: [
      'mijn (burn out|burnout|bore out)', '(ik) .. (heb|had|zit|sta|ben) .. (burn out|burnout|overspannen|opgebrand|bore out)', '(door|wegens|met) .. (overspanning|overspannen)', '(burn out|burnout) nummer', '(thuis|ziek|attest|arts|dokter|huisarts) .. (burn out|burnout|overspannen|overspanning|opgebrand|uitputting|uitgeput)', '(overspannen|opgebrand|uitgeblust) .. (thuis|sinds|al|dokter|zegt)', 'volledig (uitgeput|opgebrand|leeg|op)',
      'arret .. (burn out|burnout|epuisement|surmenage)', '(suis|sens) .. (epuise|epuisee|a bout|videe|vide|cramee|crame)', '(signed off|off work|sick leave) .. (burnout|burn out|exhaustion|stress)', '(i am|feel|been) .. (burned out|burnt out|exhausted|running on empty)',
    ],
    unless: another, unlessAnywhere: [...trade, ...resolved],
  },
  {
    id: 'burnout.rest-does-not-help', kind: 'burnout', level: 'attention', confidence: 0.78,
    any: [
      '(moe|kapot|leeg|uitgeput|doodmoe|bekaf|afgepeigerd|zonder energie) .. (ook na|zelfs na|al maanden|al weken|sinds|zelfs in)', '(even|nog altijd|nog steeds|constant|altijd|elke dag) (moe|kapot|leeg|doodmoe)', '(verlof|vakantie|weekend|vrije dag|slapen|rust|conge) .. (helpt|hielp|lost|loste|doet|elpt) .. (niet|niets|niet meer|geen)', '(verlof|vakantie|weekend|vrije dag|slapen|rust|conge) (elpt|helpt|hielp) (niet|niets|niet meer)', '(ook|zelfs) na .. (verlof|vakantie|weekend|weken|uur slapen|reis)', '(ook|zelfs) (op|in|het) .. (vrije dagen|vrije dag|weekend)', '(niet|nooit) .. uitgerust', '(opstaan|op) met hetzelfde gevoel', 'meme (apres|en) .. (vacances|conges|weekend)', '(meme|toujours) fatigue*', '(still|always) .. (tired|exhausted|wake up tired)', 'even after .. (holiday|weekend|sleep|weeks|vacation)', 'never .. rested',
    ],
    with: ['(werk|job|dienst|shift|klant|klanten|collega*|kantoor|school|baas|maandag|bureau|ploeg|patient*|moe|moeheid|leeg|op|kapot|travail|boulot|work|job|shift|tired|fatigue*|batterij|energie|uitgeperst*)'],
    unless: [...another, ...rested], unlessAnywhere: [...trade, ...resolved, '(baby|tandjes|verbouwen|marathon|chemo|ms|kanker|cvs|fibromyalgie|long covid)'],
  },
  {
    id: 'burnout.no-feeling-left', kind: 'burnout', level: 'attention', confidence: 0.72,
    any: [
      '(voel|voelde|geef|doet|raakt|interesseert|boeit) .. (niets|nul|geen) .. (meer|meer om|meer bij)', '(kan|kunnen) mij (niets|niet) .. schelen', '(robot|zombie|npc|machine|automatische piloot|automaat|bandje|schim|schaduw|leeg omhulsel)', '(vroeger|avant) .. (raakte|deed|was ik|deed ik|gaf|lachte|saluais|kreeg) ... (nu|maintenant|tegenwoordig)', 'lijf gaat werken', 'tel de (minuten|uren|dagen)', '(pilote automatique|autopilot|running on fumes)', '(feel|felt) nothing', '(do not care|stopped caring)', 'je m en fous', '(zestig|nul|geen) empathie', 'met de (glimlach|lach) op .. plakt',
    ],
    with: ['(werk|job|dienst|shift|klant|klanten|collega*|kantoor|school|maandag|bureau|ploeg|patient*|bewoner*|leerling*|mails|travail|boulot|work|client*|students|verpleegkundige|leerkracht|dossier*)'],
    unless: [...another, 'machine (is|staat|stuk)', 'nieuwe machine'], unlessAnywhere: [...trade, ...resolved, '(haha|lachen|blij|content|plezant)'],
  },
  {
    id: 'burnout.cannot-go-in', kind: 'burnout', level: 'attention', confidence: 0.74,
    any: [
      '(parking|auto|poort|deur|lift) ... (niet binnen|durf niet|geraak niet|raak niet|half uur|kwartier|blijf zitten|moed)', '(zondag|zondagavond) .. (overgeven|misselijk|buikpijn|huil|huilen|wenen|paniek|ziek|slapeloos|wakker|knoop)', '(maandag|werk|job|kantoor|shift) .. (misselijk|overgeven|buikpijn|krop|huil|huilen|knoop)', '(misselijk|overgeven|krop|huil|huilen|buikpijn|beef|tril) .. (voor|als ik aan|bij de gedachte aan) .. (werk|maandag|shift|kantoor|school|naar binnen)', '(toilet|wc|auto|kopieerlokaal|kleedkamer) .. (huil|huilen|beven|trillen)', '(huil|huilen|beven|trillen|tril) .. (toilet|wc|auto|kopieerlokaal|kleedkamer)', 'boule au ventre', '(pleure*) .. (toilettes|voiture|bureau)', '(cry|crying|cried) .. (bathroom|toilet|car|desk|stairwell)', '(dread|sick to my stomach) ... (monday|work|sunday)', 'bel .. maandag ziek', '(handen|benen) weigeren',
    ],
    unless: [...another, 'badge|sleutel|vergeten|examen|selor|file|mosselen', 'klant weent'], unlessAnywhere: [...trade, '(haha|lol)'],
  },
  {
    id: 'burnout.mind-fails', kind: 'burnout', level: 'attention', confidence: 0.7,
    any: [
      '(lees|lezen|herlees) .. (zelfde|dezelfde) .. (mail|zin|bladzijde|paragraaf)', '(hoofd|kop) .. (zeef|watten|mist|pap|leeg|staking|prut|ontploft|dicht)', '(mist|watten|pap) in mijn (hoofd|kop)', '(concentreren|concentratie|onthouden|nadenken) .. (lukt|gaat|kan) .. niet', '(kan|geraak) .. niet meer .. (concentreren|nadenken|denken|tellen|rekenen)', '(vergeet|vergis|vergeten) .. (alles|constant|mij|namen|code|afspraken)', 'brain fog', 'can not (think|focus|concentrate)', 'plus .. (me concentrer|reflechir)', 'weet .. (niet meer) .. (code|wachtwoord|naam van|begonnen ben)',
    ],
    with: ['(al|maanden|weken|vroeger|nooit|sinds|altijd|werk|job|dokter|avant|depuis|months|used)'],
    unless: another, unlessAnywhere: [...trade, ...resolved, '(hersenbloeding|avc|stroke|chemo|dyslex*|adhd|long covid|whiplash|ideeen|haha)'],
  },
  {
    id: 'burnout.collapse', kind: 'burnout', level: 'urgent', confidence: 0.82,
    any: [
      '(ingestort|in elkaar gezakt|in elkaar gezakt|in elkaar gestort|doorgezakt|inzinking|instorting|gecrasht|ineengezakt|ineengestort|flauwgevallen) ', '(stond|ben|begon|beginnen) .. (te)? (roepen|brullen|tieren|gillen) .. (klant|patient|leerling|collega*|iedereen)', '(op) een (klant|patient|leerling) (staan|beginnen) (brullen|roepen|tieren)', '(kon) .. (geen woord|niet meer praten|niet meer recht|niet stoppen) .. (huilen|beven|meer|uitbrengen)', '(op de grond|onder mijn bureau|op de vloer) .. (gevonden|gaan zitten|gezeten|liggen)', '(handen verkrampt|black out|blackout|zenuwinzinking|complete breakdown)', '(broke down|collapsed|meltdown) .. (at work|on the floor|in the)', '(effondree|effondre|craque) .. (au travail|devant|au bureau|par terre)',
      '(in slaap gevallen|ingedommeld|weggedommeld|ingeslapen|wakker geworden) .. (stuur|rijdend|bus|camion|machine|ribbels|vrachtwagen|kraan)', '(verkeerde|foute|dubbele) (dosis|medicatie|patient|klep|spuit|inspuiting|knop|infuus)', '(bijna|net niet) .. (ongeval|ongeluk|overreden|aangereden|onder)', '(komma) verkeerd', '(fell asleep|nodded off) .. (wheel|crane|machine|shift)', '(wrong) (dose|medication|patient|valve|switch)', 'endormi* au volant', '(dienstwapen|kind|patient|baby) .. (laten liggen|vergeten)', 'hoofdschakelaar', 'stommiteit deze maand', 'iemand .. (in de machine|onder de|eronder)',
    ],
    with: ['(moe|kapot|op|slaap|maanden|weken|uitputting|werk|shift|nacht*|ploeg|klant|collega*|overuren|klas|dienst|travail|fatigue|tired|work|shift|runs|patient*|bus|km|verlof)'],
    unless: [...another, '(lach*|film|oefening|stage|examen)'], unlessAnywhere: [...trade, ...resolved, '(haha|lol|marathon)'],
  },
  {
    id: 'mental-health.named', kind: 'mental-health', level: 'attention', confidence: 0.78,
    any: [
      '(ik|een|mijn|met|die|de|matige|zware|weer) .. (depressie|depressief|ptss|ptsd|angststoornis|paniekstoornis|straatvrees|sociale angst|eetstoornis|dwangstoornis|smetvrees|hyperventilatie|postnatale depressie)', '{anxiety} .. (buiten|winkel|trein|bus|tram|gsm|telefoon|mensen|colruyt|aldi|ochtend|nacht)', '(paniekaanval|paniekaanvallen|angstaanval|angstaanvallen|paniek)', '(antidepressiva|antidepressivum|sertraline|cipramil|lithium)', '(depression|depressed|depressive|anxiety disorder|panic attack|panic attacks|ptsd)', '(crise|crises) (d angoisse|de panique)', '(depression|angoisse|angoisses|depressif|depressive)', '(psycholoog|psychiater|huisarts|dokter) .. (noemt|zegt|noemde|sprak|viel) .. (depressie|ptss|trauma|angst|depressief|burn out)',
    ],
    unless: [...another, 'deadline'], unlessAnywhere: [...trade, ...resolved, '(vroeger)'],
  },
  {
    id: 'mental-health.daily-life', kind: 'mental-health', level: 'attention', confidence: 0.72,
    any: [
      '(kom|geraak|raak|durf|ga|kan) .. (niet|niet meer|amper|nauwelijks|zelden|nooit|nergens|geen) .. (buiten|uit bed|uit mijn bed|het huis uit|de deur uit|onder de mensen|mijn bed uit)', '(kom|geraak) .. (mijn|het|uit mijn) bed .. (niet|niet meer)', '(bed) .. (niet meer uit|niet uit)', '(slaap|slapen) .. (al weken|al maanden) .. (niet|slecht|amper|nauwelijks|uur)', '(lig|liggen) .. (hele nacht|nachten|elke nacht|uren) .. wakker', '(geen|niets) .. (zin|plezier|goesting|smaak) .. (meer) .. (in niets|nergens|aan|alles)', '(alles|niets) .. (smaakt|doet mij|boeit|zegt) .. (karton|niets|nog)', '(huil|huilen) .. (elke dag|constant|alle dagen|zonder reden|heel de dag|hele dag)', '(flashback*|nachtmerrie*|herbeleef|herbeleving*|cauchemars|nightmares)', '(sinds|na) .. (de dood|haar dood|zijn dood|het overlijden|de miskraam|het ongeval|de overval) ... (niet|geen|slaap|zit|lukt|nooit)', '(gestorven|overleden|dood) ... (kamer|schoenen|jas|lege|elke dag|niet verder|kan niet|lukt niet)', '(rolluiken|gordijnen|gordijn) .. (dicht|neer)', '(neem|pak|doe) .. (gsm|telefoon|post|mails|enveloppen) .. (niet|niet meer|geen|nooit) .. (op|open)', '(doe) alsof ik niet thuis', '(niet|amper) .. (gewassen|gegeten|gedoucht) .. (dagen|weken|meer)', '(controleer|check|tel|was) .. (tien|twintig|keer|telkens|opnieuw) .. (handen|slot|gas|deur|klink)', '(je ne|plus) .. (sors|dors|mange|leve) .. (plus|pas)', '(ne) (sors|dors|mange) plus', '(can not|do not) .. (get out of bed|leave the house|sleep|eat)', '(not) .. (slept|eaten|left the house) .. (weeks|months|days)', '(back in the|every time) .. (car|crash|door slams)', '(eet|at) .. (niets|bijna niets|niets meer|amper)', '(kilo) .. (kwijt|afgevallen|vermagerd|verloren)', '(vinger) .. keel', '(overgeven|kotsen|braken) .. (na het eten|elke avond|na elke)',
    ],
    unless: [...another, '(koorts|griep|tandjes|baby|kleine|jetlag|hooikoorts|buikgriep)', '(op zondag|in het weekend|vakantie)', 'van goesting'],
    unlessAnywhere: [...trade, ...resolved, '(haha|lol|festival|dieet|triatlon|tandjes)'],
  },
  {
    id: 'mental-health.out-of-touch', kind: 'mental-health', level: 'urgent', confidence: 0.8,
    any: [
      '(buren|ze|zij|iemand|collegas|overheid|politie|stad) .. (luisteren|lezen|kijken|volgen) .. (mee|mij|stopcontact*|muren|router|camera*)', '(stemmen|stem) .. (hoor|horen|zeggen|zegt|praten)', 'hoor .. stemmen', '(afgeluisterd|complot tegen|samenzwering|chip in|vergiftigd)', '(nachten|dagen) .. niet geslapen .. (geniaal|fantastisch|geweldig|nodig|energie|topvorm)', '(slaap niet nodig|geen slaap nodig|slapen is voor)', '(niet geslapen|no sleep|not slept) .. (dagen|nachten|days|nights)', 'since (tuesday|monday|sunday) .. (sleep|slept)', '(uitverkoren|gezonden|opdracht van god|profeet)', '(voices|lamps|radio|tv) .. (talk*|tell*|speak*)', '(they|neighbours) .. (watching|listening|following) me', '(voisins|ils) .. (ecoutent|surveillent|suivent)', '(anorexia|boulimie|anorexie|bulimia) .. (kilo|weeg|flauw|hart|kalium|opnemen)', '(opnemen|opname) .. (weeg|kilo|eten)', '(weeg|kilo) .. (opnemen|te dik|haar uitvalt)', '(flauw|flauwgevallen) .. (niet eet|niets gegeten|honger)', '(half rice cake|appel per dag|komkommer en|amandelen)', '(ernstige|zware) depressie', '(elke avond|daarna) .. (vinger|wc) .. (opnieuw|overgeven)',
    ],
    unless: ['(tandjes|kleine|baby|reclame|marketing|festival)'], unlessAnywhere: [...trade, ...resolved],
  },
  {
    id: 'addiction.loss-of-control', kind: 'addiction', level: 'attention', confidence: 0.78,
    any: [
      '(zonder|eerst) .. {alcohol} .. (niet|geen|kan|lukt|geraak|durf|slaap)', '(zonder|eerst) .. {drugs} .. (niet|geen|kan|lukt|geraak|durf|slaap)', '(zonder|eerst) .. {meds} .. (niet|geen|kan|lukt|geraak|durf|slaap)', '(kan|geraak|krijg|lukt) .. (niet|niet meer|nooit) .. (stoppen|afblijven|van af|laten|gestopt)', '(verslaafd|hervallen|verslaving|herval)', '(verstop|verstopt|verberg|steek|stiekem) .. {alcohol}', '{alcohol} .. (verstop*|verberg*|achter de|weg in|onder de toog|in mijn locker|in mijn koffer)', '(elke avond|elke dag|alle dagen|dagelijks) .. (fles|flessen|liter|glazen|blikken|wijn|bier|whisky|joint|joints|lijntje|pinten|wodka)', '(fles|flessen|liter|blikken|wijn|bier|whisky|joint|joints|pinten|wodka|rose) .. (elke avond|elke dag|alle dagen|dagelijks|per dag|per avond|per nacht|op een avond)', '(twee|drie|vier|vijf|zes|acht|tien) (flessen|blikken|joints|lijntjes|liter)', '(gok|gokken|casino|weddenschappen|betfirst|unibet|napoleon|golden palace|bingo|krasloten|gokkast) .. (weg|kwijt|op|verloren|loon|geld|stoppen|terugwinnen|elke|schuld*)', '(vergokt|vergokken|weggegokt|uitgegokt)', '(loon|geld|spaarboekje|huur|euro) .. (vergokt|casino|ingezet|weggeklikt|weddenschap*|speelhal|paris)', '(lijntje|lijn|snuif|coke|speed|keta|ghb|pep) .. (om|elke|voor|tijdens|shift|wc|dagelijks|weekend|standaard)', '(smoor|blow|smoren|blowen) .. (elke|alle|om te|voor|niet zonder|niet)', '(bibber|beef|tril|zweet) .. (tot ik|zonder|als ik niet|eerste|blikje|glas)', '(pillen|slaappillen|xanax|tramadol|oxy|valium|lorazepam|alprazolam|zolpidem|stilnox|benzo*) .. (drie|vier|vijf|meer|op zijn|te vroeg|elke|niet zonder|kan niet|bestel)', '(bois|boire) .. (en cachette|tous les|seule|pour tenir|chaque)', '(pas|plus) .. (arreter|m arreter) .. (boire|fumer|jouer)', '(bouteille*|verre*) .. (cache*|tous les soirs|chaque soir|par jour)', '(joue|parie|pari|casino|paris) .. (perdu|salaire|argent|arreter)', '(accro|rechute|sevrage)', '(drink|drinking|bottle|bottles|wine|vodka) .. (every night|every day|hide|hidden|hiding|can not stop|secret|before work|alone)', '(hide|hiding|hidden) .. (bottle|bottles|wine|vodka|pills)', '(high|stoned|smoking|weed) .. (every|whole|before|all day)', '(gambl*|betting|casino) .. (lost|salary|savings|debt|can not stop)', '(addicted|relapsed) ', '(gamen|game|gaming) .. (tot vier|tot drie|hele nacht|nachten|niet laten|niet stoppen|buiten)', '(muntje|muntjes|kauwgom|mondwater) .. (ruiken|alcohol|drank)', '(black out|zwart gat) .. (zaterdag|weekend|feest)',
    ],
    unless: [...another, '(addicted|verslaafd|accro) .. (spreadsheets|sudoku*|series|koffie|chocolade|spel|kwaliteitenspel|excel|podcasts|padel|boeken|puzzels)', '(nooit|geen druppel|nuchter sinds|jaar nuchter|jaar clean)', 'per vergissing', '(broer|vader|man|vriend) (gokt|drinkt)'],
    unlessAnywhere: [...trade, ...resolved, '(haha|geen druppel|sindsdien geen|brouw|sommelier)'],
  },
  {
    id: 'addiction.danger', kind: 'addiction', level: 'urgent', confidence: 0.82,
    any: [
      '(gedronken|dronken|onder invloed|promille|gesnoven|gesmoord|high|glazen op|pinten op) ... (gereden|rij|rijd|rijden|stuur|heftruck|kraan|bus|camion|vrachtwagen|kinderen in|patient*|machine|clark)', '(gereden|rij|rijd|stuur|heftruck|kraan|bus|camion|bestelwagen|machine) ... (gedronken|dronken|onder invloed|promille|gesnoven|gesmoord|fles|kater die|glazen op|twee voor)', '(alcoholslot) ', '(blaast|blazen) voor mij', '(promille|nul komma acht|1 komma)', '(medicatiekast|ampullen|morfine|fentanyl|spuit) .. (neem|pak|overblijft|tel|container|klopt|ik)', '(neem|pak|steel|haal) .. (uit) .. (medicatiekast|kast op de afdeling|apotheek|voorraad)', '(kassa|kas) .. (klopt niet|genomen|leg het terug|gepakt) ', '(delirium|stuip*|ontwenningsverschijnselen|insult) ', '(aanval|stuipen|rillen|muren) .. (niet drink|zonder alprazolam|zonder xanax|gestopt met drinken|zonder drank)', '(dag) (een|twee|drie) zonder (alprazolam|xanax|drank|alcohol|drinken|valium)', '(lachgas|ghb) .. (elke|doos|dozen|flessen|tintelen)', '(overdosis|te veel pillen) .. (per ongeluk|bijna)', '(drunk|drinking|high|coke) .. (drove|driving|forklift|crane|patient*|on shift)', '(conduis|conduit|roule) .. (bu|ivre|saoul)', '(zag|zie) .. (mensen|dingen) .. (er niet waren|niet bestaan)',
    ],
    unless: [...another, '(routinecontrole|nul natuurlijk|cafe uitgebaat)'], unlessAnywhere: [...trade, ...resolved, '(haha|treinbestuurder zoek)'],
  },
];
