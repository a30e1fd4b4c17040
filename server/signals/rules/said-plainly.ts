// All kinds but crisis, said in so many words: the short sentence with which a client answers "wat is er?". The longer stories stand in
// the other files. Each pattern joins who or what with what happens, so that the word alone raises nothing.
import type { Rule } from './rule.ts';

const trade = ['masterproef|scriptie|thesis|podcast|documentaire|boek|film|roman|reportage|serie|stageverslag',
  '(mijn|onze|mes|my) (clienten|patienten|patients|clients)',
  '(als|ben) (jurist|advocaat|psycholoog|vertrouwenspersoon|preventieadviseur|hulpverlener|verpleegkundige|maatschappelijk|boekhouder|tolk|vertaler)'];
const resolved = ['jaar geleden', 'years ago', 'il y a .. ans', '(opgelost|uitgepraat|bijgelegd|achter de rug|hersteld|genezen|verleden tijd)', 'vroeger .. nu', 'haha|hihi|lol|grapje'];
const another = ['(mijn|zijn|haar) (collega|vrouw|man|zus|broer|vriend|vriendin|dochter|zoon|moeder|vader|buurman|buurvrouw) .. (heeft|had|is|zit|kreeg|drinkt|gokt|werd|wordt|krijgt)',
  'my (partner|wife|husband|sister|friend|brother) .. (has|had|is|was)'];
const work = '(werk|job|chef|cheffe|baas|bazin|collega*|ploeg*|klant*|shift|werf|magazijn|kantoor|winkel|stage|keuken|manager|leidinggevende|team|afdeling|dienst|bewoner*|patient*|patron|travail|boulot|bureau|chefs|collegue*|boss|office|supervisor|colleague*|coworker*|atelier|fabriek)';
const boss = '(chef|cheffe|baas|bazin|ploegbaas|leidinggevende|manager|directeur|zaakvoerder|werkgever|firma|bedrijf|collega|klant|bewoner|patient|leerling|boss|employer|supervisor|colleague|patron|employeur|responsable|collegue)';
const atHome = '(mijn man|mijn vrouw|mijn vriend|mijn vriendin|mijn lief|mijn partner|mijn ex|mijn vader|mijn moeder|mijn broer|mijn broers|mijn zoon|mijn oom|mijn stiefvader|mijn schoonvader|mon mari|mon compagnon|mon copain|mon ex|mon conjoint|mon pere|mon frere|ma femme|my husband|my wife|my boyfriend|my girlfriend|my partner|my ex|my father|my brother|my dad)';
const ground = '(naam|achternaam|familienaam|huidskleur|kleur|afkomst|origine|herkomst|leeftijd|hoofddoek|sluier|geloof|accent|handicap|beperking|zwangerschap|geslacht|geaardheid)';
const use = '(drinken|drankgebruik|alcohol|alcoholgebruik|drank|gokken|gebruik|drugs|drugsgebruik|blowen|smoren|gamen)';

