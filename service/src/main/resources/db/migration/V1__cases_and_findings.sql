-- What case systems told us. Nothing is changed or deleted here, except that a case can be erased.

create table source (
  authority text  not null,
  source    text  not null,
  content   jsonb not null, -- which records and attributes it gives, as in the contract
  primary key (authority, source)
);

create table reference_data (
  authority text  not null primary key,
  content   jsonb not null -- settings and terms, as in the contract
);

create table kept_case (
  authority      text        not null,
  case_ref       text        not null,
  subject_type   text        not null,
  version        bigint      not null default 0, -- one more with each change of its records
  last_change    bigint      not null default 0, -- sequence of the last change of its findings
  next_change_at timestamptz,                    -- when its findings change next without a record
  opened_at      timestamptz not null,
  erased_at      timestamptz,                    -- a tombstone: the key stays, nothing else
  primary key (authority, case_ref)
);

create index kept_case_by_next_change on kept_case (next_change_at) where next_change_at is not null;

create table record_version (
  authority     text        not null,
  case_ref      text        not null,
  type          text        not null,
  id            text        not null,
  version       int         not null, -- 1, 2, … in the order of arrival
  source        text        not null,
  recorded_at   timestamptz not null, -- when the source recorded it; the latest is the one that counts
  received_at   timestamptz not null, -- since when this service could know it
  made_in_error boolean     not null,
  content       jsonb       not null, -- the record as it was sent
  primary key (authority, case_ref, type, id, version),
  foreign key (authority, case_ref) references kept_case
);

-- What the rules make of it. Can be thrown away and made again.

create table finding (
  authority   text    not null,
  case_ref    text    not null,
  obligation  text    not null, -- the obligation's id
  standard    text    not null,
  status      text    not null,
  role        text,
  team_ref    text,             -- of the allocation in force on the due date
  worker_ref  text,
  due_at      timestamptz,      -- the last moment
  breach      text,             -- its kind
  breach_since date,
  breach_until date,
  content     json    not null, -- the obligation as in the contract, letter by letter
  primary key (authority, case_ref, obligation),
  foreign key (authority, case_ref) references kept_case
);

create index finding_by_due on finding (authority, due_at nulls last, case_ref, obligation)
  where status in ('OVERDUE', 'AT_RISK', 'UPCOMING', 'OPEN');
create index finding_by_status on finding (authority, status, due_at nulls last, case_ref, obligation);
create index finding_by_standard on finding (authority, standard, status, due_at nulls last, case_ref, obligation);
create index finding_by_team on finding (authority, team_ref, status, due_at nulls last, case_ref, obligation);
create index finding_by_worker on finding (authority, worker_ref, status, due_at nulls last, case_ref, obligation);

-- What is told: one row for each change of a finding, in one transaction with the change.

create table finding_change (
  position   bigint generated always as identity primary key,
  authority  text        not null,
  case_ref   text        not null,
  sequence   bigint      not null, -- 1, 2, … in each case
  content    jsonb       not null, -- the event's data
  changed_at timestamptz not null,
  sent_at    timestamptz,          -- acknowledged by Kafka
  unique (authority, case_ref, sequence)
);

create index finding_change_unsent on finding_change (position) where sent_at is null;

create table idempotency_key (
  authority  text        not null,
  key        text        not null,
  body_hash  text        not null,
  answer     jsonb       not null,
  created_at timestamptz not null,
  primary key (authority, key)
);
