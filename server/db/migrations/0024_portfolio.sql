-- The portfolio of a client: experiences, files that show something, and what a person sees in them beside the elements of a standard.
-- Nothing here is a score: only a recognised test centre assesses.

-- An experience as STARR. Every word of it is the client's: sealed.
create table experience (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  title text not null,
  -- When it was, as the client says it: "2016 tot 2019".
  period text,
  situation text not null default '',
  task text not null default '',
  action text not null default '',
  result text not null default '',
  reflection text not null default '',
  -- The exercise it was taken over from; null where the client wrote it here, or threw that exercise away.
  run_id uuid,
  -- Whether the client wants it on paper.
  is_included boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, trajectory_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  foreign key (organisation_id, run_id) references exercise_run (organisation_id, id) on delete set null (run_id)
);
create index experience_trajectory on experience (organisation_id, trajectory_id, created_at);
create unique index experience_of_run on experience (organisation_id, trajectory_id, run_id) where run_id is not null;

-- What the counsellor says beside an experience. Sealed.
create table experience_comment (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  experience_id uuid not null,
  text text not null,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id, experience_id) references experience (organisation_id, trajectory_id, id) on delete cascade
);
create index experience_comment_experience on experience_comment (organisation_id, experience_id, created_at);

-- A file that shows something. The bytes are in the file store under the id, never under a name that somebody gave.
create table evidence_file (
  organisation_id uuid not null,
  id uuid not null,
  trajectory_id uuid not null,
  -- As it is shown, cleaned, with the ending of what it really is; and what the client says that it is. Both sealed.
  name text not null,
  about text,
  type text not null,
  size integer not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  storage_key text not null,
  scan text not null default 'not-scanned' check (scan in ('not-scanned', 'clean', 'failed', 'infected')),
  scanned_at timestamptz,
  is_included boolean not null default false,
  added_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, trajectory_id, id),
  unique (organisation_id, trajectory_id, sha256),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);

-- Which file goes with which experience.
create table experience_evidence (
  organisation_id uuid not null,
  trajectory_id uuid not null,
  experience_id uuid not null,
  evidence_id uuid not null,
  primary key (organisation_id, experience_id, evidence_id),
  foreign key (organisation_id, trajectory_id, experience_id) references experience (organisation_id, trajectory_id, id) on delete cascade,
  foreign key (organisation_id, trajectory_id, evidence_id) references evidence_file (organisation_id, trajectory_id, id) on delete cascade
);

-- The standards that a portfolio is held against: a file of knowledge/standards, or an occupation ("occupation:" and its id).
create table portfolio_standard (
  organisation_id uuid not null,
  trajectory_id uuid not null,
  standard_id text not null check (length(standard_id) between 1 and 120),
  chosen_by uuid not null,
  chosen_at timestamptz not null default now(),
  primary key (organisation_id, trajectory_id, standard_id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);

-- What a person sees in an experience, or in a file, for one element of a standard. Client and counsellor each have their own view.
create table standard_match (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  standard_id text not null,
  element_id text not null check (length(element_id) between 1 and 120),
  experience_id uuid,
  evidence_id uuid,
  shows text not null check (shows in ('shows', 'partly', 'not-yet')),
  -- Why, in a sentence. Sealed.
  note text,
  judged_as text not null check (judged_as in ('client', 'counsellor')),
  judged_by uuid not null,
  judged_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique nulls not distinct (organisation_id, trajectory_id, standard_id, element_id, experience_id, evidence_id, judged_as),
  check ((experience_id is null) <> (evidence_id is null)),
  foreign key (organisation_id, trajectory_id, standard_id) references portfolio_standard (organisation_id, trajectory_id, standard_id) on delete cascade,
  foreign key (organisation_id, trajectory_id, experience_id) references experience (organisation_id, trajectory_id, id) on delete cascade,
  foreign key (organisation_id, trajectory_id, evidence_id) references evidence_file (organisation_id, trajectory_id, id) on delete cascade
);

-- The counsellor's advice to go on to a test centre or not, with reasons. A new one follows on the last; none is changed afterwards.
create table portfolio_advice (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  -- Which standard it is about; null: prior learning as such.
  standard_id text,
  advice text not null check (advice in ('go-on', 'not-yet', 'other-way')),
  -- Sealed, as what the client thinks of it is.
  reasons text not null,
  given_by uuid not null,
  given_at timestamptz not null default now(),
  client_view text,
  client_view_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  check ((client_view is null) = (client_view_at is null))
);
create index portfolio_advice_trajectory on portfolio_advice (organisation_id, trajectory_id, given_at);

do $$
declare name text;
begin
  foreach name in array array['experience', 'experience_comment', 'evidence_file', 'experience_evidence', 'portfolio_standard', 'standard_match', 'portfolio_advice'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
    -- Client, counsellor and stand-in read all of it; a supervisor and an administrator none.
    execute format('grant select on %I to koers_person', name);
    execute format('create policy read_own on %I for select to koers_person using (
      organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id))', name);
  end loop;
  -- What is the client's, only the client writes and throws away.
  foreach name in array array['experience', 'evidence_file', 'experience_evidence'] loop
    execute format('grant insert, update, delete on %I to koers_person', name);
    execute format('create policy write_own on %I for insert to koers_person with check (
      organisation_id = koers_organisation() and koers_role() = ''client'' and koers_takes_part(organisation_id, trajectory_id))', name);
    execute format('create policy change_own on %I for update to koers_person
      using (organisation_id = koers_organisation() and koers_role() = ''client'' and koers_takes_part(organisation_id, trajectory_id))
      with check (organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id))', name);
    execute format('create policy throw_away_own on %I for delete to koers_person using (
      organisation_id = koers_organisation() and koers_role() = ''client'' and koers_takes_part(organisation_id, trajectory_id))', name);
  end loop;
end $$;

-- What a scan found is for the system to write; a client cannot call a file clean.
revoke insert, update on evidence_file from koers_person;
grant insert (organisation_id, id, trajectory_id, name, about, type, size, sha256, storage_key, scan, scanned_at) on evidence_file to koers_person;
grant update (about, is_included) on evidence_file to koers_person;

grant insert, delete on experience_comment to koers_person;
create policy say_guided on experience_comment for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and written_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));
create policy take_back_own on experience_comment for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and written_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));

grant insert, delete on portfolio_standard to koers_person;
create policy choose_own on portfolio_standard for insert to koers_person with check (
  organisation_id = koers_organisation() and chosen_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));
create policy put_aside_own on portfolio_standard for delete to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));

-- Everybody has their own view, in their own name; nobody changes that of the other.
grant insert, delete on standard_match to koers_person;
grant update (shows, note, judged_by, judged_at) on standard_match to koers_person;
create policy judge_own on standard_match for insert to koers_person with check (
  organisation_id = koers_organisation() and judged_as = koers_role() and judged_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));
create policy judge_again on standard_match for update to koers_person
  using (organisation_id = koers_organisation() and judged_as = koers_role() and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and judged_by = koers_person_id());
create policy judge_no_more on standard_match for delete to koers_person using (
  organisation_id = koers_organisation() and judged_as = koers_role() and koers_takes_part(organisation_id, trajectory_id));

-- The counsellor advises, in their own name; the client says what they think of it, and nothing else of it changes.
grant insert on portfolio_advice to koers_person;
grant update (client_view, client_view_at) on portfolio_advice to koers_person;
create policy advise_guided on portfolio_advice for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and given_by = koers_person_id() and client_view is null
  and koers_takes_part(organisation_id, trajectory_id));
create policy answer_own on portfolio_advice for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation());

select koers_widen_written_in('portfolio');
