create table audit_entry (
  id bigint constraint pk_audit_entry primary key,
  version bigint not null,
  agency_id bigint,
  occurred_at timestamp with time zone not null,
  actor varchar(60) not null,
  action varchar(60) not null,
  subject varchar(80) not null,
  detail varchar(1000)
);
create index ix_audit_subject on audit_entry (subject, id);
create index ix_audit_agency on audit_entry (agency_id, id);
