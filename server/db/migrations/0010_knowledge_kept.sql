-- Knowledge that an organisation keeps itself, beyond its partners: documents of its own, and its own edits of what comes with Koers.

alter table document
  -- The file it was read from: its name, and the hash by which it is known again.
  add column file_name text,
  add column file_hash text;
create index document_file on document (organisation_id, file_hash) where file_hash is not null;

-- An exercise is steps that conversations hold on to; it is not edited here.
create function koers_is_text(organisation uuid, document uuid) returns boolean language sql stable as $$
  select exists (select 1 from document d where d.organisation_id = organisation and d.id = document and d.folder in ('methodology', 'labour-market', 'rules')) $$;
create policy administrators_add_texts on document for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'admin' and folder in ('methodology', 'labour-market', 'rules') and edited_by = koers_person_id());
create policy administrators_change_texts on document for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'admin' and folder in ('methodology', 'labour-market', 'rules'))
  with check (organisation_id = koers_organisation() and folder in ('methodology', 'labour-market', 'rules'));
create policy administrators_write_texts on passage for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'admin' and koers_is_text(organisation_id, document_id));
create policy administrators_clear_texts on passage for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'admin' and koers_is_text(organisation_id, document_id));
create policy administrators_write_texts on passage_terms for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'admin' and koers_is_text(organisation_id, document_id));
create policy administrators_write_texts on document_terms to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'admin' and koers_is_text(organisation_id, document_id))
  with check (organisation_id = koers_organisation() and koers_role() = 'admin' and koers_is_text(organisation_id, document_id));

-- A partner that became a rule would take its help line along.
create function refuse_document_move() returns trigger language plpgsql as $$
begin
  if koers_role() = 'admin' and new.folder <> old.folder and not ('{methodology,labour-market,rules}'::text[] @> array[old.folder, new.folder]) then
    raise exception 'partners and exercises stay what they are' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger document_stays_what_it_is before update on document for each row execute function refuse_document_move();
