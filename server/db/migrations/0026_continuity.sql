-- Continuity: a client is never without a named person. Handover to another counsellor, who stands in while the counsellor is away, and
-- the link by which a partner reads the text that the client approved.

-- Who stands in, and when --------------------------------------------------------------------------------------------------------

-- The day it is in Brussels. A clock that was handed in (makeDatabase) goes before the machine's.
create function koers_today() returns date language sql stable as
  $$ select coalesce(nullif(current_setting('koers.today', true), '')::date, (now() at time zone 'Europe/Brussels')::date) $$;

-- A colleague who takes over for a while. Ids and days only, so that a policy on trajectories may look here; the brief is apart.
create table stand_in_period (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  client_id uuid not null,
  stand_in_id uuid not null,
  -- First and last day, both included.
  from_day date not null,
  until_day date not null,
  set_by uuid not null,
  set_at timestamptz not null default now(),
  -- Ended before its last day; whoever stood in has no right from that moment.
  ended_at timestamptz,
  ended_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  foreign key (organisation_id, stand_in_id) references person (organisation_id, id),
  check (from_day <= until_day),
  check ((ended_at is null) = (ended_by is null))
);
create index stand_in_period_trajectory on stand_in_period (organisation_id, trajectory_id, from_day);

-- What the colleague must know. Sealed.
create table stand_in_brief (
  organisation_id uuid not null,
  period_id uuid not null,
  trajectory_id uuid not null,
  text text not null,
  primary key (organisation_id, period_id),
  foreign key (organisation_id, period_id) references stand_in_period (organisation_id, id) on delete cascade
);

-- Who stands in for the counsellor today: who was named for these days, else the usual one. One person at a time has the rights, gets
-- the alerts and is named to the client; every reader asks here, so that nothing has to run on the last day for the rights to end.
create function koers_stand_in(organisation uuid, trajectory uuid, usual uuid) returns uuid language sql stable as $$
  select coalesce((
    select p.stand_in_id from stand_in_period p
    where p.organisation_id = organisation and p.trajectory_id = trajectory and p.ended_at is null
      and koers_today() between p.from_day and p.until_day
    order by p.set_at desc limit 1), usual) $$;

drop policy own_trajectories on trajectory;
create policy own_trajectories on trajectory for select to koers_person using (
  organisation_id = koers_organisation() and (
    (koers_role() = 'client' and client_id = koers_person_id())
    or (koers_role() = 'counsellor' and koers_person_id() in (counsellor_id, koers_stand_in(organisation_id, id, stand_in_id)))
    or koers_role() = 'supervisor'));
drop policy guide_own_trajectories on trajectory;
create policy guide_own_trajectories on trajectory for update to koers_person
  using (organisation_id = koers_organisation() and (
    (koers_role() = 'counsellor' and koers_person_id() in (counsellor_id, koers_stand_in(organisation_id, id, stand_in_id)))
    or (koers_role() = 'client' and client_id = koers_person_id())
    or koers_role() = 'supervisor'))
  with check (organisation_id = koers_organisation());

-- Who is alerted, and may be.
create or replace function alert_who_guides() returns trigger language plpgsql as $$
begin
  insert into alert (organisation_id, signal_id, trajectory_id, recipient_id, reason, level)
  select distinct new.organisation_id, new.id, new.trajectory_id, who.id, 'raised', new.level
  from trajectory t cross join lateral unnest(array[t.counsellor_id, koers_stand_in(t.organisation_id, t.id, t.stand_in_id)]) as who(id)
  where t.organisation_id = new.organisation_id and t.id = new.trajectory_id and who.id is not null and who.id is distinct from koers_person_id();
  return null;
end $$;
drop policy raise_alert on alert;
create policy raise_alert on alert for insert to koers_person with check (
  organisation_id = koers_organisation() and (
    (reason = 'test' and recipient_id = koers_person_id() and signal_id is null and trajectory_id is null)
    or (reason = 'raised' and signal_id is not null and (koers_role() = 'supervisor' or koers_takes_part(organisation_id, trajectory_id)) and exists (
      select 1 from trajectory t where t.organisation_id = alert.organisation_id and t.id = alert.trajectory_id
        and alert.recipient_id in (t.counsellor_id, koers_stand_in(t.organisation_id, t.id, t.stand_in_id))))
    or (reason = 'message' and signal_id is null and koers_takes_part(organisation_id, trajectory_id) and exists (
      select 1 from trajectory t where t.organisation_id = alert.organisation_id and t.id = alert.trajectory_id
        and alert.recipient_id in (t.client_id, t.counsellor_id, koers_stand_in(t.organisation_id, t.id, t.stand_in_id)) and alert.recipient_id <> koers_person_id()))));

