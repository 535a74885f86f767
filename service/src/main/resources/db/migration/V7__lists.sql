-- A finding without a last moment stands behind all others: its last moment is infinity, so that a
-- page of a list begins at one place of an index, wherever it is.

drop index finding_by_due, finding_by_status, finding_by_standard, finding_by_team, finding_by_worker;
update finding set due_at = 'infinity' where due_at is null;
alter table finding alter column due_at set not null;

create index finding_by_status on finding (authority, status, due_at, case_ref, obligation);
create index finding_by_standard on finding (authority, standard, status, due_at, case_ref, obligation);
create index finding_by_team on finding (authority, team_ref, status, due_at, case_ref, obligation);
create index finding_by_worker on finding (authority, worker_ref, status, due_at, case_ref, obligation);
