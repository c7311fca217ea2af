create table licence_application (
  id bigint constraint pk_licence_application primary key,
  version bigint not null,
  agency_id bigint not null,
  number varchar(40) not null constraint uq_application_number unique,
  service_code varchar(80) not null,
  definition_id bigint not null,
  applicant_id bigint not null,
  kind varchar(20) not null,
  channel varchar(20) not null,
  via_proxy boolean not null,
  status varchar(20) not null,
  answers varchar(1000000) not null,
  holder_name varchar(200) not null,
  nik_hash varchar(64) not null,
  birth_date date,
  started_from varchar(40),
  -- null once submitted: one open draft per applicant, service and kind
  draft_key varchar(200) constraint uq_application_draft unique,
  round_number integer not null,
  card_rows integer not null,
  drafted_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  received_on date,
  accepted_at timestamp with time zone,
  closed_at timestamp with time zone,
  survey_state varchar(10) not null
);
create index ix_application_applicant on licence_application (applicant_id, id);
create index ix_application_nik on licence_application (agency_id, nik_hash);
create index ix_application_name on licence_application (agency_id, holder_name);

-- registration numbers: one counter per agency and year; a gap is no fault here
create table application_counter (
  agency_id bigint not null,
  counter_year integer not null,
  last_value bigint not null,
  constraint pk_application_counter primary key (agency_id, counter_year)
);

create table application_submission (
  id bigint constraint pk_application_submission primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_submission_application references licence_application,
  round_number integer not null,
  submitted_at timestamp with time zone not null,
  answers varchar(1000000) not null,
  files varchar(1000000) not null,
  declarations varchar(1000) not null,
  content_hash varchar(64) not null,
  constraint uq_submission_round unique (application_id, round_number)
);

create table requirement_check (
  id bigint constraint pk_requirement_check primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_check_application references licence_application,
  round_number integer not null,
  requirement_code varchar(80) not null,
  verdict varchar(20) not null,
  reason_code varchar(80),
  cure varchar(4000),
  note varchar(4000),
  checked_by bigint,
  checked_at timestamp with time zone not null,
  constraint uq_check unique (application_id, round_number, requirement_code)
);

create table application_return (
  id bigint constraint pk_application_return primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_return_application references licence_application,
  round_number integer not null,
  returned_at timestamp with time zone not null,
  returned_by bigint not null,
  returned_by_name varchar(200) not null,
  returned_by_post varchar(200) not null,
  note varchar(4000),
  constraint uq_return_round unique (application_id, round_number)
);

create table return_fault (
  id bigint constraint pk_return_fault primary key,
  version bigint not null,
  agency_id bigint not null,
  return_id bigint not null constraint fk_fault_return references application_return,
  application_id bigint not null,
  round_number integer not null,
  requirement_code varchar(80) not null,
  reason_code varchar(80) not null,
  reason_id varchar(1000) not null,
  reason_en varchar(1000) not null,
  legal_basis varchar(1000) not null,
  cure varchar(4000) not null,
  note varchar(4000)
);
create index ix_fault_application on return_fault (application_id, round_number);

create table rejection (
  id bigint constraint pk_rejection primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint uq_rejection unique constraint fk_rejection_application references licence_application,
  reason_code varchar(80) not null,
  reason varchar(1000) not null,
  finding varchar(4000) not null,
  legal_basis varchar(1000) not null,
  decided_by bigint not null,
  decided_by_name varchar(200) not null,
  decided_by_post varchar(200) not null,
  decided_at timestamp with time zone not null
);

create table register_evidence (
  id bigint constraint pk_register_evidence primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_evidence_application references licence_application,
  fetched_at timestamp with time zone not null,
  snapshot varchar(1000000) not null
);
create index ix_evidence_application on register_evidence (application_id, id);
