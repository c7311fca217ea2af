-- where a definition cites a regulation; made from its text when it is published, never by hand
create table regulation_use (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  definition_id bigint not null,
  citation varchar(160) not null,
  article varchar(120) not null,
  place varchar(20) not null,
  place_code varchar(120) not null,
  name_id varchar(600) not null,
  name_en varchar(600) not null,
  constraint pk_regulation_use primary key (id),
  constraint fk_regulation_use_definition foreign key (definition_id) references service_definition (id)
);
create index ix_regulation_use_citation on regulation_use (citation, agency_id, definition_id);
create index ix_regulation_use_definition on regulation_use (definition_id);
