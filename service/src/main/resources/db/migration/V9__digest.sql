-- What all findings of a case come to (SHA-256). Where they come to the same again, none is read,
-- and none is written. Absent: it is not known, and they are compared one by one.

alter table kept_case add column findings_digest bytea;

-- Findings can be thrown away and made again, by whomever: what they came to is forgotten with
-- every change of them, and whoever made it on purpose says afterwards what they come to now.

create function forget_digest() returns trigger language plpgsql as $$
begin
  update kept_case set findings_digest = null
  from (select distinct authority, case_ref from changed) as told
  where kept_case.authority = told.authority and kept_case.case_ref = told.case_ref
    and findings_digest is not null;
  return null;
end
$$;

create function forget_digests() returns trigger language plpgsql as $$
begin
  update kept_case set findings_digest = null where findings_digest is not null;
  return null;
end
$$;

create trigger finding_added after insert on finding
  referencing new table as changed for each statement execute function forget_digest();
create trigger finding_changed after update on finding
  referencing new table as changed for each statement execute function forget_digest();
create trigger finding_removed after delete on finding
  referencing old table as changed for each statement execute function forget_digest();
create trigger finding_emptied after truncate on finding
  for each statement execute function forget_digests();
