-- the place that an application was handed in for: it counts against the limit of one person's places while it is under way
alter table licence_application add column claimed_name varchar(200);
alter table licence_application add column claimed_address varchar(500);
alter table licence_application add column claimed_ordinal integer;
-- a person's files of all agencies
create index ix_application_person on licence_application (nik_hash);
