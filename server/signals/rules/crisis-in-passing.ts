// Crises said in passing, between two sentences about something else: a date and a place, what lies beside the bed, a body hurt on
// purpose, a goodbye with no journey to it. Each pattern holds what makes it grave, since nothing else in the message does.
import { crisisRule as crisis, crisisTrade } from './crisis-rule.ts';
import type { Rule } from './rule.ts';

const leavesWork = [
  'contract|interimcontract|job|baan|werk|firma|bedrijf|dienst|ploeg|team|pensioen|verlof|vakantie|reis|verhuis|verhuis*|cursus|opleiding|vergadering|kantoor|stage|travail|boulot|bureau|formation|vacances|work|office|holiday|training',
];
const feast = ['trouw*|huwelijk*|feest*|verjaardag*|verhuis*|examen*|rijexamen|infodag|opendeurdag|afspraak|mariage|fete|examen|wedding|party|exam|meeting'];
const sport = ['zwem*|varen|boot|kajak|surf*|duik*|zeil*|training|piscine|nager|plage|swim*|boat|kayak|beach|dive|diving|sail*'];
const past = ['jaar geleden', 'years ago', 'il y a .. ans', 'als (tiener|puber|kind)', 'toen ik .. was'];
const soon = '(morgen|vanavond|straks|volgende week|volgende maand|tegen dan|tegen maandag|tegen vrijdag|na het weekend|donderdag|maandag|vrijdag|zondag)';
const water = '(water|kanaal|vaart|schelde|leie|dender|maas|dijle|zee|dok)';
const child = '(dochter|dochtertje|zoon|zoontje|baby|kind|kindje|kleine|kleuter|leerling|manneke|meisje)';
const blade = '(scheermes|scheermesje|mesje|stanleymes|glasscherf|rasoir|lame|razor|blade)';

