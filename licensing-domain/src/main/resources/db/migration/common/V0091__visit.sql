-- a step that comes back, even in the same round, is another visit and climbs its ladder anew
alter table escalation drop constraint uq_escalation;
alter table escalation add constraint uq_escalation_visit unique (work_item_id, rung_code);
create index ix_escalation_application on escalation (application_id);
