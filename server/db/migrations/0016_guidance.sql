-- What Koers does until the next session, as the counsellor set it; and the client's own wish for simpler words.

create table guidance (
  organisation_id uuid not null,
  trajectory_id uuid not null,
  -- The career competency that questions follow; null: none in particular.
  focus text check (focus in ('qualities', 'motives', 'workExploration', 'careerControl', 'networking')),
  -- Ids of the exercises that Koers may offer; null: all.
  exercises jsonb check (exercises is null or jsonb_typeof(exercises) = 'array'),
  -- Subjects that Koers leaves alone. They say something of a client, so they are sealed by the store.
  leave_alone jsonb not null default '[]' check (jsonb_typeof(leave_alone) = 'array'),
  -- Koers says nothing but that it keeps silent until then.
  quiet_until timestamptz,
  simpler boolean not null default false,
  -- Goes up with every write: who looked at an older one is told so.
  version integer not null default 1,
  updated_by uuid not null,
  updated_at timestamptz not null default now(),
  primary key (organisation_id, trajectory_id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id),
  foreign key (organisation_id, updated_by) references person (organisation_id, id)
);

-- The client asked for simpler words, in the conversation. Theirs alone: the counsellor sees it and does not undo it.
create table plain_words (
  organisation_id uuid not null,
  trajectory_id uuid not null,
  asked_at timestamptz not null default now(),
  primary key (organisation_id, trajectory_id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['guidance', 'plain_words'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
    -- Client, counsellor and stand-in read it; a supervisor and an administrator do not guide.
    execute format('create policy read_own on %I for select to koers_person using (
      organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id))', name);
  end loop;
end $$;

grant select, insert, update on guidance to koers_person;
create policy set_own on guidance for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and updated_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));
create policy change_own on guidance for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and updated_by = koers_person_id());

grant select, insert, delete on plain_words to koers_person;
create policy ask_own on plain_words for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy take_back_own on plain_words for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
