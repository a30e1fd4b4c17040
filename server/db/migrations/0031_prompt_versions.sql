-- The words that go to a model, under change control. A version is a row that nobody changes; which one works is told by the last row of
-- `prompt_use`. What ships with Koers stands beside what an organisation wrote itself; own versions are numbered from 1001, so that a
-- number names one text whatever a next release brings. No client's word is in any of these tables.

create table prompt_version (
  organisation_id uuid not null references organisation on delete cascade,
  prompt_id text not null check (prompt_id ~ '^[a-z][a-z-]*$'),
  version integer not null check (version > 0),
  origin text not null check (origin in ('shipped', 'own')),
  text text not null check (length(text) between 1 and 60000),
  -- Of the text, hexadecimal: a row that was tampered with is found when it is read.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  based_on integer,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null default now(),
  primary key (organisation_id, prompt_id, version),
  foreign key (organisation_id, written_by) references person (organisation_id, id),
  check ((origin = 'own') = (version > 1000)),
  check (origin = 'shipped' or (written_by is not null and length(btrim(why)) > 0))
);

create table prompt_comparison (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  prompt_id text not null,
  -- The version that was in use then, and the one that is looked at.
  base_version integer not null,
  version integer not null,
  -- Null: no model was configured; the filled-in words stand beside each other.
  model text,
  status text not null default 'running' check (status in ('running', 'done', 'failed')),
  started_by uuid not null,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, prompt_id, base_version) references prompt_version (organisation_id, prompt_id, version),
  foreign key (organisation_id, prompt_id, version) references prompt_version (organisation_id, prompt_id, version),
  foreign key (organisation_id, started_by) references person (organisation_id, id)
);
create index prompt_comparison_latest on prompt_comparison (organisation_id, prompt_id, started_at desc);

-- One answer of one version on one case. The cases ship with Koers and are made up.
create table prompt_comparison_case (
  organisation_id uuid not null,
  comparison_id uuid not null,
  case_id text not null,
  version integer not null,
  system_words text not null,
  user_words text not null,
  output text,
  -- Guard rules, length, questions, whether the shape held, time and tokens (server/prompts/comparison.ts).
  findings jsonb not null default '{}',
  primary key (organisation_id, comparison_id, case_id, version),
  foreign key (organisation_id, comparison_id) references prompt_comparison (organisation_id, id) on delete cascade
);

create table prompt_use (
  organisation_id uuid not null,
  id bigint generated always as identity,
  prompt_id text not null,
  version integer not null,
  -- What ships today was chosen: a next release brings its own.
  follows_release boolean not null default false,
  comparison_id uuid,
  why text not null check (length(btrim(why)) > 0),
  put_by uuid not null,
  put_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, prompt_id, version) references prompt_version (organisation_id, prompt_id, version),
  foreign key (organisation_id, comparison_id) references prompt_comparison (organisation_id, id),
  foreign key (organisation_id, put_by) references person (organisation_id, id)
);
create index prompt_use_latest on prompt_use (organisation_id, prompt_id, id desc);

-- What somebody was typing; a text that does not fit is kept here until it does.
create table prompt_draft (
  organisation_id uuid not null,
  prompt_id text not null,
  person_id uuid not null,
  text text not null check (length(text) <= 60000),
  why text not null default '',
  based_on integer not null,
  saved_at timestamptz not null default now(),
  primary key (organisation_id, prompt_id, person_id),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);

-- What was asked of a model, by day and step. Counted in the process and added up every few seconds, so never to the last token.
create table model_use (
  organisation_id uuid not null references organisation on delete cascade,
  day date not null,
  step text not null,
  model text not null,
  calls integer not null default 0,
  failures integer not null default 0,
  tokens_in bigint not null default 0,
  tokens_out bigint not null default 0,
  -- Calls whose service told no tokens: theirs were estimated from the length of the texts.
  estimated integer not null default 0,
  milliseconds bigint not null default 0,
  primary key (organisation_id, day, step, model)
);

alter table organisation add column four_eyes_prompts boolean not null default false;

-- Which words and which model worded a reply; null where none did.
alter table message add column prompt_version text;
alter table message add column model text;

create function refuse_prompt_change() returns trigger language plpgsql as
  $$ begin raise exception 'versions of a prompt are append-only' using errcode = 'insufficient_privilege'; end $$;
create trigger prompt_version_append_only before update on prompt_version for each row execute function refuse_prompt_change();
create trigger prompt_use_append_only before update on prompt_use for each row execute function refuse_prompt_change();

do $$
declare name text;
begin
  foreach name in array array['prompt_version', 'prompt_comparison', 'prompt_comparison_case', 'prompt_use', 'prompt_draft', 'model_use'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
  end loop;
end $$;

grant select, insert on prompt_version, prompt_use to koers_system;
grant select, insert, update on prompt_comparison, prompt_comparison_case, model_use to koers_system;
grant select on prompt_draft to koers_system;

grant select, insert on prompt_version, prompt_use, prompt_comparison to koers_person;
grant select on prompt_comparison_case, model_use to koers_person;
grant select, insert, update, delete on prompt_draft to koers_person;

-- Supervisors and administrators read, and write in their own name; only an administrator puts to work. A client and a counsellor see nothing.
create policy oversee on prompt_version for select to koers_person using (organisation_id = koers_organisation() and koers_role() in ('supervisor', 'admin'));
create policy write_own on prompt_version for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() in ('supervisor', 'admin') and origin = 'own' and written_by = koers_person_id());
create policy oversee on prompt_comparison for select to koers_person using (organisation_id = koers_organisation() and koers_role() in ('supervisor', 'admin'));
create policy compare_own on prompt_comparison for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() in ('supervisor', 'admin') and started_by = koers_person_id() and status = 'running');
create policy oversee on prompt_comparison_case for select to koers_person using (organisation_id = koers_organisation() and koers_role() in ('supervisor', 'admin'));
create policy oversee on prompt_use for select to koers_person using (organisation_id = koers_organisation() and koers_role() in ('supervisor', 'admin'));
create policy put_to_work on prompt_use for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'admin' and put_by = koers_person_id());
create policy own_draft on prompt_draft to koers_person
  using (organisation_id = koers_organisation() and koers_role() in ('supervisor', 'admin') and person_id = koers_person_id())
  with check (organisation_id = koers_organisation() and koers_role() in ('supervisor', 'admin') and person_id = koers_person_id());
create policy oversee on model_use for select to koers_person using (organisation_id = koers_organisation() and koers_role() = 'admin');
