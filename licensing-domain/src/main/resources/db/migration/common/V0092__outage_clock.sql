-- by which outage of a partner a clock stands still, and a step with its ladder
alter table service_clock add column outage_id bigint;
create index ix_service_clock_outage on service_clock (outage_id);
alter table work_item add column outage_id bigint;
alter table work_item add column stands_since timestamp with time zone;
create index ix_work_item_outage on work_item (outage_id);
