create table agency (
  id bigint not null,
  version bigint not null,
  code varchar(40) not null,
  prefix varchar(8) not null,
  name_id varchar(300) not null,
  name_en varchar(300) not null,
  zone varchar(60) not null,
  calendar_code varchar(40) not null,
  accent varchar(7) not null,
  profile varchar(1000000) not null,
  constraint pk_agency primary key (id),
  constraint uq_agency_code unique (code),
  constraint uq_agency_prefix unique (prefix)
);

create table agency_unit (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  code varchar(60) not null,
  name_id varchar(300) not null,
  name_en varchar(300) not null,
  constraint pk_agency_unit primary key (id),
  constraint uq_agency_unit_code unique (agency_id, code),
  constraint fk_agency_unit_agency foreign key (agency_id) references agency (id)
);

create table agency_post (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  unit_id bigint not null,
  code varchar(60) not null,
  name_id varchar(300) not null,
  name_en varchar(300) not null,
  letter_title varchar(300),
  permissions varchar(1000) not null,
  constraint pk_agency_post primary key (id),
  constraint uq_agency_post_code unique (agency_id, code),
  constraint fk_agency_post_agency foreign key (agency_id) references agency (id),
  constraint fk_agency_post_unit foreign key (unit_id) references agency_unit (id)
);

-- account_id points to an account of the identity feature, which comes later and knows this one
create table post_assignment (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  post_id bigint not null,
  account_id bigint not null,
  appointment varchar(20) not null,
  decree_number varchar(120),
  valid_from date not null,
  valid_until date,
  constraint pk_post_assignment primary key (id),
  constraint fk_post_assignment_agency foreign key (agency_id) references agency (id),
  constraint fk_post_assignment_post foreign key (post_id) references agency_post (id),
  constraint ck_post_assignment_days check (valid_until is null or valid_until >= valid_from)
);
create index ix_post_assignment_post on post_assignment (post_id, valid_from);
create index ix_post_assignment_account on post_assignment (account_id, valid_from);
