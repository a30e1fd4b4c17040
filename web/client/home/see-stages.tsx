import { m } from '../../paraglide/messages.js';
import type { Stage } from '../../ui/records.ts';
import { wordStage } from '../../ui/word-stage.ts';

// The standard order of a trajectory (DOMAIN.md). Typed against the server's stages, so that one added there does not compile here.
const order: Record<Stage, number> = { intake: 0, deepening: 1, synthesis: 2, aftercare: 3 };
const stages = (Object.keys(order) as Stage[]).sort((a, b) => order[a] - order[b]);

function about(stage: Stage): string {
  if (stage === 'intake') return m.home_stage_intake();
  if (stage === 'deepening') return m.home_stage_deepening();
  if (stage === 'synthesis') return m.home_stage_synthesis();
  return m.home_stage_aftercare();
}

/** The way in four steps, with where the client is now. */
export function SeeStages({ stage }: { stage: Stage }) {
  const here = order[stage];
  return (
    <section className="see-stages" aria-labelledby="stages">
      <h2 id="stages">{m.home_stages()}</h2>
      <ol className="plain-list stages">
        {stages.map((each) => {
          const where = order[each] < here ? 'done' : order[each] === here ? 'now' : 'ahead';
          return (
            <li key={each} className={where} aria-current={where === 'now' ? 'step' : undefined}>
              <span className="stage-name">{wordStage(each)}</span>
              <span className="stage-where small">{where === 'done' ? m.home_stage_done() : where === 'now' ? m.home_stage_now() : m.home_stage_ahead()}</span>
              {where === 'now' && <span className="stage-about">{about(each)}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
