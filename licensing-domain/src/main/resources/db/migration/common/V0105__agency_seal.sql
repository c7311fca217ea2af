-- the agency's own certificate, for what the system decides; the passphrase is encrypted with the installation's key
create table agency_seal (
  id bigint constraint pk_agency_seal primary key,
  version bigint not null,
  agency_id bigint not null constraint uq_agency_seal unique,
  provider varchar(60) not null,
  reference varchar(200) not null,
  sealed_passphrase varchar(1000) not null,
  subject varchar(1000) not null,
  issuer varchar(1000) not null,
  serial varchar(80) not null,
  not_before timestamp with time zone not null,
  not_after timestamp with time zone not null,
  entered_by varchar(60) not null,
  entered_at timestamp with time zone not null
);
