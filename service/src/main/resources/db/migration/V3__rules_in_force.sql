-- By which rules the cases of an authority were last judged.

create table rules_in_force (
  authority   text not null primary key,
  fingerprint text not null
);
