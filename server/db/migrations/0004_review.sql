-- What people do with a signal: who has it, until when it rests, who closes it and who closes it with them; what the client sees of
-- it; when counsellors work; whom to call; and what a client lets be used to test the screening.

-- Closing a crisis takes a second person where the organisation wants that.
alter table organisation add column four_eyes boolean not null default false;

alter table signal
  add column assigned_to uuid,
  add column assigned_by uuid,
  add column assigned_at timestamptz,
  add column snoozed_until timestamptz,
  add column snoozed_by uuid,
  add column snooze_reason text,
  -- A close that waits for a second person; the status stays acknowledged.
  add column closing_by uuid,
  add column closing_at timestamptz,
  add column closing_outcome text check (closing_outcome in ('false-alarm', 'discuss', 'refer', 'handled')),
  add column closing_note text,
  -- Who marked it afterwards, where the screening saw nothing, and what they noted.
  add column marked_by uuid,
  add column marked_note text,
  -- When the counsellor spoke about it with the client: only then does the client see a signal of violence at home in the app.
  add column told_at timestamptz,
  add column told_by uuid,
  add constraint signal_crisis_never_rests check (not (level = 'crisis' and status = 'snoozed')),
  add constraint signal_rests_until check ((status = 'snoozed') = (snoozed_until is not null)),
  add constraint signal_closing_whole check ((closing_by is null) = (closing_at is null) and (closing_by is null) = (closing_outcome is null));
create index signal_snoozed on signal (organisation_id, snoozed_until) where status = 'snoozed';

-- A person who read a conversation afterwards marks what the screening did not see.
create policy mark_missed on signal for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'supervisor' and koers_audits(organisation_id, conversation_id) and found_by = '{person}');
create policy flag_missed on audit_item for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and reason in ('signal', 'crisis')
  and koers_takes_part(organisation_id, trajectory_id)
  and exists (select 1 from signal s where s.organisation_id = audit_item.organisation_id and s.conversation_id = audit_item.conversation_id
    and s.trajectory_id = audit_item.trajectory_id and s.found_by = '{person}'));

-- What was found stays what was found. A close is proposed in one's own name; where it takes two, the second is someone else.
create function refuse_signal_change() returns trigger language plpgsql as $$
begin
  if koers_role() not in ('counsellor', 'supervisor') then return new; end if;
  if (new.trajectory_id, new.conversation_id, new.message_id, new.kind, new.level, new.quote, new.found_by, new.raised_at)
    is distinct from (old.trajectory_id, old.conversation_id, old.message_id, old.kind, old.level, old.quote, old.found_by, old.raised_at) then
    raise exception 'what was found stays' using errcode = 'insufficient_privilege';
  end if;
  if new.closing_by is not null and new.closing_by is distinct from old.closing_by and new.closing_by <> koers_person_id() then
    raise exception 'a close is proposed in one''s own name' using errcode = 'insufficient_privilege';
  end if;
  if old.level = 'crisis' and new.status = 'resolved' and old.status <> 'resolved'
    and (select four_eyes from organisation where id = old.organisation_id)
    and (old.closing_by is null or old.closing_by = koers_person_id()) then
    raise exception 'closing a crisis takes a second person' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger signal_keeps_its_hands before update on signal for each row execute function refuse_signal_change();

-- What the client sees of a signal, written with it: clients never read `signal` itself. `shown_at` null: not yet (violence at home,
-- until the counsellor spoke with them). The id is the signal's.
create table attention (
  organisation_id uuid not null,
  id uuid not null,
  trajectory_id uuid not null,
  conversation_id uuid,
  message_id uuid,
  kind text not null,
  level text not null check (level in ('crisis', 'urgent', 'attention')),
  raised_at timestamptz not null default now(),
  shown_at timestamptz,
  -- When a person looked: acknowledged or resolved.
  looked_at timestamptz,
  ended_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id)
);
-- The same as for signals, so that what is left alone there is left alone here.
create unique index attention_once on attention (organisation_id, message_id, kind) where kind <> 'unchecked';
create unique index attention_unchecked_once on attention (organisation_id, conversation_id) where kind = 'unchecked' and ended_at is null;
create unique index attention_once_per_trajectory on attention (organisation_id, trajectory_id, kind) where kind in ('language-barrier', 'out-of-scope');
create index attention_trajectory on attention (organisation_id, trajectory_id, raised_at desc);

-- When someone works: per weekday (0 is Sunday) spans of minutes since midnight in Brussels, and the days they are away.
create table working_time (
  organisation_id uuid not null,
  person_id uuid not null,
  weekly jsonb not null,
  absences jsonb not null default '[]',
  updated_at timestamptz not null default now(),
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);

