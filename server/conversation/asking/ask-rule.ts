// What a rule of asking is: a kind of telling, and the questions that follow from it. Pure; the rules themselves are the other files here.

/** What a question is after. The same is not asked twice in a row, and what was told is not asked. */
export type Aspect =
  | 'what' // a concrete moment, how it went
  | 'why' // what makes it so, what it means
  | 'when' // since when, when otherwise
  | 'who' // through another's eyes, or with whom
  | 'feel' // what it did to them
  | 'how' // what they did themself
  | 'want' // what they would rather have
  | 'help' // what helped, what would
  | 'next' // a step
  | 'weigh'; // for and against

/** `{x}` is what the rule caught, `{wie}` who; a question whose slot is empty is passed over. "a | b" are two wordings of one question. */
export type Asked = readonly [Aspect, string];

export type AskRule = {
  name: string;
  /** How much the kind says: above six it counts wherever in a short message it stands. */
  weight: number;
  when: RegExp;
  asks: readonly Asked[];
};

const shorthands: Readonly<Record<string, string>> = {
  '<leuk>':
    '(?:leuk|leukst|plezant|plezantst|fijn|fijnst|tof|tofst|wijs|zalig|mooi|mooist|boeiend|interessant|geweldig|heerlijk|schoon|schoonst|nice|keigoed|onbetaalbaar)e?',
  '<slecht>': '(?:saai|lastig|moeilijk|zwaar|vervelend|stom|vreselijk|verschrikkelijk|eentonig|vermoeiend|frustrerend|kak|afschuwelijk|slopend|stresserend)e?',
  '<iemand>':
    "(?<wie>(?:mijn|je|jullie|onze|ons|de|een|die) (?:(?:beste|oude|nieuwe|oudste|jongste|vorige|eerste) )?(?:vrouw|man|vriendin|vriend|partner|lief|moeder|mama|ma|vader|papa|pa|ouders|zoon|dochter|kinderen|broer|zus|zussen|schoonmoeder|schoonvader|schoonbroer|schoonzus|baas|bazin|chef|ploegbaas|hoofdverpleegkundige|directeur|directrice|leidinggevende|manager|teamleider|collega|collega's|kameraad|maat|maten|buurman|buurvrouw|dokter|huisarts|coach|vrienden|klanten|klant|leerlingen|stagiair|stagiaire|stagiairs|burgemeester|meestergast|nonkel|tante|oma|opa)(?: \\p{Lu}[\\p{L}-]+)?|ons \\p{Lu}[\\p{L}-]+|hij|ze|zij|iedereen|iemand|eentje|de ene|de mensen|mensen)",
  '<ding>': '(?<x>[^,.;:!?]{2,60}?)',
  '<tijd>': '(?:nu|vroeger|toen|vorige|verleden|gisteren|vandaag|soms|altijd|ook|nog|wel|eigenlijk|echt|heel|zo|al|eens|gewoon|vooral|best)',
};

/** A rule, spelled short: a word stands alone, a space is a space. */
export function askRule(name: string, weight: number, when: string, asks: readonly Asked[]): AskRule {
  const source = Object.entries(shorthands)
    .reduce((text, [short, long]) => text.replaceAll(short, long), when)
    .replaceAll('\\p{L}+ ){0,', "[\\p{L}\\d'-]+ ){0,");
  return { name, weight, when: new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'iu'), asks };
}
