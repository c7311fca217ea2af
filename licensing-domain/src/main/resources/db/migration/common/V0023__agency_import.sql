-- files of new agencies, kept between their preview and their loading; agency_id is the operator's own
create table agency_import (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  file_name varchar(300) not null,
  content varchar(1000000) not null,
  administrator_name varchar(120) not null,
  administrator_email varchar(254) not null,
  uploaded_by bigint not null,
  uploaded_by_name varchar(200) not null,
  uploaded_at timestamp with time zone not null,
  loaded_as varchar(60),
  loaded_at timestamp with time zone,
  constraint pk_agency_import primary key (id)
);
create index ix_agency_import_agency on agency_import (agency_id, id);
