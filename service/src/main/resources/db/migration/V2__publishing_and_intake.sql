-- Events that were read from Kafka and had their effect, which none has twice.

create table taken_event (
  authority text        not null,
  source    text        not null,
  id        text        not null,
  taken_at  timestamptz not null,
  primary key (authority, source, id)
);

-- Records of case-records that could not be taken, and those of the same key that wait for them.
-- Those that are done with stay, without their content: read again, they have no effect.

create table parked_record (
  id              bigint generated always as identity primary key,
  key             text        not null,
  state           text        not null, -- PARKED: holds up its key; WAITING; TAKEN; SKIPPED
  topic           text        not null,
  topic_partition int         not null,
  topic_offset    bigint      not null,
  digest          bytea       not null, -- of key and payload
  payload         bytea,                -- as it was sent or repaired, until it is done with
  errors          jsonb       not null, -- why it is parked: pointers and details
  arrived_at      timestamptz not null,
  settled_at      timestamptz,
  unique (topic, topic_partition, topic_offset, digest)
);

create unique index parked_record_one_a_key on parked_record (key) where state = 'PARKED';
create index parked_record_waiting on parked_record (key, id) where state = 'WAITING';
create index parked_record_listed on parked_record (id) where state = 'PARKED';

-- What is told of them: one row each time that one is parked, in one transaction with it.

create table parked_notice (
  position  bigint generated always as identity primary key,
  key       text        not null,
  content   jsonb       not null, -- the event's data
  parked_at timestamptz not null,
  sent_at   timestamptz           -- acknowledged by Kafka
);

create index parked_notice_unsent on parked_notice (position) where sent_at is null;
