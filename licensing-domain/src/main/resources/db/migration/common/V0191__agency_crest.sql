-- pictures that agencies brought as their crests; the profile, which is versioned, names the one that letters bear
create table agency_crest (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  sha256 varchar(64) not null,
  added_by bigint,
  added_by_name varchar(200) not null,
  added_at timestamp with time zone not null,
  constraint pk_agency_crest primary key (id),
  constraint uq_agency_crest unique (agency_id, sha256),
  constraint fk_agency_crest_agency foreign key (agency_id) references agency (id)
);
