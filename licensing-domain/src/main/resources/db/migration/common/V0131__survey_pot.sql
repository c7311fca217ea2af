-- answers of a running day lie together and unordered in one row; when the day is over they are poured out all at once, in a
-- random order and by one transaction, so that no system column ties an answer to the file whose gate it opened
create table survey_pot (
  id bigint constraint pk_survey_pot primary key,
  version bigint not null,
  agency_id bigint not null,
  service_code varchar(80) not null,
  answered_on date not null,
  answers varchar(1000000) not null
);
create index ix_survey_pot_day on survey_pot (agency_id, service_code, answered_on);
