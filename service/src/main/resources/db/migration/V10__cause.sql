-- By which rules a case was last judged, and when: the same facts can be judged again as they stood
-- then, so that what other rules change is told apart from what new facts change. What was found
-- before stands until the case was due again.

alter table kept_case add column judged_by text; -- absent: it was never judged
alter table kept_case add column judged_at timestamptz;

update kept_case set judged_by = rules_in_force.fingerprint,
  judged_at = least(now(), next_change_at - interval '1 microsecond')
from rules_in_force where kept_case.authority = rules_in_force.authority and erased_at is null;

-- Why a finding changed, and of which changes a receiver is told; absent: of all.

alter table finding_change add column cause text not null default 'FACTS'; -- FACTS, RELEASE
alter table webhook add column cause text;
