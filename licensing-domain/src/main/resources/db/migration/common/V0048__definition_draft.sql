-- definitions while they are written; the text may be incomplete or wrong, unlike that of service_definition
create table definition_draft (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  service_code varchar(80) not null,
  name_id varchar(300) not null,
  name_en varchar(300) not null,
  based_on bigint,
  origin varchar(200) not null,
  document varchar(1000000) not null,
  status varchar(20) not null,
  started_by bigint not null,
  started_by_name varchar(200) not null,
  started_at timestamp with time zone not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp with time zone not null,
  proposed_by bigint,
  proposed_by_name varchar(200),
  proposed_at timestamp with time zone,
  ended_by bigint,
  ended_by_name varchar(200),
  ended_at timestamp with time zone,
  definition_id bigint,
  -- repeats the service's code while the draft is open: one draft of a service at a time
  open_for varchar(80),
  constraint pk_definition_draft primary key (id),
  constraint uq_definition_draft_open unique (agency_id, open_for),
  constraint fk_definition_draft_agency foreign key (agency_id) references agency (id),
  constraint fk_definition_draft_based_on foreign key (based_on) references service_definition (id),
  constraint fk_definition_draft_definition foreign key (definition_id) references service_definition (id)
);

-- who wrote what in a draft; only ever added to
create table draft_change (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  draft_id bigint not null,
  kind varchar(20) not null,
  place varchar(500) not null,
  was varchar(1000000) not null,
  written varchar(1000000) not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp with time zone not null,
  constraint pk_draft_change primary key (id),
  constraint fk_draft_change_draft foreign key (draft_id) references definition_draft (id)
);
create index ix_draft_change_draft on draft_change (draft_id, id);

-- why a warning of the gate was no reason against publishing, in the words of the second person
create table warning_reason (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  definition_id bigint not null,
  code varchar(40) not null,
  place varchar(1000) not null,
  reason varchar(2000) not null,
  given_by bigint not null,
  given_by_name varchar(200) not null,
  given_at timestamp with time zone not null,
  constraint pk_warning_reason primary key (id),
  constraint fk_warning_reason_definition foreign key (definition_id) references service_definition (id)
);
create index ix_warning_reason_definition on warning_reason (definition_id);
