// Money, health, law, language and the limits of guidance, said in so many words. Completes money-and-law.ts and limits-and-guidance.ts
// the way said-plainly.ts completes the files on harm and exhaustion.
import type { Rule } from './rule.ts';

const trade = ['masterproef|scriptie|thesis|podcast|documentaire|boek|film|reportage|stageverslag', '(mijn|onze|mes|my) (clienten|patienten|patients|clients|leerlingen|cursisten)',
  '(als|ben) (jurist|advocaat|vakbondsafgevaardigde|maatschappelijk|boekhouder|tolk|vertaler|leerkracht|kinesist|arbeidsarts|deurwaarder)'];
const resolved = ['jaar geleden', 'years ago', 'il y a .. ans', '(opgelost|in orde gebracht|achter de rug|hersteld|genezen|afbetaald|verleden tijd)', 'haha|hihi|lol|grapje'];
const another = ['(mijn|zijn|haar) (collega|zus|broer|vriend|vriendin|moeder|vader|buurman|buurvrouw) .. (heeft|had|is|zit|kreeg|werd|wordt|krijgt)'];
const soon = '(morgen|vandaag|vrijdag|maandag|dinsdag|woensdag|donderdag|straks|binnenkort|volgende week|deze week|demain|aujourd hui|tomorrow|today|next week)';
const employer = '(baas|bazin|chef|werkgever|zaakvoerder|patron|employeur|boss|employer|bedrijf|firma|company|patronne)';
const wages = '(loon|lonen|salaris|wedde|pree|vakantiegeld|eindejaarspremie)';
const bodyPart = '(rug|schouder|schouders|knie|knieen|heup|nek|pols|polsen|hart|longen|ogen|handen|benen|voeten)';
const corps = '(dos|genou|genoux|epaule|epaules|hanche|coeur|maladie|sclerose|douleurs|cancer|poignet|mains|jambes)';
const bodyEn = '(back|knee|knees|shoulder|shoulders|hip|neck|heart|illness|pain|disease|wrist|wrists|hands|legs)';

