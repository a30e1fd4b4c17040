import { careerCompetencies, stages } from '../../../server/conversation/stage.ts';
import { m } from '../../paraglide/messages.js';
import { wordCompetency } from '../../ui/word-competency.ts';
import { wordStage } from '../../ui/word-stage.ts';
import type { ExerciseDraft } from './exercise-draft.ts';
import { ChooseFrom, WriteLine } from './write-line.tsx';

export type Writing = { draft: ExerciseDraft; wrongOf: (place: string) => string | null; onChange: (change: Partial<ExerciseDraft>) => void };

/** What is said of an exercise: what it is for, for whom, how long, and whose it is. */
export function ExerciseFacts({ draft, wrongOf, onChange }: Writing) {
  return (
    <div className="document-facts">
      <div className="wide">
        <WriteLine label={m.knowledge_title()} isRequired value={draft.title} wrong={wrongOf('title')} onChange={(title) => onChange({ title })} />
      </div>
      <div className="wide">
        <WriteLine
          label={m.exform_purpose()}
          hint={m.exform_purpose_hint()}
          isRequired
          rows={2}
          value={draft.purpose}
          wrong={wrongOf('purpose')}
          onChange={(purpose) => onChange({ purpose })}
        />
      </div>
      <ChooseFrom
        label={m.knowledge_competency()}
        value={draft.competency}
        options={careerCompetencies.map((id) => ({ id, text: wordCompetency(id) }))}
        onChange={(competency) => onChange({ competency })}
      />
      <WriteLine
        label={m.exform_minutes()}
        isRequired
        type="number"
        value={draft.minutes}
        wrong={wrongOf('minutes')}
        onChange={(minutes) => onChange({ minutes })}
      />
      <ChooseFrom
        label={m.knowledge_audience()}
        value={draft.audience}
        options={[
          { id: 'both', text: m.admin_audience_both() },
          { id: 'client', text: m.admin_audience_client() },
        ]}
        onChange={(audience) => onChange({ audience })}
      />
      <label className="row">
        <input type="checkbox" checked={draft.homework} onChange={(event) => onChange({ homework: event.target.checked })} />
        {m.exform_homework()}
      </label>
      <fieldset className="several wide">
        <legend className="label">{m.knowledge_optional({ label: m.knowledge_stages() })}</legend>
        <div className="several-options">
          {stages.map((stage) => (
            <label key={stage} className="row">
              <input
                type="checkbox"
                checked={draft.stages.includes(stage)}
                onChange={(event) => onChange({ stages: stages.filter((each) => (each === stage ? event.target.checked : draft.stages.includes(each))) })}
              />
              {wordStage(stage)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="wide">
        <WriteLine label={m.exform_fits()} hint={m.exform_fits_hint()} value={draft.fits} wrong={wrongOf('fits')} onChange={(fits) => onChange({ fits })} />
      </div>
      <WriteLine label={m.knowledge_origin()} isRequired value={draft.origin} wrong={wrongOf('origin')} onChange={(origin) => onChange({ origin })} />
      <WriteLine label={m.knowledge_licence()} isRequired value={draft.licence} wrong={wrongOf('licence')} onChange={(licence) => onChange({ licence })} />
      <WriteLine label={m.knowledge_url()} value={draft.url} wrong={wrongOf('url')} onChange={(url) => onChange({ url })} />
      <WriteLine
        label={m.knowledge_checked()}
        isRequired
        type="date"
        value={draft.checkedAt}
        wrong={wrongOf('checkedAt')}
        onChange={(checkedAt) => onChange({ checkedAt })}
      />
    </div>
  );
}
