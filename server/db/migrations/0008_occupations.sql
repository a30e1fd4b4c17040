-- Occupations and what they ask: the starter set that comes with Koers, or the ESCO download that a centre imports (import-esco.ts).
-- Public knowledge of an organisation: everybody in it reads, only the system writes. Nothing here is about a person.

create table occupation (
  organisation_id uuid not null references organisation,
  -- The last part of an ESCO address, or made from the file of the starter set: the same on every import.
  id uuid not null,
  source text not null check (source in ('starter', 'esco')),
  uri text,
  isco text,
  title text not null,
  names text[] not null default '{}',
  description text not null default '',
  -- 'en' where the download has no Dutch label.
  language text not null default 'nl' check (language in ('nl', 'en')),
  -- Training routes, neighbours named by hand and the shortage list, each with source and date.
  details jsonb not null default '{}',
  -- The import that wrote it last; what an import did not see again is removed at its end.
  run uuid not null,
  primary key (organisation_id, id)
);
create index occupation_isco on occupation (organisation_id, isco);

create table skill (
  organisation_id uuid not null references organisation,
  id uuid not null,
  source text not null check (source in ('starter', 'esco')),
  uri text,
  kind text not null default 'skill' check (kind in ('skill', 'knowledge')),
  title text not null,
  names text[] not null default '{}',
  description text not null default '',
  language text not null default 'nl' check (language in ('nl', 'en')),
  run uuid not null,
  primary key (organisation_id, id)
);

create table occupation_skill (
  organisation_id uuid not null,
  occupation_id uuid not null,
  skill_id uuid not null,
  essential boolean not null,
  run uuid not null,
  primary key (organisation_id, occupation_id, skill_id),
  foreign key (organisation_id, occupation_id) references occupation (organisation_id, id) on delete cascade,
  foreign key (organisation_id, skill_id) references skill (organisation_id, id) on delete cascade
);
create index occupation_skill_skill on occupation_skill (organisation_id, skill_id);

-- One row per source: how far an import came, so that it goes on where it broke off, and when its content last changed.
create table occupation_import (
  organisation_id uuid not null references organisation,
  source text not null check (source in ('starter', 'esco')),
  fingerprint text not null,
  run uuid not null,
  step text not null,
  rows_done integer not null default 0,
  finished_at timestamptz,
  started_at timestamptz not null default now(),
  primary key (organisation_id, source)
);

do $$
declare name text;
begin
  foreach name in array array['occupation', 'skill', 'occupation_skill', 'occupation_import'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
    execute format('create policy knowledge_of_organisation on %I for select to koers_person using (organisation_id = koers_organisation())', name);
    execute format('grant select on %I to koers_person', name);
  end loop;
end $$;
