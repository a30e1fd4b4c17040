-- The conversations between counsellor and client: planned, held, cancelled, missed; what was noted afterwards; the hours they take from a
-- voucher; the counsellor's calendar as a secret link; and what the responsible body must be told. "Session" alone is the login here, so
-- the table is called guidance_session.

create table guidance_session (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  -- Who holds it: the counsellor of the trajectory, or who stands in.
  counsellor_id uuid not null,
  -- The voucher that it is written on; null: the one that ends first.
  voucher_id uuid,
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 10 and 480),
  place text not null check (place in ('centre', 'video', 'phone', 'elsewhere')),
  status text not null default 'planned' check (status in ('planned', 'held', 'cancelled', 'missed')),
  -- What was really delivered; only this counts as hours of guidance.
  held_minutes integer check (held_minutes between 5 and 600),
  cancelled_by text check (cancelled_by in ('client', 'counsellor')),
  -- When it got its present status.
  status_at timestamptz not null default now(),
  -- Counts what a calendar must hear: each time that it is planned, moved or cancelled.
  sequence integer not null default 0,
  -- The client gets an invitation by mail; agreed with them, since somebody else may read it.
  is_invited boolean not null default false,
  -- The beginning for which the client was reminded: once it is moved they are reminded anew.
  reminded_for timestamptz,
  planned_by uuid not null,
  planned_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  foreign key (organisation_id, counsellor_id) references person (organisation_id, id),
  foreign key (organisation_id, voucher_id) references voucher (organisation_id, id),
  check ((status = 'held') = (held_minutes is not null)),
  check ((status = 'cancelled') = (cancelled_by is not null))
);
create index guidance_session_trajectory on guidance_session (organisation_id, trajectory_id, starts_at);
create index guidance_session_counsellor on guidance_session (organisation_id, counsellor_id, starts_at);
create index guidance_session_to_remind on guidance_session (organisation_id, starts_at) where status = 'planned';

-- What was noted after a session. A proposal until a counsellor approved it; then it is evidence, and stays as it is.
create table session_record (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  session_id uuid not null,
  trajectory_id uuid not null,
  status text not null default 'proposed' check (status in ('proposed', 'approved')),
  -- Counts what somebody may have seen: whoever approves names the version that they saw.
  version integer not null default 1,
  -- What the counsellor typed or dictated. Sealed, as all words below.
  lines text not null,
  made_by text not null default 'rules' check (made_by in ('rules', 'model', 'person')),
  -- What is proposed: record, insights, actions, homework, message, minutes, next, each with the line it rests on.
  proposal jsonb not null,
  -- Once approved: the record, the actions ({text, when, dueOn, with, planItemId}), and what the client got to read.
  record text,
  actions jsonb not null default '[]',
  message text,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  approved_by uuid,
  approved_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, session_id),
  foreign key (organisation_id, session_id) references guidance_session (organisation_id, id) on delete cascade,
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  check ((status = 'approved') = (approved_at is not null)),
  check ((status = 'approved') = (record is not null))
);
create index session_record_trajectory on session_record (organisation_id, trajectory_id, approved_at);

-- What was delivered, as the responsible body must be told; a person tells it, and says so here. No content.
create table registration (
  organisation_id uuid not null,
  session_id uuid not null,
  trajectory_id uuid not null,
  status text not null default 'to-do' check (status in ('to-do', 'registered')),
  registered_by uuid,
  registered_at timestamptz,
  primary key (organisation_id, session_id),
  foreign key (organisation_id, session_id) references guidance_session (organisation_id, id) on delete cascade,
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  check ((status = 'registered') = (registered_at is not null and registered_by is not null))
);
create index registration_trajectory on registration (organisation_id, trajectory_id);

