-- who moved a clock, on what ground, and what it did to the limit; a correction is a line of its own that names the line it
-- corrects, its reason, and what it puts in place
alter table clock_event add column actor varchar(60);
alter table clock_event add column actor_name varchar(200);
alter table clock_event add column actor_post varchar(200);
alter table clock_event add column basis varchar(2000);
alter table clock_event add column reason varchar(2000);
alter table clock_event add column corrects integer;
alter table clock_event add column from_at timestamp with time zone;
alter table clock_event add column until_at timestamp with time zone;
alter table clock_event add column day0 date;
alter table clock_event add column due_before timestamp with time zone;
alter table clock_event add column due_after timestamp with time zone;
