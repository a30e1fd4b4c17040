// What all rules for a crisis have in common, so that the files that hold them say only what differs.
import type { CrisisSituation } from '../signal.ts';
import type { Rule } from './rule.ts';

/** Professional talk of crises: a trade, a study, a story. */
export const crisisTrade = [
  'preventie*|preventiewerker|hulplijn|uitvaart|uitvaartsector|begrafenisondernemer|rouwbegeleider|palliatieve|dierenarts*|veearts|paaz|crisisafdeling|ervaringswerker|ervaringsdeskundige|masterproef|scriptie|stageverslag',
  'mijn|mes|my patienten|clienten|bewoners|patients|clients',
  'centre de prevention',
  'benevole|vrijwilliger|volunteer',
  'podcast|documentaire|roman|boek|serie|film|toneelstuk',
  'als job',
  '(hoofdpersoon|personage|personages|uitgever|toneel|musical|rechercheur|bewijsstuk|loopgraven)',
];
/** A past that a message puts at a distance. */
export const crisisPast = ['op mijn *ende|*tigste', 'op mijn .. toen', 'jaar geleden', 'als tiener|puber|kind', 'years ago', 'il y a .. ans', 'toen ik .. was'];

/** A rule of the kind crisis; at the level crisis, which stops the coaching, unless it says otherwise. */
export function crisisRule(
  id: string,
  situation: CrisisSituation,
  confidence: number,
  rest: Pick<Rule, 'any'> & Partial<Pick<Rule, 'with' | 'unless' | 'unlessAnywhere' | 'level'>>,
): Rule {
  return { id: `crisis.${id}`, kind: 'crisis', level: 'crisis', situation, confidence, ...rest };
}
