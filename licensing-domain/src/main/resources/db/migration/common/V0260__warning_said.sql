-- what the warning was about and what it said, so that each reason answers one warning
alter table warning_reason add column subject varchar(1000) default '' not null;
alter table warning_reason add column why varchar(2000) default '' not null;
