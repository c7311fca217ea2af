-- a step that went over to a later version of the definition goes on with another item: the same visit, whose ladder is not climbed anew
alter table work_item add column visit_of bigint;
alter table escalation add column visit_id bigint;
update escalation set visit_id = work_item_id;
alter table escalation alter column visit_id set not null;
alter table escalation drop constraint uq_escalation_visit;
alter table escalation add constraint uq_escalation_visit unique (visit_id, rung_code);
