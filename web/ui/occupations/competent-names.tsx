import { m } from '../../paraglide/messages.js';

/** What VDAB's Competent calls a thing, said to be Competent's; nothing where the centre has no Competent. */
export function CompetentNames({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <span className="competent-names soft small">
      {m.occ_competent()} <span lang="nl">{names.join('; ')}</span>
    </span>
  );
}
