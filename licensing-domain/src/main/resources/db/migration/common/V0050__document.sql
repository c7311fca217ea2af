-- content of a file, told apart by its hash and kept once, whoever gave it
create table stored_file (
  sha256 varchar(64) not null,
  size_bytes bigint not null,
  file_type varchar(16) not null,
  page_count integer,
  verdict varchar(16) not null,
  scanned_at timestamp with time zone,
  stored_at timestamp with time zone not null,
  version bigint not null,
  constraint pk_stored_file primary key (sha256),
  constraint ck_stored_file_size check (size_bytes > 0)
);

-- what a person gave for a requirement of one application; the same content may serve again
create table document (
  id bigint not null,
  agency_id bigint not null,
  applicant_id bigint not null,
  application_id bigint,
  requirement_code varchar(64) not null,
  file_name varchar(120) not null,
  sha256 varchar(64) not null,
  size_bytes bigint not null,
  file_type varchar(16) not null,
  page_count integer,
  valid_from date,
  valid_until date,
  place_reference varchar(64),
  added_by bigint not null,
  attached_at timestamp with time zone not null,
  removed_by bigint,
  removed_at timestamp with time zone,
  version bigint not null,
  constraint pk_document primary key (id),
  constraint fk_document_stored_file foreign key (sha256) references stored_file (sha256),
  constraint ck_document_validity check (valid_until is null or valid_from is null or valid_until >= valid_from)
);
create index ix_document_application on document (application_id, requirement_code);
create index ix_document_owner on document (applicant_id, agency_id, requirement_code);
create index ix_document_file on document (sha256);
