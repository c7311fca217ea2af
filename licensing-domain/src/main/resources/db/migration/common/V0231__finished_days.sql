-- the days by which a finished clock was counted: its explanation stays what it was
alter table clock_event add column days varchar(1000000);
