-- the register of regulations: rows without an agency are national and everybody's, the others are local law of one agency.
-- They come from config/regulations; what an agency itself finds out about one stands in regulation_mark
create table regulation (
  id bigint not null,
  version bigint not null,
  agency_id bigint,
  code varchar(80) not null,
  kind varchar(20) not null,
  number varchar(60) not null,
  issued_year integer not null,
  region varchar(60) not null,
  citation varchar(160) not null,
  title varchar(600) not null,
  valid_from date,
  ended_on date,
  replaced_by varchar(80),
  source varchar(300) not null,
  doubt varchar(600),
  constraint pk_regulation primary key (id),
  constraint uq_regulation_code unique (code),
  constraint uq_regulation_citation unique (citation),
  constraint fk_regulation_agency foreign key (agency_id) references agency (id)
);
create table regulation_article (
  id bigint not null,
  version bigint not null,
  regulation_id bigint not null,
  article varchar(60) not null,
  about varchar(300) not null,
  ended_on date,
  replaced_by varchar(160),
  constraint pk_regulation_article primary key (id),
  constraint uq_regulation_article unique (regulation_id, article),
  constraint fk_regulation_article_regulation foreign key (regulation_id) references regulation (id)
);

-- what an agency's administrator states about a regulation; current_of repeats regulation_id while it stands
create table regulation_mark (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  regulation_id bigint not null,
  current_of bigint,
  kind varchar(20) not null,
  ended_on date not null,
  grace_until date not null,
  replaced_by varchar(80),
  source varchar(300) not null,
  marked_by bigint not null,
  marked_by_name varchar(200) not null,
  marked_at timestamp with time zone not null,
  withdrawn_by bigint,
  withdrawn_by_name varchar(200),
  withdrawn_at timestamp with time zone,
  constraint pk_regulation_mark primary key (id),
  constraint uq_regulation_mark_current unique (agency_id, current_of),
  constraint fk_regulation_mark_agency foreign key (agency_id) references agency (id),
  constraint fk_regulation_mark_regulation foreign key (regulation_id) references regulation (id)
);
