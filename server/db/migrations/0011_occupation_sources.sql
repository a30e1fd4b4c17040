-- What Koers cited of an occupation, as it read that day. An import rewrites occupations and removes some; a citation must still open for
-- a client, a counsellor, an evaluation or a plan. So the text is kept once per wording (the id is made from it) and never changed.
-- Public knowledge of an organisation: everybody in it reads, only the system adds. Nothing here is about a person.

create table occupation_source (
  organisation_id uuid not null references organisation,
  id uuid not null,
  -- No foreign key: the occupation may be gone after an import, what was said of it stays.
  occupation_id uuid not null,
  title text not null,
  body text not null,
  origin text not null,
  url text,
  licence text not null,
  checked_at date not null,
  verified boolean not null,
  kept_at timestamptz not null default now(),
  primary key (organisation_id, id)
);

alter table occupation_source enable row level security;
alter table occupation_source force row level security;
create policy system_own_organisation on occupation_source to koers_system
  using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation());
grant select, insert on occupation_source to koers_system;
create policy knowledge_of_organisation on occupation_source for select to koers_person using (organisation_id = koers_organisation());
grant select on occupation_source to koers_person;