-- Handover ---------------------------------------------------------------------------------------------------------------------------

create table handover (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  client_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  asked_by uuid not null,
  -- Why, in words that the client reads. Sealed, as `note` and `answer`.
  reason text not null,
  status text not null default 'asked' check (status in ('asked', 'agreed', 'declined', 'refused', 'withdrawn', 'done')),
  -- The client keeps their private passages of the plan to themself; and what they add for the new counsellor.
  keeps_private boolean not null default false,
  note text,
  -- What the new counsellor says where they cannot take it.
  answer text,
  asked_at timestamptz not null default now(),
  agreed_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  foreign key (organisation_id, from_id) references person (organisation_id, id),
  foreign key (organisation_id, to_id) references person (organisation_id, id),
  check (from_id <> to_id),
  check ((status in ('asked', 'agreed')) = (ended_at is null))
);
create unique index handover_open_once on handover (organisation_id, trajectory_id) where status in ('asked', 'agreed');
create index handover_to on handover (organisation_id, to_id, status);

-- Passages that a client kept to themself at a handover: taken out of the plan and its history, theirs alone. Sealed.
create table kept_passage (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  handover_id uuid not null,
  client_id uuid not null,
  section text not null,
  place integer not null,
  text text not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, handover_id) references handover (organisation_id, id) on delete cascade
);
create index kept_passage_trajectory on kept_passage (organisation_id, trajectory_id);

-- The link of a partner ---------------------------------------------------------------------------------------------------------------

create table extract_link (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  referral_id uuid not null,
  -- The text that the client approved; another text, another link.
  extract_version integer not null,
  -- Only hashes are here: whoever reads the database opens nothing with it.
  token_hash bytea not null,
  code_hash bytea,
  expires_at timestamptz not null,
  looks_allowed integer not null check (looks_allowed between 1 and 20),
  looks_used integer not null default 0,
  wrong_codes integer not null default 0,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, referral_id) references referral (organisation_id, id) on delete cascade,
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  check (looks_used <= looks_allowed),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index extract_link_referral on extract_link (organisation_id, referral_id, made_at);

-- Who opened it: when, and a browser by its family. No address: the decision on continuity says why.
create table extract_look (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  link_id uuid not null,
  trajectory_id uuid not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('read', 'wrong-code')),
  agent text not null default '',
  primary key (organisation_id, id),
  foreign key (organisation_id, link_id) references extract_link (organisation_id, id) on delete cascade
);
create index extract_look_link on extract_look (organisation_id, link_id, at);

-- Row-level security ----------------------------------------------------------------------------------------------------------------

do $$
declare name text;
begin
  foreach name in array array['stand_in_period', 'stand_in_brief', 'handover', 'kept_passage', 'extract_link', 'extract_look'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
  end loop;
end $$;

-- Periods: colleagues know who replaces whom, a client knows it of their own guidance. No look at trajectories here: theirs looks here.
grant select, insert on stand_in_period to koers_person;
grant update (ended_at, ended_by) on stand_in_period to koers_person;
create policy read_around_me on stand_in_period for select to koers_person using (
  organisation_id = koers_organisation() and (koers_role() in ('counsellor', 'supervisor') or (koers_role() = 'client' and client_id = koers_person_id())));
create policy set_guided on stand_in_period for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and set_by = koers_person_id() and ended_at is null
  and exists (select 1 from trajectory t where t.organisation_id = stand_in_period.organisation_id and t.id = stand_in_period.trajectory_id
    and t.client_id = stand_in_period.client_id and t.counsellor_id <> stand_in_period.stand_in_id));
-- The counsellor alone, or who stands in today: `end_guided` sees what they see. A policy that looked at trajectories here would go in a circle.
create policy end_guided on stand_in_period for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'counsellor' and ended_at is null)
  with check (organisation_id = koers_organisation() and ended_by = koers_person_id());
create function refuse_period_end() returns trigger language plpgsql as $$
begin
  if koers_role() = 'counsellor' and not koers_takes_part(old.organisation_id, old.trajectory_id) then
    raise exception 'a period is ended by who guides' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger period_is_ended_by_who_guides before update on stand_in_period for each row execute function refuse_period_end();

grant select, insert on stand_in_brief to koers_person;
create policy read_guided on stand_in_brief for select to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id));
create policy write_guided on stand_in_brief for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id));

-- A handover is read by its client, by who guides, by who guided, by the supervisors, and by who would take over once the client agreed.
grant select, insert on handover to koers_person;
grant update (status, keeps_private, note, answer, agreed_at, ended_at, ended_by) on handover to koers_person;
create policy read_own on handover for select to koers_person using (
  organisation_id = koers_organisation() and (
    (koers_role() = 'client' and client_id = koers_person_id())
    or (koers_role() = 'counsellor' and (from_id = koers_person_id() or (to_id = koers_person_id() and agreed_at is not null) or koers_takes_part(organisation_id, trajectory_id)))
    or koers_role() = 'supervisor'));
