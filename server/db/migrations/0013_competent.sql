-- What Competent (VDAB) calls the skills and occupations of ESCO, where a centre has Competent and imports it (import-competent.ts).
-- Public knowledge of an organisation: everybody in it reads, only the system writes. Nothing here is about a person.

create table competent_name (
  organisation_id uuid not null references organisation,
  -- The last part of an ESCO address. No foreign key: ESCO may be imported after Competent, or again; a name without what it names rests.
  concept_id uuid not null,
  name text not null,
  -- An exact match is one more name of the concept; a close one only helps to find it and is never shown.
  exact boolean not null,
  run uuid not null,
  primary key (organisation_id, concept_id, name)
);

alter table competent_name enable row level security;
alter table competent_name force row level security;
create policy system_own_organisation on competent_name to koers_system
  using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation());
grant select, insert, update, delete on competent_name to koers_system;
create policy knowledge_of_organisation on competent_name for select to koers_person using (organisation_id = koers_organisation());
grant select on competent_name to koers_person;

alter table occupation_import drop constraint occupation_import_source_check;
alter table occupation_import add constraint occupation_import_source_check check (source in ('starter', 'esco', 'competent'));
