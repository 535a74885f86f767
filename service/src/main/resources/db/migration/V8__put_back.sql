-- Each time that the database was put back to a copy, so that numbers are skipped once for it.

create table put_back (
  name    text        not null primary key,
  skipped timestamptz not null
);
