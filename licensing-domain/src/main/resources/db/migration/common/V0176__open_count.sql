-- what stands open in an agency, counted by a worker: steps by the quarter of an hour that ends with or after their limit (DUE)
-- and the moment to begin (ACT), and files that are with their applicants (RETURNED, SURVEY)
create table open_count (
  agency_id bigint not null,
  measure varchar(10) not null,
  service_code varchar(80) not null,
  step_code varchar(80) not null,
  post_id bigint not null,
  stands boolean not null,
  taken boolean not null,
  slot bigint not null,
  files bigint not null,
  constraint pk_open_count primary key (agency_id, measure, service_code, step_code, post_id, stands, taken, slot)
);

-- whoever holds this row counts
create table open_count_turn (
  id bigint constraint pk_open_count_turn primary key
);
insert into open_count_turn (id) values (1);

-- as what a step and a file are counted; empty for what is not counted
alter table work_item add column counted_due timestamp with time zone;
alter table work_item add column counted_act timestamp with time zone;
alter table work_item add column counted_stands boolean;
alter table work_item add column counted_taken boolean;
alter table licence_application add column counted_standing varchar(10);
create index ix_work_item_counted_due on work_item (agency_id, counted_due);
create index ix_work_item_counted_act on work_item (agency_id, counted_act);