-- A counsellor's calendar, for a program that cannot sign in: whoever has the link reads it. Only its hash is kept.
create table calendar_feed (
  organisation_id uuid not null,
  person_id uuid not null,
  secret_hash bytea not null,
  -- The client's initials beside the word; off unless the counsellor chose it.
  shows_initials boolean not null default false,
  made_at timestamptz not null default now(),
  read_at timestamptz,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);

-- Whether the client wants mail about sessions: theirs to say. No row: they said nothing yet.
create table session_wish (
  organisation_id uuid not null,
  trajectory_id uuid not null,
  by_mail boolean not null,
  updated_at timestamptz not null default now(),
  primary key (organisation_id, trajectory_id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);

-- A mail about a session carries it as an entry for a calendar: the time and the centre, nothing else.
alter table alert add column session_id uuid,
  add foreign key (organisation_id, session_id) references guidance_session (organisation_id, id) on delete cascade;

-- A client who cannot come has the entry taken out of their own calendar too.
create policy tell_own_calendar on alert for insert to koers_person with check (
  organisation_id = koers_organisation() and reason = 'message' and session_id is not null and signal_id is null and koers_role() = 'client'
  and recipient_id = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));

-- An insight that came up in a session is proposed to the client by who guides; the client alone confirms it.
alter table insight add column record_id uuid,
  add foreign key (organisation_id, record_id) references session_record (organisation_id, id);
create function refuse_insight_other_record() returns trigger language plpgsql as $$
begin
  if new.record_id is distinct from old.record_id then
    raise exception 'where an insight comes from does not change' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger insight_keeps_its_record before update on insight for each row when (koers_role() = 'client') execute function refuse_insight_other_record();

-- Hours ---------------------------------------------------------------------------------------------------------------------

-- What is left of the vouchers of a trajectory: what they hold, less what was delivered. Null where there is no voucher.
create function koers_hours_left(organisation uuid, trajectory uuid) returns integer language plpgsql stable as $$
declare given integer; delivered integer;
begin
  select sum(v.minutes - v.used_before_minutes) into given from voucher v where v.organisation_id = organisation and v.trajectory_id = trajectory;
  select coalesce(sum(s.held_minutes), 0) into delivered from guidance_session s
    where s.organisation_id = organisation and s.trajectory_id = trajectory and s.status = 'held';
  return greatest(0, given - delivered);
end $$;

-- Written by whatever changes a voucher or what was delivered, in the same transaction, so that no path can forget it. The row is locked
-- first: two that end at once both count.
create function keep_hours_left() returns trigger language plpgsql as $$
declare organisation uuid := coalesce(new.organisation_id, old.organisation_id); trajectory uuid := coalesce(new.trajectory_id, old.trajectory_id);
begin
  perform 1 from trajectory t where t.organisation_id = organisation and t.id = trajectory for update;
  update trajectory t set hours_left_minutes = koers_hours_left(organisation, trajectory)
    where t.organisation_id = organisation and t.id = trajectory and t.hours_left_minutes is distinct from koers_hours_left(organisation, trajectory);
  return null;
end $$;
create trigger session_keeps_hours after insert or update of status, held_minutes or delete on guidance_session for each row execute function keep_hours_left();
create trigger voucher_keeps_hours after insert or update or delete on voucher for each row execute function keep_hours_left();

-- A person never writes other hours than those that follow (0021 granted the column).
create function refuse_other_hours() returns trigger language plpgsql as $$
begin
  if koers_role() in ('client', 'counsellor', 'supervisor', 'admin') and new.hours_left_minutes is distinct from old.hours_left_minutes
    and new.hours_left_minutes is distinct from koers_hours_left(new.organisation_id, new.id) then
    raise exception 'hours follow from vouchers and sessions' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger trajectory_hours_follow before update on trajectory for each row execute function refuse_other_hours();

-- Row-level security ----------------------------------------------------------------------------------------------------------

