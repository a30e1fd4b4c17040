-- What Koers remembers of a client: insights and what they set out to do, decided by the client alone; the career question and how it
-- changed; and which contradictions were asked about, so that nobody is asked twice.

alter table insight
  add column kind text not null default 'insight'
    check (kind in ('insight', 'quality', 'value', 'motive', 'interest', 'pattern', 'commitment')),
  -- The run of an exercise that gave it; null where it was simply said. It outlives the run's answers.
  add column run_id uuid,
  -- When, for a commitment: in the client's words, sealed as the text is; and the day that it comes down to, where it comes down to one.
  add column due text,
  add column due_on date,
  -- Since when the text is no longer what stands in the message: the client wrote it otherwise.
  add column edited_at timestamptz,
  -- When Koers brought it back in a later conversation: once.
  add column recalled_at timestamptz,
  add constraint insight_due_of_commitment check (kind = 'commitment' or (due is null and due_on is null));
alter table insight drop constraint insight_status_check;
-- Thrown away: the text is gone. The ids stay, so that nothing is proposed again from the same message.
alter table insight add constraint insight_status_check check (status in ('proposed', 'confirmed', 'refused', 'thrown-away'));
alter table insight add constraint insight_thrown_away_is_empty check (status <> 'thrown-away' or (text = '' and due is null and due_on is null));

-- What was said and by whom stays; what is thrown away stays away.
create function refuse_insight_change() returns trigger language plpgsql as $$
begin
  if (new.trajectory_id, new.kind, new.message_ids, new.run_id, new.created_at) is distinct from (old.trajectory_id, old.kind, old.message_ids, old.run_id, old.created_at) then
    raise exception 'where an insight comes from does not change' using errcode = 'insufficient_privilege';
  end if;
  if old.status = 'thrown-away' then
    raise exception 'what was thrown away stays away' using errcode = 'insufficient_privilege';
  end if;
  if new.text is distinct from old.text and new.status <> 'thrown-away' and new.edited_at is not distinct from old.edited_at then
    raise exception 'an edit shows' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger insight_keeps_its_origin before update on insight for each row when (koers_role() = 'client') execute function refuse_insight_change();

-- The career question over time. The one that counts now also stands in trajectory.career_question.
create table career_question (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  text text not null,
  -- The message that it was heard in; null where somebody wrote it down.
  message_id uuid,
  -- Who wrote it down; null where it was heard in a message.
  written_by uuid,
  status text not null default 'proposed' check (status in ('proposed', 'kept', 'refused')),
  at timestamptz not null default now(),
  decided_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  check ((status = 'proposed') = (decided_at is null))
);
create index career_question_trajectory on career_question (organisation_id, trajectory_id, at);

-- Each pair of opposites that the client was asked about: once.
create table asked_contradiction (
  organisation_id uuid not null,
  trajectory_id uuid not null,
  -- A closed word for what the two sentences are about; no words of the client.
  axis text not null,
  at timestamptz not null default now(),
  primary key (organisation_id, trajectory_id, axis),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);

do $$
declare name text;
begin
  foreach name in array array['career_question', 'asked_contradiction'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
    -- Client, counsellor and stand-in read; a supervisor and an administrator do not.
    execute format('create policy read_own on %I for select to koers_person using (
      organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id))', name);
  end loop;
end $$;

-- A counsellor may write one, as theirs and as a proposal; a client hears or writes one and decides.
grant select, insert on career_question to koers_person;
grant update (status, decided_at) on career_question to koers_person;
create policy propose_own on career_question for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id) and (
    (koers_role() = 'client' and (written_by is null or written_by = koers_person_id()))
    or (koers_role() = 'counsellor' and written_by = koers_person_id() and status = 'proposed' and message_id is null)));
create policy decide_own on career_question for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));

grant select, insert on asked_contradiction to koers_person;
create policy ask_own on asked_contradiction for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));

-- The question of a trajectory is the client's: whoever writes it there, it is one that the client kept. The rest as before (0002).
create or replace function refuse_trajectory_change() returns trigger language plpgsql as $$
begin
  if koers_role() in ('client', 'supervisor')
    and (new.stage, new.stand_in_id, new.response_hours) is distinct from (old.stage, old.stand_in_id, old.response_hours) then
    raise exception 'this is the counsellor''s to change' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() in ('client', 'counsellor', 'supervisor') and new.career_question is distinct from old.career_question
    and not (koers_role() = 'client' and exists (
      select 1 from career_question q where q.organisation_id = new.organisation_id and q.trajectory_id = new.id and q.status = 'kept' and q.text = new.career_question)) then
    raise exception 'a career question is the client''s to keep' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() = 'client' and old.held_since is not null
    and (new.held_since, new.held_situation) is distinct from (old.held_since, old.held_situation) then
    raise exception 'a person releases coaching' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
