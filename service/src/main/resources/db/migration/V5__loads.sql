-- Since when a case waits to be judged again: its records, or what all cases rest on, have changed.

alter table kept_case add column to_judge_since timestamptz;

create index kept_case_to_judge on kept_case (authority, to_judge_since)
  where to_judge_since is not null;

-- Whole files on their way into kept cases.

create table load (
  id          bigint generated always as identity primary key,
  authority   text        not null,
  source      text        not null,
  format      text        not null, -- what the file turned out to be
  state       text        not null, -- WAITING, LOADING, JUDGING, ENDED, STOPPED
  supplies    jsonb       not null, -- what a file of this format can give; empty: it does not say
  sent        bigint      not null default 0, -- lines or rows
  kept        bigint      not null default 0,
  corrected   bigint      not null default 0,
  unchanged   bigint      not null default 0,
  older       bigint      not null default 0,
  refused     bigint      not null default 0,
  received_at timestamptz not null,
  started_at  timestamptz,
  ended_at    timestamptz
);

create index load_under_way on load (id) where state in ('WAITING', 'LOADING', 'JUDGING');
create index load_by_authority on load (authority, id);

-- What of a file is not taken yet, in parts of whole lines. A part goes in the transaction that
-- takes it, so what is there is what is left to do.

create table load_part (
  load_id bigint not null references load on delete cascade,
  number  int    not null, -- 1, 2, … in the order of the file
  lines   int[]  not null, -- which line of the file each line of the content is; 0: it has none
  content bytea  not null, -- lines of JSON
  primary key (load_id, number)
);

alter table load_part alter column content set storage external; -- short-lived: not worth packing

-- What a file said that was left out, or is to be known.

create table load_remark (
  load_id     bigint  not null references load on delete cascade,
  number      bigint  generated always as identity,
  refused     boolean not null,
  line        bigint,
  place       text,
  column_name text,
  pointer     text,
  detail      text    not null,
  primary key (load_id, number)
);

-- The cases that a file names.

create table load_case (
  load_id  bigint  not null references load on delete cascade,
  case_ref text    not null,
  changed  boolean not null, -- it reads otherwise now
  primary key (load_id, case_ref)
);
