-- Referral (docs/decisions/0007), the pause of a trajectory, and partners that an organisation keeps itself.

-- Partners: an organisation's own edit is never overwritten or removed by the files that come with Koers.
alter table document
  add column edited_at timestamptz,
  add column edited_by uuid,
  add column archived_at timestamptz,
  -- A newer file of Koers's own under this path, kept beside an edited document until somebody chooses: {hash, file}.
  add column shipped jsonb;
grant insert, update on document to koers_person;
grant insert, delete on passage to koers_person;
create policy administrators_add_partners on document for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'admin' and folder = 'partners' and edited_by = koers_person_id());
create policy administrators_change_partners on document for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'admin' and folder = 'partners')
  with check (organisation_id = koers_organisation() and folder = 'partners');
create function koers_is_partner(organisation uuid, document uuid) returns boolean language sql stable as $$
  select exists (select 1 from document d where d.organisation_id = organisation and d.id = document and d.folder = 'partners') $$;
create policy administrators_write_partners on passage for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'admin' and koers_is_partner(organisation_id, document_id));
create policy administrators_clear_partners on passage for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'admin' and koers_is_partner(organisation_id, document_id));

-- The pause belongs to the trajectory; so does the last day on which its voucher counts.
alter table trajectory
  add column paused_since timestamptz,
  add column paused_until date,
  add column voucher_valid_until date;
grant update (paused_since, paused_until, voucher_valid_until, closed_at) on trajectory to koers_person;
create function refuse_trajectory_pause() returns trigger language plpgsql as $$
begin
  if koers_role() in ('client', 'supervisor')
    and (new.paused_since, new.paused_until, new.voucher_valid_until, new.closed_at)
      is distinct from (old.paused_since, old.paused_until, old.voucher_valid_until, old.closed_at) then
    raise exception 'this is the counsellor''s to change' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger trajectory_pause_is_the_counsellors before update on trajectory for each row execute function refuse_trajectory_pause();

create table referral (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  -- The resolved signal it came from, if any; never shown to the client.
  signal_id uuid,
  kind text,
  status text not null default 'prepared'
    check (status in ('prepared', 'discussed', 'consented', 'declined', 'contacted', 'under-way', 'outcome-asked', 'outcome-told', 'ended', 'withdrawn')),
  -- Why, in words that the client reads once it is shown to them. Sealed, as every text below.
  reason text not null,
  -- Who it could be: [{id, type: partner|colleague, name}]; the name as it was when it was discussed.
  targets jsonb not null default '[]',
  choice text,
  usefulness text,
  added_value text,
  impact text,
  contact_by text check (contact_by in ('client', 'counsellor')),
  -- Counts what the client agrees to: reason, targets, the four fields, who makes contact.
  version integer not null default 1,
  -- Since when the client sees it. Violence at home: only after the counsellor spoke with them.
  shown_at timestamptz,
  -- What may leave, word for word; approved by the client, in this version only.
  extract text,
  extract_version integer not null default 0,
  extract_approved_at timestamptz,
  extract_wish text,
  agreed_target uuid,
  agreed_at timestamptz,
  declined_at timestamptz,
  contacted_at timestamptz,
  outcome_asked_at timestamptz,
  outcome_told_at timestamptz,
  outcome text,
  rating text check (rating in ('helpful', 'not-helpful', 'not-gone')),
  ended_at timestamptz,
  ended_with text check (ended_with in ('resume', 'close')),
  withdrawn_at timestamptz,
  prepared_by uuid not null,
  prepared_at timestamptz not null default now(),
  -- The last time something happened; reminders count from here.
  moved_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id),
  check (shown_at is null or status <> 'prepared')
);
create index referral_trajectory on referral (organisation_id, trajectory_id, prepared_at desc);
create unique index referral_open_once_per_signal on referral (organisation_id, signal_id) where status not in ('declined', 'ended', 'withdrawn');

alter table referral enable row level security;
alter table referral force row level security;
create policy system_own_organisation on referral to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation());
grant select, insert, update, delete on referral to koers_system;

-- The counsellor of the trajectory (or who stands in) has all of it, the client what was shown to them, a supervisor nothing.
grant select, insert, update on referral to koers_person;
create policy read_own on referral for select to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id) and (koers_role() = 'counsellor' or shown_at is not null));
create policy prepare_guided on referral for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and status = 'prepared' and prepared_by = koers_person_id()
  and agreed_at is null and extract_approved_at is null and koers_takes_part(organisation_id, trajectory_id));
create policy change_own on referral for update to koers_person
  using (organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id) and (koers_role() = 'counsellor' or shown_at is not null))
  with check (organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));

-- Only the client agrees, approves what leaves, withdraws and says how it was; only the counsellor words the rest. An approval does
-- not survive another text.
create function refuse_referral_change() returns trigger language plpgsql as $$
begin
  if (new.trajectory_id, new.signal_id, new.prepared_by) is distinct from (old.trajectory_id, old.signal_id, old.prepared_by) then
    raise exception 'a referral stays whose it is' using errcode = 'insufficient_privilege';
  end if;
  if new.extract_approved_at is not null and old.extract_approved_at is not null
    and (new.extract, new.targets) is distinct from (old.extract, old.targets) then
    raise exception 'an approval counts for the text that was read' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() = 'counsellor' and (
    new.agreed_at is not null and (new.agreed_at, new.agreed_target) is distinct from (old.agreed_at, old.agreed_target)
    or new.extract_approved_at is not null and new.extract_approved_at is distinct from old.extract_approved_at
    or (new.withdrawn_at, new.outcome, new.rating, new.outcome_told_at) is distinct from (old.withdrawn_at, old.outcome, old.rating, old.outcome_told_at)) then
    raise exception 'this is the client''s to say' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() = 'client' and (new.reason, new.targets, new.choice, new.usefulness, new.added_value, new.impact, new.contact_by, new.version, new.kind, new.shown_at,
      new.extract, new.extract_version, new.outcome_asked_at, new.ended_at, new.ended_with)
    is distinct from (old.reason, old.targets, old.choice, old.usefulness, old.added_value, old.impact, old.contact_by, old.version, old.kind, old.shown_at,
      old.extract, old.extract_version, old.outcome_asked_at, old.ended_at, old.ended_with) then
    raise exception 'this is the counsellor''s to word' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger referral_keeps_its_hands before update on referral for each row execute function refuse_referral_change();
