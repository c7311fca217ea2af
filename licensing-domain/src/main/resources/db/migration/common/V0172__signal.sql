-- whom an official declared to be close to him, or himself as applicant; the number is known by its keyed hash alone
create table relative_declaration (
  id bigint constraint pk_relative_declaration primary key,
  version bigint not null,
  agency_id bigint not null,
  account_id bigint not null constraint fk_relative_account references account,
  relation varchar(20) not null,
  name varchar(200) not null,
  nik_hash varchar(64) not null,
  nik_masked varchar(16) not null,
  declared_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create index ix_relative_account on relative_declaration (account_id, nik_hash);

-- something that somebody should look at, once for each; facts and no judgement
create table watch_signal (
  id bigint constraint pk_watch_signal primary key,
  version bigint not null,
  agency_id bigint not null,
  kind varchar(20) not null,
  subject_key varchar(160) not null,
  account_id bigint not null,
  account_name varchar(200) not null,
  application_number varchar(40),
  facts varchar(4000) not null,
  noted_on date not null,
  noted_at timestamp with time zone not null,
  constraint uq_watch_signal unique (agency_id, kind, subject_key)
);
create index ix_watch_signal_agency on watch_signal (agency_id, id);
