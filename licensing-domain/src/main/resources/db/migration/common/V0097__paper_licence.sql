-- a licence on paper gets its number after the signature
alter table licence alter column number drop not null;
alter table licence alter column number_entry_id drop not null;
alter table licence add column paper_signed_on date;

-- sheets that letters were printed on; plain paper has neither stock nor serial
create table paper_sheet (
  id bigint constraint pk_paper_sheet primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_paper_sheet_application references licence_application,
  application_number varchar(40) not null,
  licence_id bigint not null constraint fk_paper_sheet_licence references licence,
  stock varchar(40),
  serial varchar(60),
  print_sha256 varchar(64) not null,
  state varchar(16) not null,
  printed_by bigint not null,
  printed_by_name varchar(200) not null,
  printed_at timestamp with time zone not null,
  spoiled_reason varchar(500),
  spoiled_by_name varchar(200),
  spoiled_at timestamp with time zone,
  constraint uq_paper_sheet_serial unique (agency_id, stock, serial),
  constraint ck_paper_sheet_state check (state = 'PRINTED' or spoiled_reason is not null and spoiled_at is not null)
);
create index ix_paper_sheet_application on paper_sheet (application_id, id);

create table wet_signature (
  id bigint constraint pk_wet_signature primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_wet_signature_application references licence_application,
  licence_id bigint not null constraint fk_wet_signature_licence references licence constraint uq_wet_signature_licence unique,
  sheet_id bigint not null constraint fk_wet_signature_sheet references paper_sheet,
  signed_on date not null,
  signer_id bigint not null,
  signer_name varchar(200) not null,
  signer_post varchar(300) not null,
  scan_sha256 varchar(64) not null constraint fk_wet_signature_scan references stored_file,
  stamped boolean not null,
  archive_place varchar(200),
  recorded_by bigint not null,
  recorded_by_name varchar(200) not null,
  recorded_at timestamp with time zone not null
);

-- finished licences at the counter
create table licence_collection (
  id bigint constraint pk_licence_collection primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null
    constraint fk_licence_collection_application references licence_application
    constraint uq_licence_collection unique,
  application_number varchar(40) not null,
  licence_number varchar(120) not null,
  service_code varchar(80) not null,
  definition_id bigint not null,
  holder_name varchar(200) not null,
  completed_on date not null,
  last_day date,
  notice_promised varchar(20),
  notice_used varchar(20),
  downloaded_at timestamp with time zone,
  recipient varchar(20),
  recipient_name varchar(200),
  identity_kind varchar(20),
  note varchar(1000),
  proof_sha256 varchar(64),
  handed_by bigint,
  handed_by_name varchar(200),
  handed_at timestamp with time zone,
  constraint ck_licence_collection_handed check (
    handed_at is null
    or recipient is not null and recipient_name is not null and identity_kind is not null and handed_by is not null)
);
create index ix_licence_collection_waiting on licence_collection (agency_id, handed_at, completed_on, id);
