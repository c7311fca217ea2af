-- units and posts end and are never removed: what was done in them names them
alter table agency_unit add column ended_on date;
alter table agency_post add column ended_on date;
-- codes of the competences that whoever gets the post must hold
alter table agency_post add column required_competences varchar(1000) default '' not null;

create table competence_kind (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  code varchar(60) not null,
  name_id varchar(300) not null,
  name_en varchar(300) not null,
  constraint pk_competence_kind primary key (id),
  constraint uq_competence_kind_code unique (agency_id, code)
);

-- rights of a post change when a second person approves; open_of is the post while nobody has decided, so there is one at most
create table rights_proposal (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  post_id bigint not null,
  open_of bigint,
  was varchar(1000) not null,
  wanted varchar(1000) not null,
  reason varchar(500) not null,
  state varchar(16) not null,
  proposed_by bigint not null,
  proposed_by_name varchar(200) not null,
  proposed_at timestamp with time zone not null,
  decided_by bigint,
  decided_by_name varchar(200),
  decided_at timestamp with time zone,
  decision_reason varchar(500),
  constraint pk_rights_proposal primary key (id),
  constraint uq_rights_proposal_open unique (open_of),
  constraint fk_rights_proposal_post foreign key (post_id) references agency_post (id),
  constraint ck_rights_proposal_two check (state <> 'APPROVED' or decided_by <> proposed_by)
);
create index ix_rights_proposal_post on rights_proposal (post_id, id);

-- who changed what of an agency's set-up, field by field; written once
create table agency_change (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  area varchar(20) not null,
  subject varchar(300) not null,
  field varchar(60) not null,
  was varchar(2000) not null,
  written varchar(2000) not null,
  changed_by bigint,
  changed_by_name varchar(200) not null,
  changed_at timestamp with time zone not null,
  constraint pk_agency_change primary key (id)
);
create index ix_agency_change_agency on agency_change (agency_id, area, id);
