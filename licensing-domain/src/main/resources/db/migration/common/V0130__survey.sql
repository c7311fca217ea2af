-- answers and spent tokens share no key, no moment and no order (decision No-Path-Back)
create table survey_answer (
  reference varchar(40) constraint pk_survey_answer primary key,
  version bigint not null,
  agency_id bigint not null,
  service_code varchar(80) not null,
  answered_on date not null,
  scores varchar(400) not null,
  remark varchar(2000)
);
create index ix_survey_answer on survey_answer (agency_id, service_code, answered_on);
