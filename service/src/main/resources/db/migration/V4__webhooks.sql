-- Whence a change came, as W3C Trace Context has it, so that it can be followed on.

alter table finding_change add column traceparent text;
alter table parked_notice add column traceparent text;

-- Receivers that are told of the changes of an authority's findings.

create table webhook (
  id               bigint generated always as identity primary key,
  authority        text        not null,
  url              text        not null,
  secret           text        not null, -- signs what is sent
  old_secret       text,                 -- signs as well, for a while after it was replaced
  old_secret_until timestamptz,
  disabled         text,                 -- why it is told nothing
  created_at       timestamptz not null,
  taken_by         text,                 -- the node that sends to it
  taken_until      timestamptz           -- by the database's clock
);

create index webhook_by_authority on webhook (authority, id);

-- One row for each receiver and change, written in the transaction of the change.

create table webhook_delivery (
  id              bigint generated always as identity primary key,
  webhook         bigint      not null references webhook on delete cascade,
  change          bigint      not null references finding_change on delete cascade,
  case_ref        text        not null, -- later ones of the case wait for it
  state           text        not null default 'WAITING', -- WAITING, DELIVERED, PARKED
  attempts        int         not null default 0,
  next_attempt_at timestamptz not null,
  last_status     int,
  last_fault      text,
  delivered_at    timestamptz,
  unique (change, webhook)
);

create index webhook_delivery_due on webhook_delivery (webhook, next_attempt_at) where state = 'WAITING';
create index webhook_delivery_open on webhook_delivery (webhook, case_ref, change) where state <> 'DELIVERED';
create index webhook_delivery_listed on webhook_delivery (webhook, change);
create index webhook_delivery_done on webhook_delivery (delivered_at) where state = 'DELIVERED';

-- The order in which changes are read: a place is given after the change is committed, and never
-- before an earlier one.

create sequence finding_change_place;
alter table finding_change add column place bigint;
create index finding_change_unplaced on finding_change (position) where place is null;
create unique index finding_change_placed on finding_change (authority, place) where place is not null;
