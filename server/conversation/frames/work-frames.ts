// Where somebody stands: how long in what work, what it was and what it has become, what is too much. Background weighs little: it comes before
// what somebody came to tell, not in its place.
import { type FrameRule, rule } from './frame.ts';

const years =
  "(?<d>(?:(?:bijna|ruim|meer dan|een|zo'n|ongeveer|al meer dan) )?(?:\\d{1,2}|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|vijfentwintig|dertig|vijfendertig|veertig) (?:jaar|maanden|maand|weken))";

export const workFrames: readonly FrameRule[] = [
  rule('years-in-field', 2, `je (?:werkt|zit|staat) (?:nu )?(?:al )?(?:sinds )?${years} in (?:de|het) (?<x>\\p{Ll}[\\p{L}-]+)(?: en .*)?`, [
    '~{d} {x}',
    '~al {d} {x}',
    '=je werkt al {d} in de {x}',
  ]),
  rule('years-at', 2, `je (?:werkt|zit|staat|rijdt|poetst|doet dat) (?:nu )?(?:al )?${years} (?<p>(?:als|bij|in|op|aan|voor) .+)`, [
    '~{d} {p}',
    '~al {d} {p}',
    '=je werkt al {d} {p}',
  ]),
  rule(
    'years-at',
    2,
    `je (?:werkt|zit|staat) (?:nu )?(?<p>(?:als|bij|in|op|aan|voor) (?:een |de |het )?[\\p{L}-]+(?: (?!al |nu )[\\p{L}-]+)?) (?:al |nu )?(?:sinds )?(?:al )?${years}(?:,? (?<e>elke dag (?:hetzelfde|dezelfde [\\p{L}]+(?: \\p{L}+)?)))?`,
    ['~{d} {p}, {e}', '~{d} {p}', '=je werkt al {d} {p}'],
  ),
  rule('years-at', 2, `je bent (?:nu )?(?:al )?${years} (?<x>\\p{Ll}[\\p{L}-]+)(?: (?<p>(?:bij|in|op) .+))?`, ['~{d} {x} {p}', '~{d} {x}', '~al {d} {x}']),
  rule('years-past', 3, `je hebt <>${years} (?:als |in |bij |op )(?<x>.+?) gewerkt`, ['~{d} {x} achter de rug', '~{d} gewerkt: {x}']),
  rule('works-as', 2, 'je (?:werkt|staat) <>als <x>(?: (?<p>(?:in|bij|op) .+))?', ['~{x} {p}', '~{x} dus', 'je werkt als {x}']),
  rule('works-at', 1, 'je (?<v>werkt|zit|staat) <>(?<p>(?:in|bij|op|aan) .+)', ['je {v} {p}'], { loose: [] }),
  rule(
    'is-what',
    3,
    'je bent (?<x>(?:alleenstaande?|gescheiden|zelfstandige?) [^,]+?|(?:alleenstaande|zelfstandige|werkloos|werkzoekend|mantelzorger|thuis)(?: [^,]+)?)(?: en je werkt (?<p>.+))?',
    ['~{x}, en werken {p}', '~{x}'],
  ),
  rule(
    'same-each-day',
    6,
    '(?:het is |je doet )?<>(?<e>(?:elke dag|altijd|iedere dag|steeds|dag in dag uit) (?:hetzelfde|dezelfde [\\p{L}]+(?: [\\p{L}]+)?)(?: (?:aan|op|bij) [\\p{L} ]+)?)',
    ['~{e}', '{e}, zeg je'],
  ),
  rule('once-and-now', 6, 'je (?<v>deed|had|was|gaf|stond|werkte) vroeger <x>', ['~vroeger {x}', 'vroeger {v} je {x}', '=je {v} vroeger {x}'], { loose: [2] }),
  rule('years-bare', 2, `(?:al |sinds )?${years}(?: (?<p>(?:op|bij|in|als) .+))?`, ['~{d} {p}', '~al {d}']),
  rule(
    'mostly-now',
    6,
    'je (?:zit|doet|bent|hebt) (?<m>bijna alleen nog|alleen nog|vooral|alleen maar|alleen nog maar|bijna alleen) (?:in |met |aan |bezig met )?<x>',
    ['~{m} {x}', '{m} {x}, zeg je'],
    { loose: [] },
  ),
  rule(
    'too-much',
    7,
    '(?:er (?:is|zijn|komt|komen)|het (?:is|wordt)|je (?:hebt|krijgt)) <>(?<m>veel te veel|te veel|veel te weinig|te weinig|niet genoeg) <x>',
    ['~{m} {x}', '{m} {x}, zeg je'],
  ),
  rule(
    'too-much',
    7,
    '(?:het|dat|alles|de \\p{L}+|je (?:werk|job|hoofd|dagen)) (?:is|wordt|werd) (?:je |allemaal )*(?<m>te (?:veel|zwaar|druk|moeilijk|hard|ver|laat|vol)|niet meer te doen)(?: (?:voor jou|geworden))?',
    ['~{m}, zeg je', '~{m}', 'het is {m}'],
    { loose: [2] },
  ),
  rule('worse', 7, '(?:het|dat) gaat niet meer(?: (?<p>met .+|op .+))?', ['het gaat niet meer {p}', 'het gaat niet meer', '~niet meer, zeg je']),
  rule('cannot-go-on', 8, 'je (?:kan|houdt) (?:het|dit|zo|dat)? ?niet (?:meer|langer)(?: (?:aan|vol|verder|zo verder))?', [
    'zo gaat het niet meer, zeg je',
    'je kan niet meer',
  ]),
  rule(
    'less-than-before',
    5,
    '(?<x>.+?) (?:is|wordt|gaat) (?:steeds|altijd|elk jaar|almaar) (?<a>zwaarder|moeilijker|drukker|slechter|minder|erger|strenger)(?: (?:geworden|te zijn))?',
    ['{x} wordt steeds {a}', '~steeds {a}: {x}'],
  ),
  rule(
    'pace',
    6,
    '(?<x>de (?:werkdruk|druk|drukte|stress|uren|tijdsdruk|targets|deadlines|files?)) (?:is|zijn|wordt|worden) (?<a>te hoog|te veel|hoog|zwaar|enorm|te zwaar|groot|niet meer te doen)',
    ['{x}: {a}', '{x}, zeg je, is {a}'],
  ),
  rule(
    'fewer-hours',
    7,
    'je (?:wil|zou|wou) <>(?:graag |liever )?(?<x>minder werken|deeltijds werken|halftijds werken|vier vijfde werken|een dag minder werken|minder uren(?: doen)?|meer thuis(?: zijn)?)(?: .+)?',
    ['~{x}, dat wil je', 'je wil {x}', '{x}: dat wil je'],
    { loose: [6] },
  ),
  rule('shifts', 3, 'je (?:werkt|staat) <>in (?<x>(?:ploegen|shiften|een ploegensysteem|de nacht|de vroege|drie ploegen|twee ploegen))(?: (?<p>in .+))?', [
    '~werken in {x}',
    '~{x} {p}',
    'je werkt in {x}',
  ]),
  rule('alone-with', 8, 'je (?:staat|bent|moet) <>er (?:helemaal )?alleen voor(?: .*)?', ['je staat er alleen voor', '~er alleen voor staan']),
  rule(
    'contract-ends',
    8,
    '(?<x>je (?:contract|job|tijdelijk contract|interimcontract|opdracht|functie|dienst|afdeling|project)|de (?:fabriek|winkel|zaak|terminal|afdeling|vestiging|dienst|firma|zetel)) (?<v>loopt (?:\\p{L}+ ){0,3}af|stopt(?: .{2,20})?|sluit(?: .{2,20})?|gaat (?:\\p{L}+ )?(?:dicht|failliet|verhuizen|weg)|verdwijnt|valt weg|wordt geschrapt)',
    ['{x} {v}'],
  ),
  rule(
    'fired',
    9,
    'je (?:bent|werd) (?<f>(?:\\p{L}+ )?(?:ontslagen|afgedankt|buitengegooid|aan de deur gezet))(?: (?<p>(?:bij|door|na|op) .+))?',
    ['~{f} {p}', '~{f}, zeg je', 'je bent {f}'],
    { loose: [2] },
  ),
];
