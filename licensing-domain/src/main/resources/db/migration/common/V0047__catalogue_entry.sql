-- what the catalogue of all agencies says of a service, and the words by which it is found; made from the definition when it is
-- published, so that a search over many agencies reads no definition
create table catalogue_entry (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  service_type_id bigint not null,
  definition_id bigint not null,
  code varchar(80) not null,
  name_id varchar(300) not null,
  name_en varchar(300) not null,
  profession_id varchar(300) not null,
  profession_en varchar(300) not null,
  group_id varchar(300) not null,
  group_en varchar(300) not null,
  standard_number integer not null,
  revision_label varchar(60) not null,
  effective_from date not null,
  promise_days integer not null,
  free boolean not null,
  fee_wording varchar(600) not null,
  applications_open boolean not null,
  constraint pk_catalogue_entry primary key (id),
  constraint uq_catalogue_entry_service unique (service_type_id),
  constraint fk_catalogue_entry_agency foreign key (agency_id) references agency (id),
  constraint fk_catalogue_entry_service foreign key (service_type_id) references service_type (id),
  constraint fk_catalogue_entry_definition foreign key (definition_id) references service_definition (id)
);
create table catalogue_word (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  entry_id bigint not null,
  word varchar(60) not null,
  constraint pk_catalogue_word primary key (id),
  constraint uq_catalogue_word unique (entry_id, word),
  constraint fk_catalogue_word_entry foreign key (entry_id) references catalogue_entry (id)
);
create index ix_catalogue_word_word on catalogue_word (word, entry_id);
