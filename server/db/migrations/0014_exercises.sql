-- Exercises that a client does in the conversation: a run with the exercise as it was begun, the answers, and what came out of it.

-- What a reply did with an exercise, for the screen and for the next turn. Words of the client in it are sealed by the store.
alter table message add column exercise jsonb;

create table exercise_run (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  -- Where it was last played; it may go on in any conversation of its trajectory.
  conversation_id uuid not null,
  -- The document it comes from, which may change or go: the run keeps what it began with.
  exercise_id uuid not null,
  title text not null,
  definition jsonb not null,
  status text not null check (status in ('running', 'paused', 'finished', 'stopped')),
  -- The step that is asked now; null once it is finished.
  step text,
  -- How often the answer to this step was met with another handle.
  tries integer not null default 0,
  -- What was said to this step and was not enough by itself; the next answer is added to it.
  begun text,
  -- Changes with every write: whoever planned a reply on an older state writes nothing.
  version integer not null default 1,
  started_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id),
  foreign key (organisation_id, conversation_id) references conversation (organisation_id, id)
);
create index exercise_run_trajectory on exercise_run (organisation_id, trajectory_id, updated_at desc);
create unique index exercise_run_one_running on exercise_run (organisation_id, trajectory_id) where status = 'running';

create table exercise_answer (
  organisation_id uuid not null,
  run_id uuid not null,
  trajectory_id uuid not null,
  step text not null,
  -- The order in which the steps were taken.
  place integer not null,
  text text not null,
  took text not null check (took in ('answered', 'as-is', 'unsure', 'skipped')),
  -- The message it was said in, as long as that is there.
  message_id uuid,
  at timestamptz not null default now(),
  primary key (organisation_id, run_id, step),
  foreign key (organisation_id, run_id) references exercise_run (organisation_id, id) on delete cascade
);

create table exercise_result (
  organisation_id uuid not null,
  run_id uuid not null,
  trajectory_id uuid not null,
  lines jsonb not null,
  yields jsonb not null,
  -- What the client said when it was given back.
  note text,
  -- Null until the client says whether it is so.
  kept_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (organisation_id, run_id),
  foreign key (organisation_id, run_id) references exercise_run (organisation_id, id) on delete cascade
);
create index exercise_result_trajectory on exercise_result (organisation_id, trajectory_id);

do $$
declare name text;
begin
  foreach name in array array['exercise_run', 'exercise_answer', 'exercise_result'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
    -- Client, counsellor and stand-in read; a supervisor reads messages with a reason, never these; an administrator nothing.
    execute format('create policy read_own on %I for select to koers_person using (
      organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id))', name);
    execute format('create policy write_own on %I for insert to koers_person with check (
      organisation_id = koers_organisation() and koers_role() = ''client'' and koers_takes_part(organisation_id, trajectory_id))', name);
    execute format('create policy change_own on %I for update to koers_person using (
      organisation_id = koers_organisation() and koers_role() = ''client'' and koers_takes_part(organisation_id, trajectory_id))', name);
    execute format('grant select, insert, update on %I to koers_person', name);
  end loop;
end $$;
-- Going back takes an answer out; throwing away takes all of them, and the result. That it was done stays.
grant delete on exercise_answer, exercise_result to koers_person;
create policy take_back_own on exercise_answer for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy throw_away_own on exercise_result for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));

-- A centre makes exercises of its own, and changes those that come with Koers: a run keeps what it began with.
create or replace function koers_is_text(organisation uuid, document uuid) returns boolean language sql stable as $$
  select exists (select 1 from document d where d.organisation_id = organisation and d.id = document
    and d.folder in ('methodology', 'labour-market', 'rules', 'exercises')) $$;
create policy administrators_add_exercises on document for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'admin' and folder = 'exercises' and edited_by = koers_person_id());
create policy administrators_change_exercises on document for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'admin' and folder = 'exercises')
  with check (organisation_id = koers_organisation() and folder = 'exercises');