export const saidPlainlyRules: Rule[] = [
  {
    id: 'burnout.said-plainly', kind: 'burnout', level: 'attention', confidence: 0.72,
    any: [
      'lood in (mijn|de) schoenen .. (werk|job|kantoor|shift|school)',
      '(ik|kben) ben (helemaal|volledig|compleet|totaal|echt)? (op|leeg|uitgeput|opgebrand|uitgeblust|kapot) ($|van het werk|van mijn werk|door het werk|door mijn werk)',
      'batterij .. (niet|niet meer) .. (opgeladen|opladen)', '(epuise|epuisee|a bout|vide|videe|creve|crevee|lessive|lessivee) .. (travail|boulot|job)',
      '(arret|conge) .. (epuisement|burn out|surmenage)',
      '(exhausted|burned out|burnt out|drained|worn out) .. (work|job|office)', '(weekend|holiday|sleep) no longer (helps|rests)',
      '(werk|job) .. (vreet|zuigt) mij (op|leeg)',
    ],
    with: [work.replace(')', '|werken|verlof|uitgerust|thuis|uren|job|work|arret|weekend)')],
    unless: [...another, ...resolved, 'voetbal|match|fitness|feest|verhuis*|verhuiz*|marathon|wandeling|tuin',
      '(weekend|vakantie) .. (weer|terug|opnieuw)', 'batterij .. (gsm|auto|laptop|fiets)'], unlessAnywhere: [...trade, 'niet van (het|mijn) werk'],
  },
  {
    id: 'burnout.blackout', kind: 'burnout', level: 'urgent', confidence: 0.76,
    any: ['(blacked out|passed out|collapsed|broke down) .. (desk|work|shift|job|office)',
      '(flauwgevallen|ingestort|ineengestort|bezweken) .. (werk|job|kantoor|shift)', '(tombe|tombee|evanoui|evanouie) .. (travail|bureau|fatigue)'],
    unless: [...another, ...resolved, '(server|systeem|system|software|dak|muur)'], unlessAnywhere: trade,
  },
  {
    id: 'mental-health.said-plainly', kind: 'mental-health', level: 'attention', confidence: 0.74,
    any: [
      'in (behandeling|opname|therapie) voor (een|mijn)? (depressie|eetstoornis|angst*|trauma|ptss|anorexia|boulimie)',
      '(suis|ai) .. (en depression|depressif|depressive|depression)', '(durf|geraak) .. niet meer (buiten|onder de mensen) (te komen)?',
      '(gestorven|overleden|dood) .. kom ik (nergens|tot niets) (meer)? (toe)?', '(pieker|piekeren) .. (heel de nacht|hele nacht|elke nacht|nachten)',
      '(heel de nacht|hele nacht|elke nacht) .. (pieker|piekeren)',
      '(eat|eaten|sleep|slept) (nothing|almost nothing|hardly)', '(i) (am|have been) (severely|very|so|really)? depressed',
      '(cry|crying) (all day|every day|all the time)', '(pleure) (tous les jours|tout le temps|sans arret)',
      '(overal|altijd|constant) (angst|paniek|bang) (voor|om|dat|sinds) .. (buiten|mensen|alles)',
    ],
    unless: [...another, ...resolved, '(festival|koorts|griep|baby|kleine|tandjes)'], unlessAnywhere: trade,
  },
  {
    id: 'mental-health.hears-voices', kind: 'mental-health', level: 'urgent', confidence: 0.8,
    any: ['(hoor|horen) (ik)? (al|weer|de hele tijd|heel de tijd|constant|soms|altijd|een)? .. (stem|stemmen) (die|in mijn hoofd|zeggen|zegt)',
      '(entends|entendre) des voix', '(hear|hearing) voices', '(stemmen) in mijn (hoofd|kop)'],
    unless: [...another, 'telefoon|radio|koor|buren|klanten|couloir|telephone|voisins|dehors|corridor|neighbours'], unlessAnywhere: trade,
  },
  {
    id: 'harassment.said-plainly', kind: 'harassment', level: 'attention', confidence: 0.76,
    any: [
      '(colleagues|coworkers|boss|manager|supervisor|team|they) (bully|bullies|bullied|are bullying|is bullying|keep bullying|humiliate*|belittle*|mock|mocks) me',
      '(sluiten|sluit|lachen|lacht|pesten|pest|viseren|viseert) mij .. (buiten|uit|weg)', '(pesten|pest|treiteren|treitert|vernederen) mij',
      '(lachen|lacht) met mij ', '(zet|zetten|gezet) .. voor schut',
      '(verstoppen|verstopt|verbergen|gooien) .. mijn (gerief|spullen|materiaal|jas|tas|schoenen|gereedschap)', '(se moque|se moquent|se foutent) de moi',
      '(harcele|harcelee|harceles|humilie|humiliee|insulte|insultee) .. (par|au travail|chef|collegues)',
      '(scheldt|schold|schelden) mij (uit)', '(chef|baas|collega*|manager) .. (scheldt|schreeuwt|brult|tiert|roept) .. (tegen|op|naar) mij',
    ],
    with: [work], unless: [...resolved, '(zoon|dochter|kind) .. (school|gepest|klas)', '(voetbal|carnaval|teambuilding|plezant|gelachen)'],
      unlessAnywhere: trade,
  },
  {
    id: 'harassment.hands', kind: 'harassment', level: 'urgent', confidence: 0.8,
    any: [
      `${boss} .. (raakt|raakte|betast|betastte|streelt|streelde|kust|kuste|nijpt|knijpt) mij .. (aan|betast|$)`,
      `${boss} ... (mij|me) .. een (klap|mep|kopstoot|stamp|vuistslag|slag|trap|duw|oplawaai) (gegeven|verkocht)`,
      `(klap|mep|kopstoot|stamp|vuistslag|slagen|klappen) (gekregen|gehad) van (mijn|de|een) ${boss}`,
      `${boss} .. (wil|wou|vraagt|vroeg|eist) .. (seks|sex|naaktfoto*)`, '(seks|sex) .. (anders|in ruil) .. (contract|job|promotie|shift*)',
      `${boss} ... (bedreigt|bedreigd|bedreigde|dreigt mij) `, '(mij) (opwacht|staat op te wachten|gaat opwachten) .. (werk|parking|poort)',
      '(zegt|zei|gezegd) .. mijn (benen|armen|nek|kop) (breekt|gaat breken|inslaat)',
      `${boss} (me|me a|a) .. (frappe|frappee|gifle|giflee|poussee|bouscule*|menace|menacee|agresse*|force|forcee|embrassee|touchee|pelote*)`,
      'coup de (poing|pied|tete) ', '(force|forcee) a (le|se|me)? .. (embrasser|toucher|coucher)',
      `${boss} .. (hit|hits|punched|slapped|groped|kissed|threatened|threatens) me`,
    ],
    with: [work], unless: [...resolved, '(schouderklop*|voetbal|padel|judo|boksen|carnaval|figuurlijk)', 'touche un mot', 'samen|ensemble',
      '(mijn man|mijn vriend|mijn ex|mon mari|my husband)', '(bedreigt|dreigt) .. (failliet|sluiting|job|jobs|sector)'], unlessAnywhere: trade,
  },
  {
    id: 'discrimination.said-plainly', kind: 'discrimination', level: 'attention', confidence: 0.76,
    any: [
      `(door|wegens|vanwege|omwille van|om) mijn (vreemde|buitenlandse|marokkaanse|turkse|afrikaanse|poolse|arabische|donkere)? ${ground}`,
      '(vinden|vonden|vindt|vond|noemen) mij te (oud|jong|zwart|dik|vreemd)', '(zeggen|zeiden|zei|zegt) .. (dat)? (ik|mij) te (oud|jong) (ben|was) ',
      '(a cause de) (mon|ma|mes) (voile|foulard|nom|age|couleur|origine|origines|grossesse|accent|religion|handicap|peau|sexe)',
      '(parce que) je (suis|porte) (enceinte|noir|noire|musulman|musulmane|arabe|une femme|trop vieux|trop vieille|le voile|un foulard|un voile|handicape|handicapee|homo|etranger|etrangere)',
      '(because of) my (age|name|accent|skin|headscarf|hijab|religion|disability|pregnancy|colour|color|gender|origin)',
      '(because) i (am|was|wear) (black|muslim|pregnant|a woman|too old|foreign|gay|trans|disabled|a headscarf|a hijab|older)',
      '(omdat|omdat ik|omdat) ik (zwanger|zwart|moslim|marokkaan|turk|vrouw|homo|trans|te oud|buitenlander|een vrouw|een hoofddoek|in verwachting) .. (ben|draag|krijg)',
      'omdat ik (zwanger|in verwachting) ben',
    ],
    with: ['(werk|job|sollicit*|aangenomen|aanwerven|kans|kansen|gesprek|vacature|promotie|contract|ontslagen|geweigerd|afgewezen|engage*|embauche*|poste|emploi|travail|refuse*|candidature|hired|job|position|interview|rejected|promotion|fired|functie|gediscrimineerd|interim)'],
    unless: [...resolved, '(stop|verlof|minder werken|rust)', '(trots|voordeel|pluspunt|geen probleem|extra)'], unlessAnywhere: trade,
  },
  {
    id: 'domestic-violence.said-plainly', kind: 'domestic-violence', level: 'urgent', confidence: 0.82,
    any: [
      '(word|wordt|werd|ben|worden) .. thuis .. (geslagen|mishandeld|geklopt|bedreigd|opgesloten|misbruikt)', '(thuis) .. (slaag|slagen|klappen|rammel) ',
      '(krijg|kreeg) .. (slaag|slagen|klappen|rammel) .. (man|vrouw|vriend|vriendin|vader|thuis|partner|lief|moeder)',
      `${atHome} .. (sluit|sluiten|sloot|sloten) (mij|me) .. op `,
      `${atHome} .. (mishandelt|mishandeld|slaat|sloeg|klopt|bedreigt|verkracht*|wurgt) (mij|me|ons)`, `${atHome} .. en (slaat|klopt|schopt) `,
      `${atHome} (me|me a|a) .. (frappe|frappee|frapper|bat|battu|battue|gifle|giflee|pousse|poussee|etrangle|etranglee|tape|cogne|menace|menacee|viole|violee) `,
      '(suis|etais) (battue|frappee|violentee) .. (mari|maison|compagnon|conjoint|pere)',
      `${atHome} .. (hits|hit|beats|beat|punches|slaps|rapes|raped|chokes|threatens) (me|us)`,
      `${atHome} .. mijn keel .. (dichtgeknepen|toegeknepen|dicht|vast)`, '(hij) .. mijn keel .. (dichtgeknepen|toegeknepen)',
      '(i) (get|am|was) (beaten|hit|abused) at home',
    ],
    unless: [...resolved, '(padel|tennis|schaken|kaarten|voetbal|figuurlijk|ping pong)', '(baas|chef|collega|bewoner|patient)'], unlessAnywhere: trade,
  },
  {
    id: 'domestic-violence.kept-in', kind: 'domestic-violence', level: 'attention', confidence: 0.76,
    any: [
      `${atHome} .. (pakt|neemt|pakte|nam) .. mijn (gsm|papieren|paspoort|geld|bankkaart|sleutels|loon) .. (af|weg)`,
      `${atHome} (me interdit|interdit|surveille|controle|fouille|me surveille|me controle)`,
      `${atHome} .. (controls|checks|takes|reads) .. (me|my money|my phone|my messages|my salary|everything)`,
      `${atHome} .. (controleert|bespioneert|volgt) (mij|alles)`,
      `(bang|schrik) (van|voor) ${atHome}`, `(peur) de ${atHome}`, `(afraid|scared) of ${atHome}`,
    ],
    unless: [...resolved, '(cv|taalfouten|spelling|belastingen)'], unlessAnywhere: trade,
  },
  {
    id: 'addiction.said-plainly', kind: 'addiction', level: 'attention', confidence: 0.78,
    any: [
      `${use} .. (loopt|liep|is) .. (uit de hand|niet meer onder controle|een probleem)`, `(controle) .. (kwijt|verloren) .. ${use}`,
      `(drink|dronk|drinken|gok|blow|smoor|snuif) .. (veel)? te veel ($|alcohol|en|de laatste|sinds|elke|na|als)`, '(ik) (vergok|vergokte)',
      '(vergok|vergokt) (ik|heel|mijn)',
      '(ben|suis|am) .. (alcoholieker|alcoholist|alcoholverslaafd|alcoolique|an alcoholic|gokverslaafd|drugsverslaafd|toxicomane)',
      '(ik|een) .. (drankprobleem|alcoholprobleem|gokprobleem|drugsprobleem|alcoholverslaving|gokverslaving)',
      '(drinking|gambling|drug) problem', 'probleme (de alcool|de boisson|de drogue|de jeu)',
      '(ben|ik ben|suis|am) (verslaafd|accro|addicted) (aan|a|au|aux|to) (alcohol|drank|drugs|coke|cocaine|wiet|gokken|pillen|slaappillen|pijnstillers|medicatie|porno|gamen|heroine|alcool|jeu|jeux|la drogue|cannabis|painkillers|gambling|pills|weed)',
      '(can not|cannot) .. without (cocaine|alcohol|drinking|a drink|weed|vodka|wine|my pills|smoking weed)',
      '(peux|sais) .. (pas|plus) .. (sans alcool|sans boire|me passer de alcool|arreter de boire)',
      '(bois|fume|joue) .. (tous les soirs|tous les jours|trop|chaque soir) .. (arreter|controle|$)',
      '(elke dag|elke avond|alle dagen) .. kan (er)? (niet zonder|niet mee stoppen)',
      '(kan|geraak) .. (niet zonder) (drank|alcohol|wiet|coke|drugs|pillen|joint|bier)',
    ],
    unless: [...another, ...resolved, '(koffie|cola|water|thee|melk|fruitsap|chocolade|series|podcasts|sport)',
      '(geen|nooit|niet) (een|meer)? (drankprobleem|alcoholprobleem|druppel)'], unlessAnywhere: trade,
  },
  {
    id: 'addiction.at-the-wheel', kind: 'addiction', level: 'urgent', confidence: 0.8,
    any: ['(drive|driving|drove) .. (drunk|stoned|high)', '(bois|bu|fume) avant de (conduire|travailler)',
      '(rij|rijd|reed) .. (dronken|zat|onder invloed)',
      '(neem|pak|steel|haal) .. (pillen|pijnstillers|medicatie|morfine) .. (uit|weg uit) .. (medicijnkast|medicatiekast|apotheek|kast)'],
    unless: [...another, ...resolved, '(nooit|never|jamais) '], unlessAnywhere: trade,
  },
];
