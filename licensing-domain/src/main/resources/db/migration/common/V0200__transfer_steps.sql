-- which steps of the old version became which of the new one, as the administrator said: old>new, one after the other
alter table file_transfer add column step_mapping varchar(4000) default '' not null;
