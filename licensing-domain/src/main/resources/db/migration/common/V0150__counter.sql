-- people whom the counter registered may have no mail address; they begin with a code and their identity number
alter table account alter column email drop not null;
alter table account alter column email_key drop not null;
alter table account add column assisted_by bigint;

-- somebody who acts for the holder, in this file only
alter table licence_application add column proxy_id bigint;
create index ix_application_proxy on licence_application (proxy_id, id);

create table power_of_attorney (
  id bigint constraint pk_power_of_attorney primary key,
  version bigint not null,
  agency_id bigint not null,
  service_code varchar(80) not null,
  kind varchar(20) not null,
  -- the principal
  applicant_id bigint not null constraint fk_power_principal references account,
  principal_name varchar(240) not null,
  proxy_id bigint constraint fk_power_proxy references account,
  proxy_name varchar(240),
  code_hash varchar(64) constraint uq_power_code unique,
  code_until timestamp with time zone,
  letter_date date,
  seen_by bigint,
  application_number varchar(40),
  given_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create index ix_power_principal on power_of_attorney (applicant_id, id);
create index ix_power_proxy on power_of_attorney (proxy_id, id);

create table assistance (
  id bigint constraint pk_assistance primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_assistance_application references licence_application,
  officer_id bigint not null,
  officer_name varchar(240) not null,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  constraint uq_assistance unique (application_id, officer_id)
);

create table paper_sight (
  id bigint constraint pk_paper_sight primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_sight_application references licence_application,
  requirement_code varchar(80) not null,
  kind varchar(20) not null,
  seen_by bigint not null,
  seen_by_name varchar(240) not null,
  seen_at timestamp with time zone not null,
  constraint uq_paper_sight unique (application_id, requirement_code, kind)
);

create table counter_visit (
  id bigint constraint pk_counter_visit primary key,
  version bigint not null,
  agency_id bigint not null,
  person_id bigint not null constraint fk_visit_person references account,
  person_name varchar(240) not null,
  identity_paper varchar(20) not null,
  consent_version varchar(20) not null,
  consent_hash varchar(64) not null,
  officer_id bigint not null,
  officer_name varchar(240) not null,
  visit_day date not null,
  begun_at timestamp with time zone not null
);
create index ix_visit_person on counter_visit (agency_id, person_id, visit_day);
create index ix_visit_day on counter_visit (agency_id, visit_day, id);

create table desk_enquiry (
  id bigint constraint pk_desk_enquiry primary key,
  version bigint not null,
  agency_id bigint not null,
  asked_by varchar(120),
  service_code varchar(80),
  question varchar(500) not null,
  outcome varchar(20) not null,
  minutes integer not null,
  officer_id bigint not null,
  officer_name varchar(240) not null,
  asked_at timestamp with time zone not null
);
create index ix_enquiry_agency on desk_enquiry (agency_id, id);