-- Made at intake: whom and when to call, and what was agreed for a crisis. One sealed text.
create table contact_card (
  organisation_id uuid not null,
  trajectory_id uuid not null,
  card text not null,
  version integer not null default 1,
  updated_by uuid,
  updated_at timestamptz not null default now(),
  primary key (organisation_id, trajectory_id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id)
);

-- A missed message, rewritten by a person, that may test the screening only once the client has read it and said yes.
create table signal_example (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  signal_id uuid not null,
  trajectory_id uuid not null,
  conversation_id uuid not null,
  text text not null,
  status text not null default 'proposed' check (status in ('proposed', 'agreed', 'refused', 'withdrawn')),
  written_by uuid not null,
  written_at timestamptz not null default now(),
  decided_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, signal_id),
  foreign key (organisation_id, signal_id) references signal (organisation_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['attention', 'working_time', 'contact_card', 'signal_example'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
  end loop;
end $$;

grant select, insert on attention to koers_person;
grant update (shown_at, looked_at, ended_at) on attention to koers_person;
create policy raise_own on attention for insert to koers_person with check (
  organisation_id = koers_organisation() and (
    (koers_role() in ('client', 'counsellor') and koers_takes_part(organisation_id, trajectory_id))
    or koers_audits(organisation_id, conversation_id)));
create policy read_shown on attention for select to koers_person using (
  organisation_id = koers_organisation() and (
    (koers_role() = 'client' and shown_at is not null and koers_takes_part(organisation_id, trajectory_id))
    or (koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id))
    or koers_role() = 'supervisor'));
create policy handle_guided on attention for update to koers_person using (
  organisation_id = koers_organisation() and (
    (koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id)) or koers_role() = 'supervisor'));

-- A client's message is due by the hours of who guides them; so whoever may see a person may see when they work.
grant select, insert, update on working_time to koers_person;
create policy read_around_me on working_time for select to koers_person using (
  organisation_id = koers_organisation() and exists (
    select 1 from person p where p.organisation_id = working_time.organisation_id and p.id = working_time.person_id));
create policy set_own on working_time for insert to koers_person with check (
  organisation_id = koers_organisation() and person_id = koers_person_id() and koers_role() in ('counsellor', 'supervisor'));
create policy change_own on working_time for update to koers_person using (
  organisation_id = koers_organisation() and person_id = koers_person_id() and koers_role() in ('counsellor', 'supervisor'));

-- A supervisor sees whom to call only while a crisis of that trajectory is not resolved.
grant select, insert, update on contact_card to koers_person;
create policy read_own on contact_card for select to koers_person using (
  organisation_id = koers_organisation() and (
    koers_takes_part(organisation_id, trajectory_id)
    or (koers_role() = 'supervisor' and exists (
      select 1 from signal s where s.organisation_id = contact_card.organisation_id and s.trajectory_id = contact_card.trajectory_id
        and s.level = 'crisis' and s.status <> 'resolved'))));
create policy write_own on contact_card for insert to koers_person with check (
  organisation_id = koers_organisation() and updated_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));
create policy change_own on contact_card for update to koers_person
  using (organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and updated_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));

grant select, insert on signal_example to koers_person;
grant update (text, status, written_by, written_at, decided_at) on signal_example to koers_person;
create policy read_own on signal_example for select to koers_person using (
  organisation_id = koers_organisation() and (
    koers_takes_part(organisation_id, trajectory_id) or koers_audits(organisation_id, conversation_id)
    or (koers_role() = 'supervisor' and status = 'agreed')));
create policy propose on signal_example for insert to koers_person with check (
  organisation_id = koers_organisation() and status = 'proposed' and written_by = koers_person_id() and (
    (koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id)) or koers_audits(organisation_id, conversation_id)));
create policy change_own on signal_example for update to koers_person using (
  organisation_id = koers_organisation() and (koers_takes_part(organisation_id, trajectory_id) or koers_audits(organisation_id, conversation_id)));

-- The client decides, and decides on the text they read; the writer may improve it only until then.
create function refuse_example_change() returns trigger language plpgsql as $$
begin
  if koers_role() = 'client' and (new.text, new.written_by, new.written_at) is distinct from (old.text, old.written_by, old.written_at) then
    raise exception 'the client decides about this text' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() in ('counsellor', 'supervisor')
    and (new.status <> old.status or old.status <> 'proposed' or new.written_by <> koers_person_id()) then
    raise exception 'the client decides' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger example_is_the_clients before update on signal_example for each row execute function refuse_example_change();
