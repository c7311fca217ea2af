-- what an agency said about itself from one change to the next; written once, the first row is what its file said
create table agency_revision (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  revision_number integer not null,
  profile varchar(1000000) not null,
  changed_by bigint,
  changed_by_name varchar(200) not null,
  changed_at timestamp with time zone,
  constraint pk_agency_revision primary key (id),
  constraint uq_agency_revision unique (agency_id, revision_number),
  constraint fk_agency_revision_agency foreign key (agency_id) references agency (id)
);
