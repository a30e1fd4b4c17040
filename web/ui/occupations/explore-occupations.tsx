import './occupations.css';
import { FindByCompetence } from './find-by-competence.tsx';
import { FindOccupation } from './find-occupation.tsx';
import { useWays } from './ways.tsx';

/** The way in: by name, or by what somebody does well. */
export function ExploreOccupations() {
  const { Occupation } = useWays();
  return (
    <FindOccupation
      place="occupations"
      act={(card) => (
        <Occupation id={card.id}>
          <span lang={card.language}>{card.title}</span>
        </Occupation>
      )}
      before={<FindByCompetence />}
    />
  );
}
