import type { ReactNode } from 'react';
import { FieldError, Input, Label, Radio, RadioGroup, Text, TextField } from 'react-aria-components';
import { careerCompetencies, stages } from '../../../server/conversation/stage.ts';
import { m } from '../../paraglide/messages.js';
import { wordCompetency } from '../../ui/word-competency.ts';
import { wordStage } from '../../ui/word-stage.ts';
import { audiences, type DocumentDraft, type DraftField, keptFolders } from './document-draft.ts';
import { wordAudience, wordFolder, wordFolderUse } from './word-document.ts';

type Line = 'title' | 'origin' | 'url' | 'licence' | 'checkedAt' | 'validFrom' | 'validTo';
type Props = { draft: DocumentDraft; wrongOf: (field: DraftField) => string | null; onChange: (change: Partial<DocumentDraft>) => void };

/** What is said about a text: what it is, for whom, whose facts, until when. The text itself stands apart. */
export function DocumentFacts({ draft, wrongOf, onChange }: Props) {
  const line = (field: Line, label: string, more: { hint?: string; type?: 'text' | 'date'; isRequired?: boolean } = {}) => {
    const { hint, type = 'text', isRequired = false } = more;
    return (
      <TextField
        className="field"
        type={type}
        isRequired={isRequired}
        isInvalid={wrongOf(field) !== null}
        value={draft[field]}
        onChange={(text) => onChange({ [field]: text })}
      >
        <Label className="label">{isRequired ? label : m.knowledge_optional({ label })}</Label>
        <Input />
        {hint && (
          <Text slot="description" className="hint">
            {hint}
          </Text>
        )}
        <FieldError className="wrong">{wrongOf(field)}</FieldError>
      </TextField>
    );
  };
  const one = (field: 'folder' | 'audience', label: string, options: { id: string; text: string; use?: string }[]) => (
    <RadioGroup className="field radios wide" isRequired isInvalid={wrongOf(field) !== null} value={draft[field]} onChange={(id) => onChange({ [field]: id })}>
      <Label className="label">{label}</Label>
      {options.map(({ id, text, use }) => (
        <Radio key={id} value={id} className="radio">
          <span className="radio-dot" aria-hidden="true" />
          <span>
            <strong>{text}</strong>
            {use && <span className="soft small">{use}</span>}
          </span>
        </Radio>
      ))}
      <FieldError className="wrong">{wrongOf(field)}</FieldError>
    </RadioGroup>
  );
  return (
    <div className="document-facts">
      <div className="wide">{line('title', m.knowledge_title(), { hint: m.knowledge_title_hint(), isRequired: true })}</div>
      {one(
        'folder',
        m.knowledge_folder(),
        keptFolders.map((id) => ({ id, text: wordFolder(id), use: wordFolderUse(id) })),
      )}
      {one(
        'audience',
        m.knowledge_audience(),
        audiences.map((id) => ({ id, text: wordAudience(id) })),
      )}
      <Part title={m.knowledge_part_origin()}>
        {line('origin', m.knowledge_origin(), { hint: m.knowledge_origin_hint(), isRequired: true })}
        {line('url', m.knowledge_url(), { hint: m.knowledge_url_hint(), isRequired: draft.folder === 'rules' })}
        {line('licence', m.knowledge_licence(), { hint: m.knowledge_licence_hint(), isRequired: true })}
      </Part>
      <Part title={m.knowledge_part_dates()}>
        {line('checkedAt', m.knowledge_checked(), { type: 'date', isRequired: true })}
        {line('validFrom', m.knowledge_valid_from(), { type: 'date' })}
        {line('validTo', m.knowledge_valid_to(), { type: 'date', hint: m.knowledge_valid_to_hint() })}
        <label className="row wide">
          <input type="checkbox" checked={draft.verified} onChange={(event) => onChange({ verified: event.target.checked })} />
          {m.knowledge_verified()}
        </label>
      </Part>
      <Part title={m.knowledge_part_use()}>
        <label className="field">
          <span className="label">{m.knowledge_optional({ label: m.knowledge_competency() })}</span>
          <select value={draft.competency} onChange={(event) => onChange({ competency: event.target.value as DocumentDraft['competency'] })}>
            <option value="">{m.knowledge_competency_none()}</option>
            {careerCompetencies.map((competency) => (
              <option key={competency} value={competency}>
                {wordCompetency(competency)}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="several wide">
          <legend className="label">{m.knowledge_optional({ label: m.knowledge_stages() })}</legend>
          <div className="several-options">
            {stages.map((stage) => (
              <label key={stage} className="row">
                <input
                  type="checkbox"
                  checked={draft.stages.includes(stage)}
                  onChange={(event) => onChange({ stages: event.target.checked ? [...draft.stages, stage] : draft.stages.filter((each) => each !== stage) })}
                />
                {wordStage(stage)}
              </label>
            ))}
          </div>
        </fieldset>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="facts-part wide" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
