-- one chain per agency: the head row is locked for the append alone
create table chain_head (
  agency_id bigint constraint pk_chain_head primary key,
  position bigint not null,
  hash varchar(64) not null
);

create table chain_entry (
  agency_id bigint not null,
  position bigint not null,
  occurred_at timestamp with time zone not null,
  actor varchar(60) not null,
  operation varchar(60) not null,
  subject varchar(80) not null,
  facts varchar(4000) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  constraint pk_chain_entry primary key (agency_id, position)
);
create index ix_chain_subject on chain_entry (subject, position);
