// What counts for somebody, and how things stand beside each other: values, conditions, comparisons, conclusions, numbers.
import { type FrameRule, rule } from './frame.ts';

export const valueFrames: readonly FrameRule[] = [
  rule('finds-important', 9, 'je vindt <x> (?:(?:heel|enorm|het|erg|zo|wel) )*(?<a>belangrijk|het belangrijkst|het belangrijkste)', [
    '{x} is belangrijk voor jou',
    '{x}: dat vind je {a}',
  ]),
  rule('finds-important', 9, 'je vindt het <>(?:heel |enorm |wel )?belangrijk (?:om (?<t>.+)|dat (?<c>.+))', [
    '{i}: dat vind je belangrijk',
    'dat {c}, vind je belangrijk',
    '{i} is belangrijk voor jou',
  ]),
  rule(
    'important-for',
    9,
    '<x> (?:is|zijn) <>(?:heel |enorm |erg )?(?<a>belangrijk|belangrijker|het belangrijkste|heilig|alles)(?: (?:voor jou|in je leven))?',
    ['{x} is {a} voor jou', '{x}: dat is {a} voor jou'],
  ),
  rule('value-is', 9, '<x> (?:is|betekent) voor jou <>(?<y>.+)', ['{x} is voor jou {y}']),
  rule('about', 9, '(?:je denkt dat )?het gaat (?:voor jou |je |er je )?<>om (?<x>.+)', ['{x}, daar gaat het om', 'het gaat om {x}'], { loose: [3] }),
  rule('about', 8, 'je denkt dat het gaat om (?<x>.+)', ['{x}, daar gaat het om, denk je', 'het gaat om {x}, denk je']),
  rule('counts', 8, '<x> (?:telt|tellen|primeert|gaat voor|gaan voor)(?: voor jou)?', ['{x}: dat telt']),
  rule(
    'counts-more',
    9,
    '<x> (?:weegt|wegen|is|telt) <>(?<a>zwaarder|meer|belangrijker|minder zwaar)(?: (?:door|voor jou))?(?: dan (?<y>.+))?',
    ['{x} weegt {a} dan {y}', '{x} weegt {a}', '{x}: dat weegt {a}'],
    { loose: [1] },
  ),
  rule('conclusion', 9, '(?:dus )?het is (?<x>(?:het|de) .+)', ['{x}, dus', '{x}: dat is het']),
  rule('not-but', 9, '(?:het|dat) is <>geen (?<x>.+?),? (?:maar|dat is|het is) (?<y>.+)', ['~geen {x} maar {y}', '~geen {x}, wel {y}']),
  rule('is-no', 7, '(?:het|dat) is <>(?<x>geen .+)', ['~{x}, zeg je', '~{x}', 'dat is {x}']),
  rule('is-thing', 5, '(?:het|dat) (?:is|was|wordt) <>(?:elke week |elke dag |altijd |zo )?(?<x>een .+)', ['~{x}, zeg je', '~{x}'], { loose: [2] }),
  rule('combine', 9, '(?<x>.+ combineren(?: met .+)?) is <>(?<a>.+)', ['{x}: dat is {a}']),
  rule('combine', 9, 'je (?:krijgt|kan) <x> <>(?<n>niet|moeilijk|amper|niet meer) (?<y>gecombineerd|combineren)(?: met (?:.+))?', ['{x} krijg je {n} {y}'], {
    loose: [1, 8],
  }),
  rule('difference', 7, '<x> (?:is|zit) <>(?:daar |hier |er )?(?<a>anders|beter|slechter|leuker|moeilijker|veel beter|helemaal anders) dan (?<y>.+)', [
    '{x}: {a} dan {y}',
    '~{a} dan {y}',
  ]),
  rule('figures', 7, '(?<x>je (?:cijfers|resultaten|evaluatie|punten)) (?<v>zijn|is|waren|was) <>(?<a>.+)', ['{x} {v} {a}', '{x}: {a}'], { loose: [2] }),
  rule('scale', 7, '(?:ik denk |het is |je zou zeggen |je geeft |je zit op )?(?:een |op een )?(?<d>\\d{1,2}(?:,5)?)(?: op (?:de )?(?<e>10|tien))?', [
    '~een {d}',
    '~een {d} op {e}',
    'een {d}, zeg je',
  ]),
  rule(
    'thought-makes',
    10,
    'als je <>aan (?<x>.+?) denkt, (?:word|ben) je <>(?<f>\\p{L}+)',
    ['de gedachte aan {x} maakt je {f}', '~{f} bij de gedachte aan {x}'],
    { loose: [3, 5] },
  ),
  rule('condition', 6, 'als je (?<c>[^,]{3,45}), (?:dan )?(?<e>.{4,45})', ['als je {c}, {e}'], { loose: [] }),
  rule(
    'must-fit',
    7,
    '(?<x>het|dat|.+?) moet <>(?<a>kloppen|haalbaar zijn|betaalbaar zijn|zinvol zijn|de moeite zijn|zin hebben|nuttig zijn|werkbaar zijn)(?: .*)?',
    ['{x} moet {a}'],
  ),
  rule('feasible', 7, '(?:dan is )?dat <>(?:is )?(?<a>haalbaar|niet haalbaar|onmogelijk|niet realistisch|moeilijk|te doen)', ['~{a}, zeg je', 'dat is {a}']),
  rule('hobby', 6, '<x> is <>(?:maar |gewoon )?(?<y>een hobby|bijzaak|een uitlaatklep|je leven|je passie|je ding|niet je ding|niets voor jou|iets voor jou)', [
    '{x}: {y}',
    '{x} is {y}',
  ]),
  rule('right', 5, '(?<w>hij|ze|zij|.{3,20}) heeft <>gelijk(?: .{0,20})?', ['{w} heeft gelijk, zeg je']),
  rule('good-moments', 8, '<x> (?:zijn|is) <>(?:de|het) (?<a>mooiste|leukste|beste|plezantste|ergste|moeilijkste|zwaarste) (?<y>.+)', ['{x}: de {a} {y}']),
  rule(
    'high-point',
    9,
    '(?:dat|het) (?<v>was|is) <>het (?<a>mooiste|leukste|beste|ergste|zwaarste|moeilijkste|plezantste) (?:wat|dat) (?<c>.+)',
    ['~het {a} wat {c}', 'dat {v} het {a} wat {c}'],
    { loose: [2] },
  ),
  rule(
    'part-of',
    7,
    'het (?<a>leukste|mooiste|plezantste|fijnste|beste|moeilijkste|ergste|lastigste|belangrijkste|zwaarste)(?: (?:aan|van|in) .{3,25})? (?:is|vind je|vond je|was) <>(?:dat (?<c>.+)|(?<x>.+))',
    ['{x}: dat is het {a}', 'het {a}: {x}', 'dat {c}, dat is het {a}'],
    { loose: [2] },
  ),
];
