-- silence grants the licence: from which working day on, at which moment that is now, when the worker looks at it next, and when it was done
alter table service_clock add column deemed_day integer;
alter table service_clock add column deemed_at timestamp with time zone;
alter table service_clock add column deemed_next_at timestamp with time zone;
alter table service_clock add column deemed_decided_at timestamp with time zone;
-- null for everything with nothing left to do
create index ix_service_clock_deemed on service_clock (deemed_next_at);
