-- what was declared, word for word, and by whom; rounds that were handed in before have neither
alter table application_submission add column declared varchar(1000000);
alter table application_submission add column submitted_by bigint;
alter table application_submission add column submitted_by_name varchar(240);

-- a licence that a requirement leans on, as its register knew it at a moment (rows 33, 34, 47); asking again overwrites
create table requirement_citation (
  id bigint constraint pk_requirement_citation primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_citation_application references licence_application,
  requirement_code varchar(80) not null,
  asked_number varchar(120) not null,
  state varchar(20) not null,
  found_number varchar(120),
  holder varchar(240),
  detail varchar(600),
  valid_until date,
  asked_at timestamp with time zone not null,
  constraint uq_requirement_citation unique (application_id, requirement_code)
);

-- the facility's answer through a link (row 35); the link is known by its hash alone
create table facility_confirmation (
  id bigint constraint pk_facility_confirmation primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_confirmation_application references licence_application,
  requirement_code varchar(80) not null,
  email varchar(240) not null,
  subject_sha256 varchar(64) not null,
  holder_name varchar(240) not null,
  place_name varchar(240) not null,
  place_address varchar(600) not null,
  statement_id varchar(2000) not null,
  statement_en varchar(2000) not null,
  token_sha256 varchar(64) not null constraint uq_confirmation_token unique,
  links integer not null,
  sent_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  state varchar(10) not null,
  answered_at timestamp with time zone,
  answered_by varchar(160),
  answered_post varchar(160),
  reason varchar(1000),
  constraint uq_facility_confirmation unique (application_id, requirement_code),
  constraint ck_confirmation_answer check (state = 'WAITING' or answered_at is not null and answered_by is not null)
);
