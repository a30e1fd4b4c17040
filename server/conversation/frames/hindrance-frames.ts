// Fear, what is not dared, what is in the way: diploma, age, money, home, health, language. Fear keeps the client's own word for it.
import { type FrameRule, rule } from './frame.ts';

export const hindranceFrames: readonly FrameRule[] = [
  rule(
    'afraid-to',
    9,
    'je (?:bent|was) <>(?<m>vooral |een beetje |altijd )?bang <>om (?<t>.+)',
    ['~{m} bang om {t}', 'je bent {m} bang om {t}', '{i}: daar ben je {m} bang voor'],
    { loose: [2] },
  ),
  rule('afraid-that', 9, 'je (?:bent|was) <>(?<m>vooral |een beetje |altijd )?bang <>dat (?<c>.+)', ['~{m} bang dat {c}', 'je bent {m} bang dat {c}'], {
    loose: [2],
  }),
  rule('afraid-of', 9, 'je (?:bent|was) <>(?<m>vooral |een beetje |altijd )?bang <>voor <x>', ['~{m} bang voor {x}', '{x}: daar ben je {m} bang voor'], {
    loose: [2],
  }),
  rule(
    'dread',
    9,
    'je hebt <>(?<m>vooral |veel |wat |een beetje )?(?<f>schrik|angst) <>om (?<t>.+)',
    ['~{f} om {t}', 'je hebt {m} {f} om {t}', '{i}: daar heb je {m} {f} voor'],
    { loose: [4] },
  ),
  rule('thinks-afraid', 9, 'je denkt dat je <>(?<m>vooral )?(?<f>schrik|angst) hebt om (?<t>.+)', ['~{f} om {t}, denk je', 'je denkt dat je {f} hebt om {t}'], {
    loose: [3],
  }),
  rule('thinks-afraid', 9, 'je denkt dat je <>bang bent voor <x>', ['~bang voor {x}, denk je', '{x}: daar ben je bang voor, denk je'], { loose: [3] }),
  rule('dread', 9, 'je hebt <>(?<m>vooral |veel |wat |een beetje )?(?<f>schrik|angst) <>dat (?<c>.+)', ['~{f} dat {c}', 'je hebt {m} {f} dat {c}'], {
    loose: [4],
  }),
  rule('dread', 9, 'je hebt <>(?<m>vooral |veel |wat |een beetje )?(?<f>schrik|angst) <>(?:van|voor) <x>', ['~{f} voor {x}', '{x}: daar heb je {m} {f} voor'], {
    loose: [4],
  }),
  rule(
    'holds-back',
    9,
    'wat je (?:tegenhoudt|stoort|bezighoudt|dwarszit),? is <>(?:vooral )?dat je (?<f>schrik|angst) hebt om (?<t>.+)',
    ['~{f} om {t}', 'de {f} om {t} houdt je tegen'],
    { loose: [] },
  ),
  rule('holds-back', 9, 'wat je (?<v>tegenhoudt|stoort|raakt|bezighoudt|opvalt|dwarszit),? is <>(?:vooral )?(?<x>(?!dat ).+)', ['{x}: dat is wat je {v}']),
  rule('holds-back', 9, '<x> houdt je <>tegen', ['{x}: dat houdt je tegen', 'wat je tegenhoudt: {x}']),
  rule('dares-not', 9, 'je durft (?<x>(?!het |dat |er |niet |daar |hem |haar ).+?) <>niet(?: (?<y>(?:te )?\\p{L}+n))?', [
    '{x}: dat durf je niet',
    '{x} durf je niet {y}',
    '{x} durf je niet',
  ]),
  rule('dares-not', 9, 'je durft <>niet <>(?:te )?(?<y>\\p{L}+n)', ['{y}, dat durf je niet', 'je durft niet te {y}']),
  rule('dares-not', 9, 'je durft (?:het|dat|er|daar) ?<>niet <>(?:te )?(?<y>\\p{L}+n)', ['het {y}, dat durf je niet', 'je durft het niet te {y}']),
  rule('dares-not', 9, 'je durft <>niet <>(?<c>(?:te )?.{4,50})', ['je durft niet {c}']),
  rule('dares-not', 9, 'je durft (?:het|dat|er|daar) <>niet', ['dat durf je niet', 'je durft het niet', '~niet durven']),
  rule(
    'dared-not',
    9,
    'je (?:hebt dat|hebt het|durfde|durfde het|durfde dat) <>(?<n>nog nooit|nooit|niet|nog niet) (?:gedurfd|te \\p{L}+n|durven \\p{L}+n)',
    ['~{n} gedurfd', 'dat heb je {n} gedurfd'],
    { loose: [2] },
  ),
  rule(
    'too-old',
    8,
    'je (?:bent|wordt|voelt je) <>(?<a>te (?:oud|jong|laat|traag|dom|duur|bescheiden|braaf|eerlijk|stil|verlegen|perfectionistisch|gevoelig|lief|gemakkelijk))(?: (?:voor|om) (?<p>.+))?',
    ['~{a}, zeg je', '~{a}', 'je vindt jezelf {a}'],
  ),
  rule('age', 1.5, 'je bent <>(?<d>\\d{2})(?: jaar)?(?: oud)?', ['~{d} jaar', 'je bent {d}']),
  rule(
    'no-diploma',
    8,
    'je hebt <>(?<x>geen (?:enkel )?(?:diploma|papieren|rijbewijs|auto|ervaring|spaargeld|geld|tijd|netwerk|keuze|werk|uitweg|perspectief|energie|zelfvertrouwen|opvang|hulp|steun|ruimte|rust|plan|idee)(?: .+)?)',
    ['~{x}', '{x}, zeg je'],
  ),
  rule('only-diploma', 8, 'je hebt <>(?<x>(?:alleen|alleen maar|enkel|maar) (?:een |je |het )?.+)', ['~{x}', '{x}, zeg je']),
  rule('diploma-void', 9, 'je diploma <>(?:is|telt) <>(?<n>niet (?:goed|geldig|erkend|mee|genoeg|veel waard)|niets waard)(?: (?<p>hier|in .+))?', [
    'je diploma is {p} {n}',
    'je diploma, {p} {n}',
  ]),
  rule('language', 8, 'je nederlands <>(?:is )?<>(?<n>niet (?:zo |heel )?goed|niet genoeg|slecht|zwak)(?: genoeg)?(?: .{0,20})?', ['je Nederlands is {n}']),
  rule('no-time', 7, '(?:er is|je hebt|je vindt) <>(?<x>geen (?:tijd|plaats|ruimte|geld|budget|werk)(?: .+)?)', ['~{x}', 'er is {x}', '{x}, zeg je']),
  rule('money', 7, 'je komt <>(?:al |nu al |nu )?(?<m>maar |nog )?(?<g>juist|net|amper|niet) (?:toe|rond)', ['je komt {m} {g} toe'], { loose: [1] }),
  rule('money', 7, 'je hebt (?<x>(?:het geld|je loon|dat loon|het loon)) nodig', ['{x} heb je nodig', '{x}: dat heb je nodig']),
  rule('money', 6, 'je (?:moet|hebt) <>(?<x>(?:een|je) (?:lening|hypotheek|huis af te betalen|huur)[^,]*?)(?: (?:afbetalen|betalen|lopen))?', [
    '~{x}',
    'er is {x}',
  ]),
  rule('earns-well', 6, 'je verdient <>(?<g>goed|genoeg|te weinig|weinig|niet veel|slecht|minder|bijna niets)(?: .{0,25})?', ['je verdient {g}']),
  rule('children', 5, 'je hebt <>(?<x>(?:\\d|twee|drie|vier|één|een|jonge|kleine) (?:kleine |jonge )?(?:kinderen|kind|zoon|dochter|kids)(?: .+)?)', [
    '~{x}',
    'je hebt {x}',
  ]),
  rule('pain', 8, 'je hebt <>(?:veel |al \\p{L}+ )?(?<f>last|pijn) (?:van|aan|in) <x>', ['~{f} aan {x}', 'je hebt {f} van {x}', '{x}: daar heb je {f} van']),
  rule(
    'pain',
    8,
    '(?<x>je (?:rug|schouders?|knie(?:ën)?|nek|handen|lichaam|lijf|hoofd|polsen|voeten)) (?<v>doet (?:\\p{L}+ )?pijn|doen (?:\\p{L}+ )?pijn|is kapot|zijn kapot|kan niet meer|kunnen niet meer|is op|zijn op|gaat kapot|wil niet meer mee)',
    ['{x} {v}'],
  ),
  rule('told-to-stop', 9, '(?<x>je (?:schouders?|rug|lichaam|lijf|knieën)) (?:zegt|zeggen) dat je moet stoppen', ['~stoppen, zeggen {x}']),
  rule('heavy-for', 9, '<x> is <>(?<a>zwaar|te zwaar|slecht|lastig|moeilijk|goed|belangrijk) voor (?<p>je .+|jou)', [
    '{x} is {a} voor {p}',
    '~{a} voor {p}, dat {x}',
  ]),
  rule(
    'sleeps-badly',
    9,
    'je slaapt <>(?<g>slecht|amper|niet|weinig|niet goed|bijna niet)(?: (?<p>daardoor|daarvan|van .+|door .+|de laatste .+))?',
    ['je slaapt {g}', '~{g} slapen', 'je slaapt {g} {p}'],
    { loose: [1] },
  ),
  rule('sleeps-badly', 9, 'je kan (?:daar|er) <>(?<g>slecht|niet|amper|moeilijk) van slapen', ['je slaapt er {g} van', '~{g} slapen daarvan'], { loose: [1] }),
  rule('cannot', 6, '(?<x>\\p{L}.+?) kan <>niet(?: meer)?', ['{x} kan niet', '{x}: dat kan niet'], { loose: [8, 1] }),
  rule('works-not', 6, '<x> (?:lukt|lukken) (?:je )?<>niet(?: (?<g>meer|altijd|goed))?', ['{x} lukt niet {g}', '{x}: dat lukt niet {g}'], { loose: [8] }),
  rule('works-not', 6, 'het lukt (?:je )?<>niet (?:meer )?om (?<t>.+)', ['{i} lukt niet', 'het lukt je niet om {t}', '{i}: dat lukt niet'], { loose: [8] }),
  rule('knows-nothing-else', 8, 'je kent <>niets anders', ['je kent niets anders', 'iets anders ken je niet']),
];