export const crisisInPassingRules: Rule[] = [
  crisis('not-there-by-then', 'suicide', 0.8, {
    any: [
      `${soon} .. (ben ik er|ik ben er) (toch|wellicht|waarschijnlijk)? niet meer ($|ik|nee|he|en|dus)`,
      '(als|tegen dat|tenzij) ik er (dan|toch)? nog ben ($|he)',
      '(twijfel|weet niet|betwijfel) .. of ik er (dan|donderdag|volgende week)? nog (ben|zal zijn)',
      '(zal|ga|kan) .. (niet meer|niet) meemaken ($|niet|geen|sorry)',
      'er zal (dan)? niemand meer zijn (om|voor|die)',
      'laatste keer dat je mij (ziet|hoort|leest|nog ziet)',
      '(iets)? gepland waar (je|ik|men) niet (meer)? van terugkom*',
      'not (going to|gonna) be (here|around|alive) (for|by|next|when|anymore)',
      '(serai|serais) plus (la|de ce monde) (pour|quand|jeudi|vendredi|lundi|a ce moment)',
    ],
    unless: [...leavesWork, ...crisisTrade],
  }),
  crisis('date-and-place', 'suicide', 0.82, {
    any: [
      '(heb|have|ai) (een|al een|a|une) (datum|date) (en|and|et) (een|a|un)? (plaats|plek|place|endroit|lieu)',
      '(mijn|mijne) (dag|datum) (al)? (gekozen|geprikt|vastgelegd)',
      '(choisi|fixe) (le|mon|la|ma) (jour|date)',
      'picked (a|the|my) (day|date)',
    ],
    unless: [...feast, ...leavesWork],
  }),
  crisis('looked-up-how', 'suicide', 0.85, {
    any: [
      '(googling|googled|googel|googelde|gegoogeld|opgezocht|zoek op|searched|searching|cherche|looked up) .. (painless|pijnloze|pijnloos|sans douleur|hoeveel pillen|hoeveel paracetamol|hoe hoog|how high|how many pills)',
      'painless ways',
      '(pijnloze|snelle) (manier|manieren) (om|$)',
    ],
    unless: [...crisisTrade, 'truck|camion|vrachtwagen|vangrail'],
  }),
  crisis('has-tried', 'suicide', 0.84, {
    any: [
      'lavage de estomac',
      '(maagspoeling|maag gespoeld|maag leeggepompt|stomach pumped)',
      '(me a|nous a) (retiree|retire|repechee|repeche|sortie|sorti) de (le|la) (eau|meuse|canal|riviere)',
      `(mij|mezelf) .. uit (het|de) ${water} (gehaald|gevist|getrokken)`,
      '(pulled|fished|dragged) me (out of|from) the (water|river|canal)',
      '(avale|avaler|slik|neem|take|taking|prends) .. (double|dubbele|deux fois la|twee keer de|triple) (dose|dosis)',
    ],
    unless: [...past, ...crisisTrade, 'patient*|opa|oma|vader|moeder', '(mon|mijn) (premier|eerste)'],
  }),
  crisis('into-the-water', 'suicide', 0.8, {
    any: [
      `(ik ga|ga ik|rij ik|ik rij|loop ik|ik loop|stap ik|ik stap|spring ik|ik spring) .. (in)? (het|de)? ${water} (in)? ($|kan niet zwemmen|meen ik|en dan)`,
      'voor (de|een|mijn) (trein|tram|metro|vrachtwagen|camion) (van)? .. (gaan|ga)? (staan|springen|lopen|liggen|gooien|sta|spring)',
      '(mij|me) (zou|zouden)? (zien)? springen ($|en|van|dan)',
    ],
    unless: [...sport, ...crisisTrade, 'bijna|wacht*|vertrek*|stipt', '(net voor|op tijd)'],
  }),
  crisis('lies-ready', 'suicide', 0.84, {
    any: [
      '(corde|touw|koord|strop|rope|noose|mes|geweer|pillen|knife|gun) .. (naast|a cote de|next to|beside|onder) .. (bed|lit|kussen|oreiller|pillow)',
      '(sleep|slaap|dors) .. (with|met|avec) .. (touw|corde|rope|strop|noose)',
    ],
    unless: crisisTrade,
  }),
  crisis('hurts-own-body', 'self-harm', 0.84, {
    any: [
      '(brand|verbrand|bijt|krab|prik|steek|knijp) (ik)? (mij|mezelf|mijzelf|mij zelf) .. (expres|express|opzettelijk|bewust|met opzet|tot het bloedt|tot bloedens)',
      '(sla|sloeg|slaag) (ik)? (mezelf|mijzelf|mij zelf) ($|met|op|tegen|elke|tot|in|als)',
      '(hitting|hit|bang|banging|punch|punching) (my|mijn) (head|kop) .. (helps|calms|until|against|on the wall)',
      '(hitting|burning|cutting|punching|biting|scratching) myself',
      '(me frappe|me brule|me mords|me griffe|me taillade) .. (expres|la tete|les bras|jusqu|moi meme|le soir|pour)',
      `(badkamer|toilet|wc|douche|salle de bain|bathroom) .. (met|avec|with) .. ${blade}`,
      `${blade} .. (gezeten|in de badkamer|over mijn arm|over mijn been|op mijn arm|dans la salle de bain|in the bathroom)`,
    ],
    unless: [...past, ...crisisTrade, 'baard|scheren|geschoren|raser|barbe|shave|shaving'],
  }),
  crisis('says-goodbye', 'suicide', 0.8, {
    any: [
      '(zeg|zegt|dis|dites|tell) .. (mijn|mes|ma|mon|my) (kinderen|kids|zoon|dochter|man|vrouw|mama|ouders|enfants|fils|fille|femme|mari|children|wife|husband|mum) .. (sorry|pardon|spijt|van hen hou|van haar hou|van hem hou|graag zie|les aime|aime|love|loved)',
      '(van iedereen|aan iedereen) afscheid genomen',
      'said (my)? goodbye* to everyone',
      '(dit|adieux a tout) (adieu|adieux|le monde) (a tout le monde|$)',
      'niet (komen|gaan) zoeken ($|achter mij|naar mij)',
      '(schoon|mooi|goed) geweest .. (salut|salu|saluut|adieu|vaarwel|niet komen zoeken)',
    ],
    unless: [...leavesWork, ...crisisTrade, 'collega*|vergeten|ziek|excuse*', '(te laat|niet kon)'],
  }),
  crisis('no-more-breath', 'suicide', 0.86, {
    any: [
      '(stop|stoppen|klaar|gedaan|done|fini|tired|moe) ... (met|with|de|of|van) (het)? (asemen|ademen|ademhalen|breathing|respirer)',
      '(verschil|schelen|uitmaakt|uit maakt|difference|importance) .. (of ik|if i|si je) .. (leef of niet|leef of sterf|live or die|live or not|vis ou|nog leef)',
      '(of ik) (nu|nog)? leef of niet',
      'la vie ce est (fini|finie|termine)',
      '(stekker) .. definitief .. (uit|trekken)',
    ],
    unless: [...crisisTrade, 'diep|yoga|meditatie|project*|zaak'],
  }),
  crisis('asks-for-death', 'suicide', 0.8, {
    any: [
      '(dokter|arts|huisarts|doctor|medecin) .. (naar|om|about|pour|sur) (de)? (euthanasie|euthanasia)',
      '(euthanasie|euthanasia) .. (voor mezelf|voor mij|aanvragen voor mij|pour moi|for myself|for me)',
      '(betaalt|keert|paye|pays|pay) .. (*verzekering|assurance*|insurance) .. (als ik zelf|als ik mij|si je me|if i kill|if i do it)',
      '*verzekering .. (uit|ook uit|uitbetaalt|uitkeert) als ik (zelf|er zelf|mij)',
    ],
    unless: ['mijn (moeder|vader|oma|opa|hond|kat|man|vrouw)', ...crisisTrade],
  }),
  crisis('asks-to-be-stopped', 'suicide', 0.82, {
    any: [
      '(iemand|er iemand) mij .. (tegenhouden|tegenhoudt|tegen te houden)',
      '(someone|anyone|somebody) .. stop me ($|before|from|please)',
      '(quelqu|quelque un|que quelqu un) .. (me retienne|me arrete|me retient)',
    ],
    unless: ['niets|niemand|nothing|rien|solliciteren|kopen|snoepen|taart'],
  }),
  crisis('child-in-danger-now', 'danger-other', 0.84, {
    any: [
      `${child} .. tegen de muur .. (gegooid|gesmeten|geduwd|geslagen)`,
      `(heb|had) .. ${child} .. (door elkaar geschud|hard geschud|geschud tot)`,
      '(brandt|verbrandt|brandde) (hem|haar|ze) (met|aan) .. (sigaret*|aansteker|strijkijzer)',
      `${child} .. brandwonden ... sigaret*`,
      '(burns|burned|burnt) (him|her) with (a)? cigarette*',
      '(brule|brulait) avec .. cigarette*',
    ],
    unless: [...past, 'film|boek|serie|cursus'],
  }),
  crisis('at-the-door-now', 'threatened', 0.86, {
    any: [
      '(il|elle) est (derriere|devant) la porte .. (tape|frappe|cogne|crie|pieds|avec|la)',
      '(hij|mijn ex|mijn man) (staat|is|zit) (hier)? (achter|voor|aan) (de|mijn|onze) deur .. (bonkt|bonst|klopt|stampt|schopt|roept|te bonken|te stampen|te roepen|te kloppen)',
      '(he|my ex) is (behind|outside|at) (the|my) door .. (banging|kicking|hitting|shouting|screaming)',
    ],
    unless: ['pakje|postbode|colis|facteur|loodgieter|delivery'],
  }),
];
