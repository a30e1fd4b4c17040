-- What a person may change, column by column where it matters. The routes say the same first; this holds where a route is wrong.

-- A client's crisis holds coaching; only who guides, or a supervisor who stands in, lets it go on. The rest of a trajectory is the
-- counsellor's. A policy cannot compare a row with what it was, a trigger can.
create function refuse_trajectory_change() returns trigger language plpgsql as $$
begin
  if koers_role() in ('client', 'supervisor')
    and (new.stage, new.stand_in_id, new.response_hours, new.career_question) is distinct from (old.stage, old.stand_in_id, old.response_hours, old.career_question) then
    raise exception 'this is the counsellor''s to change' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() = 'client' and old.held_since is not null
    and (new.held_since, new.held_situation) is distinct from (old.held_since, old.held_situation) then
    raise exception 'a person releases coaching' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger trajectory_keeps_its_hold before update on trajectory for each row execute function refuse_trajectory_change();

-- Only a counsellor approves, in their own name; only the client accepts. A new section begins empty.
create function refuse_section_change() returns trigger language plpgsql as $$
begin
  if koers_role() not in ('client', 'counsellor') then return new; end if;
  if tg_op = 'INSERT' then
    if new.status <> 'empty' or new.approved_by is not null or new.accepted_at is not null then
      raise exception 'a section begins empty' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if (new.status = 'approved' and old.status <> 'approved' or new.approved_by is not null and new.approved_by is distinct from old.approved_by)
    and not (koers_role() = 'counsellor' and new.approved_by = koers_person_id()) then
    raise exception 'a counsellor approves, in their own name' using errcode = 'insufficient_privilege';
  end if;
  if (new.status = 'final' and old.status <> 'final' or new.accepted_at is not null and new.accepted_at is distinct from old.accepted_at)
    and koers_role() <> 'client' then
    raise exception 'the client accepts' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger section_keeps_its_hands before insert or update on plan_section for each row execute function refuse_section_change();

-- What somebody wrote stays what they wrote: a client adds messages of their own and the replies to them, and only a reply that is
-- still going out changes. Frames never change. A turn is the client's.
drop policy write_own on message;
create policy write_own on message for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id)
  and ((koers_role() = 'client' and sender in ('client', 'koers')) or (koers_role() = 'counsellor' and sender = 'counsellor')));
drop policy change_own on message;
create policy close_reply on message for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'client' and sender = 'koers' and text is null and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and sender = 'koers' and koers_takes_part(organisation_id, trajectory_id));

revoke update on frame from koers_person;
drop policy change_own on frame;
drop policy write_own on frame;
create policy write_own on frame for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
drop policy write_own on turn;
create policy write_own on turn for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
drop policy end_own on turn;
create policy end_own on turn for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
drop policy go_on_own on conversation;
create policy go_on_own on conversation for update to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));

-- A conversation opens to supervisors by what its own client wrote, or by the system: never by the one who would read it.
drop policy flag_own on audit_item;
create policy flag_own on audit_item for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and exists (
    select 1 from conversation c where c.organisation_id = audit_item.organisation_id and c.id = audit_item.conversation_id and c.trajectory_id = audit_item.trajectory_id));

-- An insight comes from what the client said, as a proposal; nobody else's word makes it theirs.
drop policy write_own on insight;
create policy propose_own on insight for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and status = 'proposed' and koers_takes_part(organisation_id, trajectory_id));
drop policy write_own on plan_section_version;
create policy write_own on plan_section_version for insert to koers_person with check (
  organisation_id = koers_organisation() and (written_by is null or written_by = koers_person_id()) and koers_takes_part(organisation_id, trajectory_id));
