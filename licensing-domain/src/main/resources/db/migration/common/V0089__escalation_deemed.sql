-- the day on which the system would decide itself, as a rung told it; null where it never does
alter table escalation add column deemed_on date;