export const needPlainlyRules: Rule[] = [
  {
    id: 'financial-distress.no-means', kind: 'financial-distress', level: 'urgent', confidence: 0.8,
    any: [
      '(geen|niet genoeg|te weinig) geld (meer|over)? .. (eten|te eten|boodschappen|brood|pampers|luiers|verwarming|melk)',
      '(no|any|enough|not got) money (left)? .. (food|to eat|groceries|heating|nappies|diapers)',
      '(plus|pas) de (argent|sous) .. (manger|nourriture|courses|chauffage)', '(kan|kunnen) .. geen eten .. (kopen|betalen)',
      '(sta|staan|beland|belanden|vlieg|vliegen) .. op straat .. (met|$|zonder|ik|en)',
      '(dors|dort|dormons|dorment|vis|vit) .. dans (la|ma|notre) (voiture|rue)', '(about to|going to|will) be (evicted|homeless|kicked out)',
      '(word|worden|wordt) .. (uit|buiten) .. (huis|appartement|woning|studio|kot|flat)? .. (gezet|gegooid|gesmeten)',
      '(va|vont|vais) .. (expulser|expulse*|mettre a la rue|etre a la rue)',
    ],
    unless: [...another, ...resolved, '(parkeer|geparkeerd|wandel*|festival|camper|vakantie|promotie|flyer*)', '(op het werk|baas|chef|ontslag)'],
      unlessAnywhere: trade,
  },
  {
    id: 'financial-distress.said-plainly', kind: 'financial-distress', level: 'attention', confidence: 0.76,
    any: [
      '(ai|avons|a) .. (des|trop de|beaucoup de|plein de) dettes', '(maand|maanden|weken) .. achter met (de|mijn)? (huur|lening|betalingen|facturen)',
      '(loop|lig|sta) .. achter met (de|mijn)? (huur|lening|facturen|rekeningen)', '(veel|grote|zware|serieuze|zoveel) schulden',
      '(saisie|saisi) .. (salaire|compte)', '(salaire|compte) .. (saisi|saisie)',
      '(arrive|peux|peut) (plus|pas) a? .. (payer|boucler|joindre les deux bouts)',
      '(kan|kunnen|kon) .. (huur|rekeningen|facturen|lening|elektriciteit) .. (niet|niet meer) .. betalen', '(in) debt',
      '(can not|cannot|struggle to|struggling to) .. (pay|afford) .. (rent|bills|mortgage|food)',
      '(zit|zitten) .. (diep)? in de (schulden|miserie|problemen) .. (geld|$)',
    ],
    unless: [...another, ...resolved, 'schuldgevoel|schuldig', '(loonkloof|sparen)'], unlessAnywhere: trade,
  },
  {
    id: 'health-limitation.said-plainly', kind: 'health-limitation', level: 'attention', confidence: 0.76,
    any: [
      `(door|wegens|met|omwille van|sinds) mijn (ziekte|aandoening|handicap|beperking|reuma|kanker|hernia|operatie|ongeval|${bodyPart.slice(1, -1)}) .. (niet|niet meer|niets|geen|amper) .. (werken|werk|staan|heffen|tillen|zitten|voltijds|doen|job|rijden|bandwerken)`,
      `(pijn) in mijn ${bodyPart} .. (niet|niets|geen) .. (heffen|werken|tillen|staan|doen|meer)`,
      '(maand|maanden|jaar|weken) (al)? ziek thuis',
      '(al) .. (maanden|jaar|weken) .. (op de mutualiteit|op de ziekenkas|in ziekteverlof|ziek|op invaliditeit)',
      '(en|sur) (invalidite|incapacite|mutuelle|arret maladie) .. (depuis|$)',
      `(avec|a cause de|depuis) (ma|mon|mes) ${corps} .. (peux|peut) .. (plus|pas) .. (travailler|porter|rester|faire|soulever|marcher)`,
      `${corps} .. ne peux plus (travailler|porter|rester|soulever)`,
      `(because of|due to|with) my ${bodyEn} .. (can not|cannot|no longer)`,
      `(my) ${bodyEn} (pain)? .. (can not|cannot|no longer|not) .. (do|work|lift|stand|carry)`,
      '(knees|back|shoulder|shoulders) (are|is) (gone|shot|wrecked|ruined)', '(no longer|can not|cannot) .. work (full time|like before|anymore)',
      '(mag|kan) .. (niet|niet meer|nooit meer) .. (heffen|tillen|zwaar werk)',
    ],
    unless: [...another, ...resolved, '(tuin*|griep|verkoudheid|niets ergs|rien de grave)', '(contract|visum|permit|papieren) '], unlessAnywhere: trade,
  },
  {
    id: 'legal-dispute.now', kind: 'legal-dispute', level: 'urgent', confidence: 0.8,
    any: [
      `(word|worden|wordt|werd|ben) .. ${soon} .. (ontslagen|buitengezet|afgedankt|aan de deur gezet|buitengegooid|gedropt)`,
      `vlieg (ik)? ${soon}? (buiten|aan de deur)`, `(vlieg|ga) ik .. ${soon} (buiten|aan de deur)`, 'op staande voet .. (ontslagen|buiten|weg)',
      'ontslagen .. op staande voet', '(zonder opzeg|zonder opzegtermijn|zonder reden|zonder vergoeding) .. (ontslagen|buiten|afgedankt)',
      'ontslagen .. zonder (opzeg|opzegtermijn|reden|vergoeding)',
      `(krijg|kreeg|ontvang) (ik|al|nog)? (mijn|ons) ${wages} .. niet ($|meer|op tijd|uitbetaald|gestort|sinds|al)`,
      `(geen|nooit|nog geen) ${wages} .. (gekregen|ontvangen|gehad|betaald|gestort|gezien)`,
      'al .. (maanden|maand|weken) .. (geen loon|zonder loon|geen wedde|geen salaris|niet betaald)',
      `${employer} ... (betaalt|betaald|betaalde) (mij|ons) .. niet`,
      `${employer} .. (ne me paie|ne me paye|ne nous paie|refuse de me payer) (plus|pas|$)`,
      '(teken|tekenen) .. (anders|of) .. (vlieg|buiten|ontslag*|politie|niets|geen|c4|op straat)', '(papier|brief|document) teken anders',
      '(als ik) .. niet (teken|tekenen) .. (krijg|vlieg|geen|buiten|ontslag*)', '(sign) ... or (i|else|they)',
      `(veut|veulent|oblige*|force*) .. (signe|signer) ... (demission|rupture|papier|${soon.slice(1, -1)})`, '(sign|signing) .. (resignation|settlement)',
      '(ai|a) ete (licencie|licenciee|vire|viree) .. (hier|aujourd hui|ce matin|sans|$)',
      '(i) (was|got|have been) (fired|sacked|dismissed|laid off) .. (yesterday|today|this morning|without|$)',
      '(not|never) (received|got|been paid) .. (wages|salary|pay|paid|months)',
      `${employer} .. (has not|have not|did not|does not|refuses to|will not) (paid|pay) (me|us)`,
      `${employer} .. mijn (paspoort|identiteitskaart|papieren) (heeft|houdt|ingehouden|afgepakt)`,
      `${employer} (heeft|houdt) mijn (paspoort|identiteitskaart|papieren)`,
    ],
    unless: [...another, ...resolved, '(ziekenhuis|opname|kliniek)', '(mensen|iemand|klanten|wie|degenen) .. (die|wier|kreeg)', 'nouveau|nieuw|nieuwe',
      '(voor de opleiding|nieuw contract|nieuwe job|huurcontract|verzekering)', '(betaalt|paie|pays) .. (goed|correct|stipt|bien|well)'],
      unlessAnywhere: [...trade, '(zelf mijn ontslag|met pensioen)'],
  },
  {
    id: 'legal-dispute.said-plainly', kind: 'legal-dispute', level: 'attention', confidence: 0.75,
    any: [
      `${employer} .. (refuses|refuse|will not|does not) .. pay .. (overtime|bonus|holiday)`,
      '(ruzie|conflict|geschil|discussie) met (mijn|de) (werkgever|baas|firma|bedrijf) .. (contract|loon|uren|ontslag|opzeg*|vakbond)',
      '(klopt) (niet|niets) .. (opzegvergoeding|opzegtermijn|loon|loonfiche|contract|eindafrekening)',
      '(opzegvergoeding|opzegtermijn|eindafrekening) .. (niet|niets|fout|te weinig)',
      '(overuren|premies) .. (nooit|niet) (betaald|uitbetaald)', '(heures sup*|heures supplementaires) .. (pas|jamais) (payees|paye*)',
      '(ben|werd) (onterecht|onrechtmatig|onwettig) ontslagen',
      '(vakbond|advocaat|arbeidsrechtbank) .. (bezig|tegen mijn|tegen de) .. (werkgever|baas|firma|ontslag|$)',
    ],
    unless: [...another, ...resolved], unlessAnywhere: trade,
  },
  {
    id: 'language-barrier.said-plainly', kind: 'language-barrier', level: 'attention', confidence: 0.76,
    any: [
      '(spreek|praat|ken|kan) (ik)? (bijna|nog)? (geen|niet goed|weinig|slecht|amper|maar een beetje|een beetje|niet veel) nederlands',
      '(niet begrijp|begrijp niet|niet versta|versta niet) (je|goed|jouw) ',
      '(parle|comprends|lis|ecris) (ne)? (pas|mal|peu|presque pas|presque rien) .. (neerlandais|flamand)',
      '(neerlandais) .. (pas|mal|difficile|trop dur) .. ($|pour moi|comprends)',
      '(zoon|dochter|man|vrouw|kinderen|buurvrouw|vriendin) .. (moet|moeten|gaat) .. (vertalen|voorlezen|lezen|typen|invullen)',
      '(do not|can not|hardly|barely) (speak|read|write|understand) .. dutch', '(my dutch) .. (bad|poor|weak|not)',
      '(kan|kunt) je (makkelijker|trager|eenvoudiger|simpeler) (zeggen|schrijven|uitleggen|praten)',
      '(kan) niet (goed)? (lezen|schrijven) (en|of) (schrijven|lezen)', '(lezen en schrijven) .. niet',
    ],
    unless: [...another, ...resolved, '(excel|handleiding|formule|grap|waarom|hoe)', '(anderstaligen|lesgeven|les geven)'], unlessAnywhere: trade,
  },
  {
    id: 'out-of-scope.said-plainly', kind: 'out-of-scope', level: 'attention', confidence: 0.75,
    any: [
      '(kan|kunnen|wil|willen|zou|kunt|wilt) (je|jij|jullie|iemand) (eens|ook|even|please)? .. (cv|motivatiebrief|sollicitatiebrief|brief) .. (schrijven|maken|opstellen|herschrijven|doen)',
      '(kan|kunnen|wil|willen|kunt) (je|jij|jullie) .. (job|werk|vacature*|stage|stageplek|baan) .. (zoeken|vinden|regelen|bezorgen|sturen)',
      '(doe|doen|doet|geef|geven|bied|bieden) (je|jij|jullie) (ook)? .. (therapie|relatietherapie|outplacement|emdr|opleidingen|leningen)',
      '(outplacement) .. (bij je|bij jullie|krijgen|volgen|doe)',
      '(therapie|relatietherapie|psycholoog) .. (bij je|bij jullie|hier) .. (volgen|krijgen|komen|kan|$)',
      '(therapy|couples counselling|counselling) .. (with you|marriage|every week|every month)', '(can i|could i|can we) .. (therapy|come to you)',
      '(do you) (offer|do|give) .. (therapy|outplacement|loans)',
      '(can|could|will|would) you .. (write|make|redo) .. (cv|resume|letter|cover letter)',
      '(can|could) you .. (find|get) me .. (job|work|loan|place|internship)',
      '(pouvez|pourriez|peux|peut) (vous|tu) .. (ecrire|rediger|faire) .. (lettre|cv)',
      '(pouvez|pourriez|peux) (vous|tu) .. trouver .. (travail|emploi|job|stage|boulot)',
      '(schrijf|maak) (mijn|een) (cv|motivatiebrief|sollicitatiebrief|brief) (voor mij|please|$)',
    ],
    unless: ['(nalezen|feedback|tips|samen|bekijken|zelf)', '(hoe) .. (cv|brief) .. (schrijf|maak)'], unlessAnywhere: trade,
  },
];
