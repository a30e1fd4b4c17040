-- What a passage is found by. Terms are numbers (a hash of a word, a part or a piece of it) with a weight, so that ranking is one inner
-- product, exact, whatever the rows a person may see; vectors of an embedding model stand beside them and may be missing.

alter table passage drop column words, drop column embedding;
comment on column document.embedder is 'the version of the terms its passages were indexed with';

-- Narrow and kept in line, since every question reads it from end to end.
create table passage_terms (
  organisation_id uuid not null,
  passage_id uuid not null,
  document_id uuid not null,
  terms sparsevec not null,
  primary key (organisation_id, passage_id),
  foreign key (organisation_id, passage_id) references passage (organisation_id, id) on delete cascade
) with (toast_tuple_target = 8160);
alter table passage_terms alter column terms set storage main;
create index passage_terms_document on passage_terms (organisation_id, document_id);

-- The whole document, where it has more than one passage: a passage under "Wat kost het?" is about what its document is about.
create table document_terms (
  organisation_id uuid not null,
  document_id uuid not null,
  terms sparsevec not null,
  primary key (organisation_id, document_id),
  foreign key (organisation_id, document_id) references document (organisation_id, id) on delete cascade
);

-- In how many passages a term stands: what is rare tells more. Counted again after the knowledge changed (count-terms.ts).
create table term_count (
  organisation_id uuid not null references organisation,
  term integer not null,
  passages integer not null,
  primary key (organisation_id, term)
);

-- Terms by the numbers of their neighbours, a letter apart (spelling.ts).
create table term_neighbour (
  organisation_id uuid not null references organisation,
  near integer not null,
  term integer not null,
  primary key (organisation_id, near, term)
);

-- Vectors of an embedding model. Those of another model stay, and answer, until the new ones are all there (embed-knowledge.ts).
create table passage_vector (
  organisation_id uuid not null,
  passage_id uuid not null,
  embedder text not null,
  embedding vector not null,
  primary key (organisation_id, embedder, passage_id),
  foreign key (organisation_id, passage_id) references passage (organisation_id, id) on delete cascade
);
create index passage_vector_passage on passage_vector (organisation_id, passage_id);

create table knowledge_state (
  organisation_id uuid primary key references organisation,
  passages integer not null default 0,
  counted_at timestamptz,
  -- Whose vectors are complete; null where words alone are compared.
  vectors_by text,
  -- How near two passages about different things come, by chance, under that model.
  near_by_chance real
);

do $$
declare name text;
begin
  foreach name in array array['passage_terms', 'document_terms', 'term_count', 'term_neighbour', 'passage_vector', 'knowledge_state'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
    execute format('create policy knowledge_of_organisation on %I for select to koers_person using (organisation_id = koers_organisation())', name);
    execute format('grant select on %I to koers_person', name);
  end loop;
end $$;

-- An administrator keeps partners, and what they are found by, in one go.
grant insert on passage_terms to koers_person;
create policy administrators_write_partners on passage_terms for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'admin' and koers_is_partner(organisation_id, document_id));
grant insert, update, delete on document_terms to koers_person;
create policy administrators_write_partners on document_terms to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'admin' and koers_is_partner(organisation_id, document_id))
  with check (organisation_id = koers_organisation() and koers_role() = 'admin' and koers_is_partner(organisation_id, document_id));
grant insert on term_neighbour to koers_person;
create policy administrators_add on term_neighbour for insert to koers_person with check (organisation_id = koers_organisation() and koers_role() = 'admin');
