create table service_type (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  code varchar(80) not null,
  name_id varchar(300) not null,
  name_en varchar(300) not null,
  constraint pk_service_type primary key (id),
  constraint uq_service_type_code unique (agency_id, code),
  constraint fk_service_type_agency foreign key (agency_id) references agency (id)
);

-- current_of repeats service_type_id while the version is published: one published version at a time
create table service_definition (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  service_type_id bigint not null,
  version_number integer not null,
  revision_label varchar(60) not null,
  status varchar(20) not null,
  effective_from date not null,
  document varchar(1000000) not null,
  sha256 varchar(64) not null,
  created_at timestamp with time zone not null,
  published_at timestamp with time zone,
  retired_at timestamp with time zone,
  current_of bigint,
  constraint pk_service_definition primary key (id),
  constraint uq_service_definition_version unique (service_type_id, version_number),
  constraint uq_service_definition_current unique (current_of),
  constraint fk_service_definition_agency foreign key (agency_id) references agency (id),
  constraint fk_service_definition_service_type foreign key (service_type_id) references service_type (id)
);
