-- What is forgotten after a while is found by its time.

create index finding_change_by_time on finding_change (changed_at);
create index taken_event_by_time on taken_event (taken_at);
create index kept_case_erased on kept_case (erased_at) where erased_at is not null;
