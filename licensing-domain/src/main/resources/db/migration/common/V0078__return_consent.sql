-- a file goes back for what an earlier return should have named only with the consent of a superior
create table return_consent (
  id bigint constraint pk_return_consent primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_consent_application references licence_application,
  round_number integer not null,
  state varchar(10) not null,
  asked_by bigint not null,
  asked_by_name varchar(200) not null,
  asked_by_post varchar(200) not null,
  asked_at timestamp with time zone not null,
  reason varchar(4000) not null,
  note varchar(4000),
  -- codes of requirements, each with the round whose return should have named it
  overlooked varchar(4000) not null,
  answered_by bigint,
  answered_by_name varchar(200),
  answered_by_post varchar(200),
  answered_at timestamp with time zone,
  answer varchar(4000)
);
create index ix_consent_application on return_consent (application_id, id);

alter table application_return add column consented_by_name varchar(200);
alter table application_return add column consented_by_post varchar(200);
alter table application_return add column consent_reason varchar(4000);
alter table return_fault add column overlooked_since integer;
