-- What happens between two sessions: homework, the client's own logbook, check-ins at times that the client chose, and what of all that
-- was sent. What a client writes here is screened as a message is, so a signal may come from here too.

create table homework (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  -- A document of the folder exercises; null for a task in own words. The title stays readable when the exercise is retired.
  exercise_id uuid,
  -- The title of the exercise, or the task itself. Sealed, as `why` and `reason`.
  title text not null,
  why text,
  due_on date,
  assigned_by uuid not null,
  assigned_at timestamptz not null default now(),
  status text not null default 'open' check (status in ('open', 'done', 'not-done', 'withdrawn')),
  -- The run of the exercise that did it.
  run_id uuid,
  -- Why not, in the client's words.
  reason text,
  seen_at timestamptz,
  -- When it got its present status; null while open.
  ended_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  check (run_id is null or exercise_id is not null),
  check (status <> 'open' or ended_at is null)
);
create index homework_trajectory on homework (organisation_id, trajectory_id, status);

create table logbook_entry (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  text text not null,
  -- The day it is about, in Brussels.
  on_day date not null,
  energy integer check (energy between 0 and 10),
  is_shared boolean not null default false,
  -- What is shared later counts from then on for a brief.
  shared_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  check (is_shared = (shared_at is not null))
);
create index logbook_trajectory on logbook_entry (organisation_id, trajectory_id, on_day desc, created_at desc);

-- When Koers may knock, and how; one row a trajectory, the client's.
create table check_in (
  organisation_id uuid not null,
  trajectory_id uuid not null,
  is_on boolean not null default false,
  -- 0 is Sunday; minutes since midnight in Brussels.
  weekdays integer[] not null default '{}',
  at_minute integer not null default 1140 check (at_minute between 0 and 1439),
  by_mail boolean not null default false,
  by_push boolean not null default false,
  most_per_week integer not null default 2 check (most_per_week between 1 and 7),
  quiet_from integer not null default 1260 check (quiet_from between 0 and 1439),
  quiet_to integer not null default 480 check (quiet_to between 0 and 1439),
  -- "Niet nu": nothing before this moment.
  rests_until timestamptz,
  -- Three in a row had no answer: Koers stopped by itself, and says so in the app.
  stopped_at timestamptz,
  -- Turned off from a mail, without signing in. Whoever has the secret can do that and nothing else. Sealed.
  leave_secret text not null,
  updated_at timestamptz not null default now(),
  primary key (organisation_id, trajectory_id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);

-- Each moment at which Koers knocked, once, whatever runs twice.
create table nudge (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  -- The moment that the client chose, not the one at which it went out.
  slot_at timestamptz not null,
  sent_at timestamptz not null,
  answered_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, trajectory_id, slot_at),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);

-- A check-in goes out by the ways that the client chose, as an alert that says only that there is a message.
alter table alert drop constraint alert_reason_check;
alter table alert add constraint alert_reason_check check (reason in ('raised', 'escalated', 'reminder', 'message', 'test', 'check-in'));
-- By which ways; null: by all there are.
alter table alert add column channels text[] check (channels <@ '{mail,push}');

-- Signals from what was written outside a conversation. An edited text may raise the same kind again once a person has closed the first.
alter table signal
  add column written_in text check (written_in in ('logbook', 'homework')),
  add column written_id uuid,
  add constraint signal_written_whole check ((written_in is null) = (written_id is null) and (written_id is null or message_id is null));
create unique index signal_written_once on signal (organisation_id, written_id, kind, level) where written_id is not null and status <> 'resolved';
alter table attention add column written_in text check (written_in in ('logbook', 'homework')), add column written_id uuid;
create unique index attention_written_once on attention (organisation_id, written_id, kind, level) where written_id is not null and ended_at is null;

create function refuse_signal_elsewhere() returns trigger language plpgsql as $$
begin
  if koers_role() in ('counsellor', 'supervisor') and (new.written_in, new.written_id) is distinct from (old.written_in, old.written_id) then
    raise exception 'what was found stays' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger signal_stays_where_it_was before update on signal for each row execute function refuse_signal_elsewhere();

-- Written texts at which the model has still to look.
create table unscreened_text (
  organisation_id uuid not null,
  written_in text not null check (written_in in ('logbook', 'homework')),
  written_id uuid not null,
  trajectory_id uuid not null,
  attempts integer not null default 0,
  at timestamptz not null default now(),
  primary key (organisation_id, written_id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create index unscreened_text_oldest on unscreened_text (organisation_id, at);

do $$
declare name text;
begin
  foreach name in array array['homework', 'logbook_entry', 'check_in', 'nudge', 'unscreened_text'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
  end loop;
end $$;

-- Homework: given and withdrawn by who guides, done by the client.
grant select, insert on homework to koers_person;
grant update (status, run_id, reason, seen_at, ended_at) on homework to koers_person;
create policy read_own on homework for select to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
create policy give_guided on homework for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and assigned_by = koers_person_id() and status = 'open'
  and run_id is null and reason is null and koers_takes_part(organisation_id, trajectory_id));
create policy change_own on homework for update to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
create function refuse_homework_change() returns trigger language plpgsql as $$
begin
  if koers_role() = 'counsellor' and ((new.run_id, new.reason, new.seen_at) is distinct from (old.run_id, old.reason, old.seen_at)
    or new.status is distinct from old.status and new.status <> 'withdrawn') then
    raise exception 'this is the client''s to say' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() = 'client' and new.status is distinct from old.status and 'withdrawn' in (new.status, old.status) then
    raise exception 'only who gave it withdraws it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger homework_keeps_its_hands before update on homework for each row execute function refuse_homework_change();

-- The logbook is the client's; who guides reads what the client shows, and nobody else reads anything.
grant select, insert, update, delete on logbook_entry to koers_person;
create policy read_own on logbook_entry for select to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id) and (koers_role() = 'client' or is_shared));
create policy write_own on logbook_entry for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy change_own on logbook_entry for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy delete_own on logbook_entry for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));

grant select, insert, update on check_in to koers_person;
create policy read_own on check_in for select to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy write_own on check_in for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy change_own on check_in for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));

grant select on nudge to koers_person;
grant update (answered_at) on nudge to koers_person;
create policy read_own on nudge for select to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy answer_own on nudge for update to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));

-- Kept with the client's own text; no person reads what the model has not looked at.
grant insert on unscreened_text to koers_person;
create policy write_own on unscreened_text for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
