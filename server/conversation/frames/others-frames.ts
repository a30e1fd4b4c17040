// Other people: what they say of the client, want, decide, do or fail to do. It stays their saying; nobody is judged along.
import { type FrameRule, rule } from './frame.ts';

const says = '(?<v>zegt|zei|vindt|vond|denkt|dacht|zeggen|zeiden|vinden|vonden|denken|beweert)';
export const othersFrames: readonly FrameRule[] = [
  rule(
    'said-of-client',
    10,
    `<wie> ${says} <>dat je <>(?<a>(?:te |niet |heel |zo |veel te |niet genoeg |nooit )*[\\p{L}]+) (?:bent|was)`,
    ['~{a}, volgens {w}', '~{a}, {v} {w}', '~{a}, in de ogen van {w}'],
    { loose: [2, 3] },
  ),
  rule(
    'said-of-thing',
    9,
    `<wie> ${says} <>dat (?<x>je .+?|het|dat) (?<a>[\\p{L}]+) (?:is|zijn|was|waren)`,
    ['"{a}", zo noemde {w} {x}', '"{a}", {v} {w} over {x}'],
    { loose: [2, 3] },
  ),
  rule(
    'other-decides-for',
    9,
    `<wie> (?:wil|wou|wilde|willen|vraagt|eist|verwacht|verwachten) <>(?:van jou )?dat je (?<c>.+)`,
    ['{w} wil dat je {c}', 'dat je {c}: dat wil {w}'],
    { loose: [2] },
  ),
  rule('said-by', 8, `<wie> ${says} <>dat (?<c>.+)`, ['dat {c}, {v} {w}', '{w} {v} dat {c}'], { loose: [3] }),
  rule('told-to', 8, `<wie> (?:zei|zegt) (?:<>je )?doe dat`, ['{w} zei: doe dat']),
  rule('nobody', 9, 'niemand (?<v>vraagt|luistert|ziet|weet|zegt|helpt|belt|begrijpt|snapt|merkt|reageert) (?<c>.+)', [
    'niemand die {v} {c}',
    'niemand {v} {c}',
  ]),
  rule('nobody', 8, 'niemand (?<v>vraagt|luistert|ziet|weet|zegt|helpt|belt|begrijpt|snapt|merkt|reageert) (?:iets|het|dat)', [
    'niemand die iets {v}',
    'niemand {v} iets',
  ]),
  rule('nobody-asks', 10, 'niemand vraagt <>(?<c>(?:wat|hoe) .+)', ['niemand vraagt {c}', 'niemand die vraagt {c}']),
  rule('nobody-did', 9, 'niemand (?<v>zei|vroeg|deed|hielp|reageerde|luisterde) <>(?<x>iets|.+)?', ['niemand die {x} {v}', 'niemand {v} {x}'], { loose: [2] }),
  rule(
    'listens-not',
    10,
    "(?<w>(?:je|jullie|de) [\\p{L}'-]+|hij|ze|zij|ze allemaal) (?<v>luistert|luisteren|hoort|ziet|begrijpt|begrijpen|snapt|antwoordt|helpt|steunt|vertrouwt|kijkt|geeft) <>(?<c>(?:\\p{L}+ ){0,4}niet(?: .{2,25})?)",
    ['{w} {v} {c}', '{w} die {c} {v}'],
  ),
  rule(
    'no-appreciation',
    9,
    '(?:je krijgt|er is|ze geven|je hoort|hij geeft) <>(?<x>(?:geen|nooit|weinig|amper|nooit een) (?:enkele )?(?:waardering|appreciatie|respect|bedankje|dank u|dankjewel|compliment(?:en)?|feedback|erkenning|kansen|kans|steun|uitleg|antwoord|opslag|merci)(?: .+)?)',
    ['~{x}', '{x}, zeg je'],
    { loose: [1] },
  ),
  rule('behind-back', 9, "(?<w>ze|mensen|je collega's|de collega's) (?<v>praten|roddelen|lachen|kletsen) <>(?<p>.*(?:rug|jou|over jou|met jou|je).*)", [
    '{w} {v} {p}',
  ]),
  rule(
    'shamed',
    10,
    "(?<w>(?:je|jullie|de) [\\p{L}'-]+|hij|ze|zij) (?:heeft|hebben) je <>(?:vandaag |gisteren |weer |toen )*(?<p>voor (?:heel |de hele |het hele )[\\p{L}]+(?: [\\p{L}]+)? )?(?<v>voor schut gezet|uitgelachen|uitgescholden|uitgekafferd|afgeblaft|vernederd|genegeerd|gepest|gekleineerd|buitengesloten|aan de kant geschoven|laten vallen|in de steek gelaten|bedrogen|belogen|overgeslagen|gepasseerd|afgewezen|geweigerd|ontslagen|afgedankt)",
    ['~{v} door {w}, {p}', '~{v} door {w}', '{w} heeft je {v}'],
  ),
  rule(
    'praised',
    9,
    "(?<w>(?:je|jullie|de|een) [\\p{L}'-]+|hij|ze|zij) (?:heeft|hebben) je <>(?<v>bedankt|gefeliciteerd|geprezen|geholpen|gesteund|gevraagd|aangenomen|gebeld|teruggebeld|uitgenodigd|aangemoedigd)(?: (?<p>(?:voor|met|om|op) .+))?",
    ['~{v} door {w}', '~{v} door {w} {p}'],
  ),
  rule(
    'gave',
    8,
    "(?<w>(?:je|de|een) [\\p{L}'-]+|ze|hij|zij) (?:heeft|hebben|gaf|gaven) (?:je )?(?<x>(?:een|twee|drie|bloemen|pralines|een doos) ?.*?) (?:gebracht|gegeven|cadeau gedaan|meegebracht)",
    ['{x} kreeg je', 'je kreeg {x}', '{x} gekregen'],
  ),
  rule(
    'given-away',
    10,
    '<wie> (?:heeft|hebben) (?:dat|het) <>(?:gewoon )?(?<p>aan (?:een ander|iemand anders|.+?)) gegeven(?: (?<e>zonder iets te zeggen|zonder te vragen|zonder uitleg))?',
    ['~{p} gegeven, {e}', '{b} is {p} gegeven, {e}', '~{p} gegeven'],
    {},
  ),
  rule(
    'compared',
    8,
    "(?<x>je collega's|de anderen|anderen|de jongeren|de jonge gasten|iedereen|ze) (?<v>kunnen|zijn|doen|hebben|werken|verdienen|krijgen) <>(?<c>(?:meer|sneller|beter|jonger|slimmer|verder|al) .*|(?:meer|sneller|beter|jonger|slimmer|verder))",
    ['{x} {v} {c}'],
  ),
  rule(
    'never-time',
    7,
    '<wie> (?:heeft|hebben|had) <>(?<x>nooit tijd|geen tijd|geen oog|geen idee|geen respect|geen interesse)(?: .{0,30})?',
    ['{w} heeft {x}'],
    { loose: [2] },
  ),
  rule(
    'is-kind',
    5,
    "(?<x>(?:je|de|andere|mijn) [\\p{L}'-]+) (?<v>zijn|is) <>(?<a>lief|tof|vriendelijk|oké|oke|goed|fijn|behulpzaam|sympathiek|als familie|een steun)(?: voor (?:jou|je))?",
    ['{x} {v} {a}'],
  ),
  rule('example', 6, '<wie> (?<v>werkt|is|staat) <>(?<p>(?:in|op|bij|als) .+)', ['{w} {v} {p}'], {}),
  rule('everyone-goes', 8, '(?<w>iedereen .+?|de .+?) (?<v>mag gaan|moet weg|mag weg|moet vertrekken|vliegt buiten)', ['{w} {v}']),
  rule(
    'calls-on-client',
    8,
    "(?<w>(?:de|je|mijn|jonge) .{3,25}|collega's|mensen|ze|iedereen) (?:komt|komen) <>(?:altijd |vaak |vooral )?(?:naar|bij) jou(?: (?<e>als .+|met .+|om .+|voor .+))?",
    ['bij jou komen ze {e}', '{w} komen naar jou {e}', '{w} komen naar jou'],
    { loose: [5] },
  ),
  rule(
    'calls-on-client',
    9,
    '(?:op het werk |daar |op de vloer )?(?:komt|komen) (?<w>(?:de|je|mijn|die) [^,]{3,25}?) naar jou(?: (?<e>(?:als|met|om|voor) .+))?',
    ['{w} komen naar jou {e}', '{w} komen naar jou'],
    { loose: [5] },
  ),
  rule('partner-works', 4, '(?<w>je (?:man|vrouw|partner|vriend|vriendin)) werkt(?: <>(?<g>deeltijds|voltijds|veel|in ploegen|halftijds|thuis))?', [
    '{w} werkt {g}',
    '{w} werkt',
  ]),
];
