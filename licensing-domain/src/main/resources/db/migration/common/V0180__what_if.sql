-- a played scenario, kept with what it was played with: plan and outcome as JSON, the hash is over both
create table what_if_play (
  id bigint constraint pk_what_if_play primary key,
  version bigint not null,
  agency_id bigint not null,
  account_id bigint not null,
  account_name varchar(200) not null,
  title varchar(200) not null,
  plan varchar(1000000) not null,
  state varchar(20) not null,
  percent integer not null,
  stopping boolean not null,
  outcome varchar(1000000),
  sha256 varchar(64),
  begun_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create index ix_what_if_play_agency on what_if_play (agency_id, id);
