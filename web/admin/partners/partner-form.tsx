import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Form, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { referralKinds } from '../../../server/referral/referral.ts';
import { m } from '../../paraglide/messages.js';
import { post, put } from '../../ui/api.ts';
import { wordLanguage } from '../../ui/referral/partner-facts.tsx';
import { wordKind } from '../../ui/referral/word-referral.ts';
import { emptyPartner, type PartnerDraft, draftOf, fieldsOf } from './partner-draft.ts';
import type { KeptPartner } from './partner-queries.ts';
import { wordPartnerProblem } from './word-partner-problem.ts';

const languages = ['nl', 'fr', 'en', 'de'];
type TextKey = { [Key in keyof PartnerDraft]: PartnerDraft[Key] extends string ? Key : never }[keyof PartnerDraft];

/** Every fact of a partner. Saving writes the text that chat reads as well. */
export function PartnerForm({ partner, onSaved }: { partner: KeptPartner | null; onSaved: (id: string) => void }) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<PartnerDraft>(partner ? draftOf(partner) : emptyPartner);
  const [checked, setChecked] = useState(partner === null);
  const saving = useMutation({
    mutationFn: () => {
      const body = { ...fieldsOf(draft), checked };
      return partner ? put<KeptPartner>(`/api/partners/${partner.id}`, { ...body, version: partner.version }) : post<KeptPartner>('/api/partners', body);
    },
    onSuccess: async ({ id }) => {
      await Promise.all([queries.invalidateQueries({ queryKey: ['partners'] }), queries.invalidateQueries({ queryKey: ['documents'] })]);
      onSaved(id);
    },
  });
  const set = (change: Partial<PartnerDraft>) => setDraft((before) => ({ ...before, ...change }));
  const line = (key: TextKey, label: string, hint?: string, rows = 0) => (
    <TextField className="field" value={draft[key]} onChange={(text) => set({ [key]: text })}>
      <Label className="label">{label}</Label>
      {rows > 0 ? <TextArea rows={rows} /> : <Input />}
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
    </TextField>
  );
  const several = (key: 'kinds' | 'languages', label: string, options: readonly string[], word: (option: string) => string) => (
    <fieldset className="several wide">
      <legend className="label">{label}</legend>
      <div className="several-options">
        {options.map((option) => (
          <label key={option} className="row">
            <input
              type="checkbox"
              checked={draft[key].includes(option)}
              onChange={(event) => set({ [key]: event.target.checked ? [...draft[key], option] : draft[key].filter((each) => each !== option) })}
            />
            {word(option)}
          </label>
        ))}
      </div>
    </fieldset>
  );
  return (
    <Form
      className="partner-form"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      {line('name', m.partner_name())}
      {line('title', m.partner_title(), m.partner_title_hint())}
      {several('kinds', m.partner_kinds(), referralKinds, wordKind)}
      {line('number', m.partner_number())}
      {line('url', m.partner_url(), 'https://…')}
      {line('hoursNl', m.partner_hours_in({ language: wordLanguage('nl') }))}
      {line('hoursFr', m.partner_hours_in({ language: wordLanguage('fr') }), m.partner_hours_hint())}
      {line('hoursEn', m.partner_hours_in({ language: wordLanguage('en') }))}
      {line('chatUrl', m.partner_chat(), 'https://…')}
      {line('chatHours', m.partner_chat_hours())}
      {line('cost', m.partner_cost(), m.partner_cost_hint())}
      {line('region', m.partner_region())}
      {line('forWhom', m.partner_for_whom())}
      {line('waiting', m.partner_waiting())}
      {several('languages', m.partner_languages(), [...new Set([...languages, ...draft.languages])], wordLanguage)}
      <label className="row wide">
        <input type="checkbox" checked={draft.helpLine} onChange={(event) => set({ helpLine: event.target.checked })} />
        {m.partner_help_line()}
      </label>
      <div className="wide">{line('about', m.partner_about(), m.partner_about_hint(), 14)}</div>
      <label className="row wide">
        <input type="checkbox" checked={checked} onChange={(event) => setChecked(event.target.checked)} />
        {m.partner_checked_today()}
      </label>
      <div className="stack wide">
        {saving.error && (
          <p className="note warn" role="alert">
            {wordPartnerProblem(saving.error)}
          </p>
        )}
        {saving.isSuccess && (
          <p className="note safe" role="status">
            {m.partner_saved()}
          </p>
        )}
        <Button type="submit" className="button primary" isDisabled={saving.isPending}>
          {saving.isPending ? m.staff_saving() : m.staff_save()}
        </Button>
      </div>
    </Form>
  );
}
