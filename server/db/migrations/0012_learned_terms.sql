-- What wordings of clients teach about terms (server/knowledge/learned-terms.ts): beside a passage's own terms, since it may also lead away
-- from one, and since it says nothing of how rare a term is. By path and heading, so that passages that are written anew keep it.
create table learned_terms (
  organisation_id uuid not null references organisation,
  path text not null,
  heading text not null,
  terms sparsevec not null,
  primary key (organisation_id, path, heading)
);
alter table passage_terms add column learned sparsevec;
alter table passage_terms alter column learned set storage main;
alter table knowledge_state add column learned_from text;
comment on column knowledge_state.learned_from is 'what the learned terms were learned from';

alter table learned_terms enable row level security;
alter table learned_terms force row level security;
create policy system_own_organisation on learned_terms to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation());
grant select, insert, update, delete on learned_terms to koers_system;
create policy knowledge_of_organisation on learned_terms for select to koers_person using (organisation_id = koers_organisation());
grant select on learned_terms to koers_person;
