import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Form, Label, Radio, RadioGroup, Text, TextArea, TextField } from 'react-aria-components';
import type { Contacter } from '../../../server/referral/referral.ts';
import { m } from '../../paraglide/messages.js';
import { ChooseOne } from '../../ui/choose-one.tsx';
import { peopleQuery } from '../../ui/queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { type Referral, useReferralDeed } from '../../ui/referral/referral-queries.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { FindPartner } from './find-partner.tsx';

type Chosen = { id: string; type: 'partner' | 'colleague'; name: string };
type Field = 'reason' | 'choice' | 'usefulness' | 'addedValue' | 'impact';
const longest = 1000;
const mostTargets = 5;

/** What was, or will be, talked about: to whom it could be, and choice, use, added value and impact. The client reads every word of it. */
export function DiscussReferral({ referral, trajectory, onDone }: { referral: Referral; trajectory: Trajectory; onDone: () => void }) {
  const name = trajectory.clientName ?? m.client_hidden();
  const deed = useReferralDeed(referral.id);
  const { data: people } = useQuery(peopleQuery('counsellor'));
  const [kind, setKind] = useState(referral.staff?.kind ?? '');
  const [chosen, setChosen] = useState<Chosen[]>(referral.targets.map(({ id, type, name }) => ({ id, type, name })));
  const [contactBy, setContactBy] = useState<Contacter>(referral.contactBy ?? 'client');
  const [texts, setTexts] = useState<Record<Field, string>>({
    reason: referral.reason,
    choice: referral.choice ?? '',
    usefulness: referral.usefulness ?? '',
    addedValue: referral.addedValue ?? '',
    impact: referral.impact ?? '',
  });
  const add = (target: Chosen) => setChosen((before) => (before.some(({ id }) => id === target.id) ? before : [...before, target].slice(0, mostTargets)));
  const isWhole = chosen.length > 0 && Object.values(texts).every((text) => text.trim() !== '');
  const field = (key: Field, label: string, hint: string) => (
    <TextField
      key={key}
      className="field wide-field"
      value={texts[key]}
      onChange={(text) => setTexts((before) => ({ ...before, [key]: text }))}
      maxLength={longest}
    >
      <Label className="label">{label}</Label>
      <TextArea rows={2} dir="auto" />
      <Text slot="description" className="hint">
        {hint}
      </Text>
    </TextField>
  );
  return (
    <Form
      className="discuss-referral stack"
      onSubmit={(event) => {
        event.preventDefault();
        const targets = chosen.map(({ id, type }) => ({ id, type }));
        deed.mutate({ deed: 'discuss', body: { version: referral.version, ...texts, targets, contactBy, kind: kind || null } }, { onSuccess: onDone });
      }}
    >
      <p className="soft">{m.referral_discuss_what({ name })}</p>
      {field('reason', m.referral_field_reason(), m.referral_field_reason_hint())}
      <section className="stack wide-field">
        <h3>{m.referral_to_whom()}</h3>
        {chosen.length > 0 && (
          <ul className="plain-list chosen-targets" aria-label={m.referral_chosen()}>
            {chosen.map((target) => (
              <li key={target.id} className="row">
                <strong>{target.name}</strong>
                <Button
                  className="button small quiet"
                  aria-label={m.referral_remove_named({ name: target.name })}
                  onPress={() => setChosen((before) => before.filter(({ id }) => id !== target.id))}
                >
                  {m.referral_remove()}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <FindPartner
          kind={kind}
          onKind={setKind}
          chosen={chosen.map(({ id }) => id)}
          onChoose={(partner) => add({ id: partner.id, type: 'partner', name: partner.name })}
        />
        <ChooseOne
          label={m.referral_colleague()}
          placeholder={m.referral_colleague_choose()}
          options={(people ?? []).filter(({ id }) => id !== trajectory.counsellorId).map(({ id, name }) => ({ id, text: name }))}
          chosen={null}
          onChoose={(id) => {
            const colleague = people?.find((person) => person.id === id);
            if (colleague) add({ id, type: 'colleague', name: colleague.name });
          }}
        />
      </section>
      {field('choice', m.referral_field_choice(), m.referral_field_choice_hint())}
      {field('usefulness', m.referral_field_usefulness(), m.referral_field_usefulness_hint({ name }))}
      {field('addedValue', m.referral_field_added_value(), m.referral_field_added_value_hint())}
      {field('impact', m.referral_field_impact(), m.referral_field_impact_hint({ name }))}
      <RadioGroup className="field radios wide-field" value={contactBy} onChange={(value) => setContactBy(value as Contacter)}>
        <Label className="label">{m.referral_contact_by()}</Label>
        <Radio value="client" className="radio">
          <span className="radio-dot" aria-hidden="true" />
          <span>
            <strong>{m.referral_contact_client()}</strong>
            <span className="soft small">{m.referral_contact_client_what({ name })}</span>
          </span>
        </Radio>
        <Radio value="counsellor" className="radio">
          <span className="radio-dot" aria-hidden="true" />
          <span>
            <strong>{m.referral_contact_counsellor()}</strong>
            <span className="soft small">{m.referral_contact_counsellor_what({ name })}</span>
          </span>
        </Radio>
      </RadioGroup>
      {referral.agreedAt && <p className="note warn">{m.referral_change_voids({ name })}</p>}
      {kind === 'domestic-violence' && !referral.staff?.shownAt && <p className="note">{m.referral_talk_first({ name })}</p>}
      <RefusedNote error={deed.error} />
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={!isWhole || deed.isPending}>
          {deed.isPending ? m.staff_saving() : m.referral_propose()}
        </Button>
        {referral.status !== 'prepared' && (
          <Button className="button quiet" onPress={onDone}>
            {m.staff_cancel()}
          </Button>
        )}
        {!isWhole && <span className="soft small">{m.referral_not_whole()}</span>}
      </div>
    </Form>
  );
}
