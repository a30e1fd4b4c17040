// What an id of a standard stands for: a file of knowledge/standards, or the competences that an occupation asks, as a further reference.
import { attributionOf } from '../knowledge/occupations/present-occupation.ts';
import type { Person } from '../people/roles.ts';
import type { PortfolioDeps } from './portfolio-deps.ts';
import { occupationOf, type Standard } from './standard.ts';

export type HeldStandard = {
  id: string;
  title: string;
  kind: Standard['kind'] | 'occupation';
  code: string | null;
  level: number | null;
  summary: string;
  source: { origin: string; url: string | null };
  /** The day on which the source was looked at; null where nobody says. */
  checkedAt: string | null;
  verified: boolean;
  note: string | null;
  evc: Standard['evc'] | null;
  elements: { id: string; title: string; asks: string[] }[];
};

/** What an occupation asks goes on and on; what it asks first is enough to hold a portfolio against. */
const mostCompetences = 30;

/** Null where there is no such standard (any more). Looks in the catalogue of occupations, so it runs outside a transaction. */
export async function resolveStandard(deps: Pick<PortfolioDeps, 'standards' | 'occupations'>, person: Person, id: string): Promise<HeldStandard | null> {
  const occupationId = occupationOf(id);
  if (occupationId === null) {
    const standard = deps.standards.standards.find((one) => one.id === id);
    return standard ? ofFile(standard) : null;
  }
  const catalogue = await deps.occupations(person);
  const occupation = catalogue.occupations.get(occupationId);
  if (!occupation) return null;
  const asked = [...catalogue.asks(occupationId)].sort((a, b) => Number(b.essential) - Number(a.essential));
  const elements = asked.slice(0, mostCompetences).flatMap(({ skillId }) => {
    const skill = catalogue.skills.get(skillId);
    return skill ? [{ id: skill.id, title: skill.title, asks: [] }] : [];
  });
  if (elements.length === 0) return null;
  const { title, description: summary, uri, details } = occupation;
  return {
    ...{ id, title, kind: 'occupation', code: null, level: null, summary, note: null, evc: null, elements },
    source: { origin: attributionOf(occupation), url: uri },
    checkedAt: details.checkedAt ?? null,
    verified: occupation.source === 'esco',
  };
}

function ofFile({ code, level, note, ...standard }: Standard): HeldStandard {
  return { ...standard, code: code ?? null, level: level ?? null, note: note ?? null };
}
