-- two officials who check one after the other have findings of their own; an empty step is the system's, or an older finding
alter table requirement_check add column step_code varchar(80) default '' not null;
alter table requirement_check drop constraint uq_check;
alter table requirement_check add constraint uq_check unique (application_id, round_number, requirement_code, step_code);