do $$
declare name text;
begin
  foreach name in array array['guidance_session', 'session_record', 'registration', 'calendar_feed', 'session_wish'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
  end loop;
end $$;

-- Sessions: planned and ended by who guides; the client reads them, and may say that they cannot come.
grant select, insert on guidance_session to koers_person;
grant update (counsellor_id, voucher_id, starts_at, minutes, place, status, held_minutes, cancelled_by, status_at, sequence, is_invited) on guidance_session to koers_person;
create policy read_own on guidance_session for select to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
create policy plan_guided on guidance_session for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and planned_by = koers_person_id() and counsellor_id = koers_person_id()
  and status = 'planned' and koers_takes_part(organisation_id, trajectory_id));
create policy change_own on guidance_session for update to koers_person
  using (organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
create function refuse_session_change() returns trigger language plpgsql as $$
begin
  if koers_role() = 'client' and (
    (new.counsellor_id, new.voucher_id, new.starts_at, new.minutes, new.place, new.held_minutes, new.is_invited)
      is distinct from (old.counsellor_id, old.voucher_id, old.starts_at, old.minutes, old.place, old.held_minutes, old.is_invited)
    or old.status <> 'planned' or new.status <> 'cancelled' or new.cancelled_by is distinct from 'client') then
    raise exception 'a client can only say that they cannot come' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger session_keeps_its_hands before update on guidance_session for each row execute function refuse_session_change();

-- Records: the counsellor's; once approved the client reads them too.
grant select, insert on session_record to koers_person;
grant update (status, version, lines, made_by, proposal, record, actions, message, written_by, written_at, approved_by, approved_at) on session_record to koers_person;
create policy read_own on session_record for select to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id) and (koers_role() = 'counsellor' or status = 'approved'));
create policy write_guided on session_record for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and written_by = koers_person_id() and status = 'proposed'
  and koers_takes_part(organisation_id, trajectory_id));
create policy change_guided on session_record for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id)
    and (approved_by is null or approved_by = koers_person_id() or status = 'approved'));
-- Evidence does not change under the sentences that rest on it; only where its actions went is added later.
create function refuse_record_change() returns trigger language plpgsql as $$
begin
  if koers_role() = 'counsellor' and old.status = 'approved' and (
    (new.status, new.version, new.lines, new.made_by, new.proposal, new.record, new.message, new.written_by, new.approved_by, new.approved_at)
      is distinct from (old.status, old.version, old.lines, old.made_by, old.proposal, old.record, old.message, old.written_by, old.approved_by, old.approved_at)) then
    raise exception 'an approved record stays as it is' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() = 'counsellor' and old.status = 'proposed' and new.status = 'approved' and new.approved_by is distinct from koers_person_id() then
    raise exception 'whoever approves is named' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger record_stays before update on session_record for each row execute function refuse_record_change();

create policy propose_from_session on insight for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and status = 'proposed' and message_ids = '{}' and run_id is null
  and koers_takes_part(organisation_id, trajectory_id) and exists (
    select 1 from session_record r where r.organisation_id = insight.organisation_id and r.id = insight.record_id and r.trajectory_id = insight.trajectory_id));

grant select, insert, delete on registration to koers_person;
grant update (status, registered_by, registered_at) on registration to koers_person;
create policy read_own on registration for select to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
create policy open_guided on registration for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and status = 'to-do' and koers_takes_part(organisation_id, trajectory_id));
create policy register_guided on registration for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id)
    and (registered_by is null or registered_by = koers_person_id()));
create policy drop_guided on registration for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and status = 'to-do' and koers_takes_part(organisation_id, trajectory_id));

grant select, insert, update, delete on calendar_feed to koers_person;
create policy own_feed on calendar_feed to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'counsellor' and person_id = koers_person_id())
  with check (organisation_id = koers_organisation() and koers_role() = 'counsellor' and person_id = koers_person_id());

grant select, insert, update on session_wish to koers_person;
create policy read_own on session_wish for select to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
create policy wish_own on session_wish for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy change_wish on session_wish for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