create policy ask_guided on handover for insert to koers_person with check (
  organisation_id = koers_organisation() and asked_by = koers_person_id() and status = 'asked' and agreed_at is null and note is null and answer is null
  and ((koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id)) or koers_role() = 'supervisor')
  and exists (select 1 from trajectory t where t.organisation_id = handover.organisation_id and t.id = handover.trajectory_id
    and t.client_id = handover.client_id and t.counsellor_id = handover.from_id));
create policy change_own on handover for update to koers_person
  using (organisation_id = koers_organisation() and status in ('asked', 'agreed') and (
    (koers_role() = 'client' and client_id = koers_person_id())
    or (koers_role() = 'counsellor' and ((to_id = koers_person_id() and agreed_at is not null) or koers_takes_part(organisation_id, trajectory_id)))
    or koers_role() = 'supervisor'))
  with check (organisation_id = koers_organisation());
-- Only the client agrees; only who would take over says that they cannot; that it is done is the system's to write, in the one
-- transaction that moves everything.
create function refuse_handover_change() returns trigger language plpgsql as $$
begin
  if koers_role() = 'client' and (new.answer is distinct from old.answer or new.status not in ('agreed', 'declined', 'withdrawn')) then
    raise exception 'a client answers for themself' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() in ('counsellor', 'supervisor') and (
    (new.keeps_private, new.note, new.agreed_at) is distinct from (old.keeps_private, old.note, old.agreed_at) or new.status not in ('withdrawn', 'refused')) then
    raise exception 'only the client agrees to a handover' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() in ('counsellor', 'supervisor') and new.status = 'refused' and new.to_id <> koers_person_id() then
    raise exception 'who would take over answers' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger handover_keeps_its_hands before update on handover for each row execute function refuse_handover_change();

grant select, delete on kept_passage to koers_person;
create policy read_own on kept_passage for select to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and client_id = koers_person_id());
create policy throw_away_own on kept_passage for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and client_id = koers_person_id());

-- Who takes over tells, and is told, though the trajectory is not theirs yet.
create policy tell_of_handover on alert for insert to koers_person with check (
  organisation_id = koers_organisation() and reason = 'message' and signal_id is null and recipient_id <> koers_person_id() and exists (
    select 1 from handover h where h.organisation_id = alert.organisation_id and h.trajectory_id = alert.trajectory_id
      and alert.recipient_id in (h.client_id, h.from_id, h.to_id, h.asked_by)));

-- A client knows by name who would guide them, and who did.
drop policy people_around_me on person;
create policy people_around_me on person for select to koers_person using (
  organisation_id = koers_organisation() and (
    id = koers_person_id()
    or koers_role() = 'admin'
    or (koers_role() in ('counsellor', 'supervisor') and role <> 'client')
    or (koers_role() = 'counsellor' and exists (
      select 1 from trajectory t where t.organisation_id = person.organisation_id and t.client_id = person.id))
    or (koers_role() = 'client' and exists (
      select 1 from trajectory t where t.organisation_id = person.organisation_id
        and person.id in (t.counsellor_id, t.stand_in_id, koers_stand_in(t.organisation_id, t.id, t.stand_in_id))))
    or (koers_role() = 'client' and exists (
      select 1 from stand_in_period p where p.organisation_id = person.organisation_id and p.stand_in_id = person.id))
    or (koers_role() = 'client' and exists (
      select 1 from handover h where h.organisation_id = person.organisation_id and person.id in (h.from_id, h.to_id, h.asked_by)))));

-- Links: made by who guides, for the text that the client approved; read and withdrawn by both.
grant select, insert on extract_link to koers_person;
grant update (withdrawn_at, withdrawn_by) on extract_link to koers_person;
create policy read_own on extract_link for select to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
create policy make_guided on extract_link for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and made_by = koers_person_id() and looks_used = 0 and wrong_codes = 0
  and withdrawn_at is null and koers_takes_part(organisation_id, trajectory_id) and exists (
    select 1 from referral r where r.organisation_id = extract_link.organisation_id and r.id = extract_link.referral_id
      and r.trajectory_id = extract_link.trajectory_id and r.extract_approved_at is not null and r.extract_version = extract_link.extract_version));
create policy withdraw_own on extract_link for update to koers_person
  using (organisation_id = koers_organisation() and withdrawn_at is null and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and withdrawn_by = koers_person_id());
grant select on extract_look to koers_person;
create policy read_own on extract_look for select to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));

-- What a client adds for the new counsellor is screened as everything they write.
select koers_widen_written_in('handover');
