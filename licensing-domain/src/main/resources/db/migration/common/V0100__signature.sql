-- the signing of one paper: intended, claimed under a lease, recorded once
create table signing_request (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null,
  -- null once given up: unique, so an application has one live request
  live_application_id bigint,
  number_entry_id bigint not null,
  signer_account_id bigint not null,
  unsigned_sha256 varchar(64),
  status varchar(16) not null,
  attempts integer not null,
  intended_at timestamp with time zone not null,
  -- real time; null when nobody is expected to come back
  lease_until timestamp with time zone,
  retry_at timestamp with time zone,
  last_error varchar(60),
  signed_sha256 varchar(64),
  recorded_at timestamp with time zone,
  abandon_reason varchar(500),
  provider_name varchar(60),
  provider_document_id varchar(200),
  certificate_subject varchar(500),
  certificate_issuer varchar(500),
  certificate_serial varchar(64),
  signed_at timestamp with time zone,
  constraint pk_signing_request primary key (id),
  constraint uq_signing_request_live unique (live_application_id),
  constraint uq_signing_request_number unique (number_entry_id),
  constraint fk_signing_request_application foreign key (application_id) references licence_application (id),
  constraint fk_signing_request_number foreign key (number_entry_id) references number_entry (id),
  -- a recorded request has its signature, and no other has one
  constraint ck_signing_request_recorded check (
    (status = 'RECORDED' and signed_sha256 is not null and recorded_at is not null and certificate_serial is not null and signed_at is not null)
    or (status <> 'RECORDED' and signed_sha256 is null and recorded_at is null and certificate_serial is null and signed_at is null))
);
create index ix_signing_request_lease on signing_request (lease_until);
create index ix_signing_request_signer on signing_request (signer_account_id, status);
