-- Every text that a client writes outside a conversation is screened, wherever it is written: a signal may come from there.

-- A section has no id of its own to point at; what was written in it needs one.
alter table plan_section add column id uuid not null default gen_random_uuid(), add constraint plan_section_id_once unique (organisation_id, id);

do $$
declare name text;
begin
  foreach name in array array['signal', 'attention', 'unscreened_text'] loop
    execute format('alter table %I drop constraint %I', name, name || '_written_in_check');
    execute format('alter table %I add constraint %I check (written_in in (
      ''logbook'', ''homework'', ''insight'', ''exercise'', ''career-question'', ''plan'', ''referral'', ''contact-card''))', name, name || '_written_in_check');
  end loop;
end $$;

-- Whoever writes again while the model looks has a new text waiting: a look takes away what it saw, and nothing that came after.
alter table unscreened_text drop constraint unscreened_text_pkey, add primary key (organisation_id, written_id, at);
