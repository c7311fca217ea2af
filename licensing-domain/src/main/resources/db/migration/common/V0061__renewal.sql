-- number of the application whose licence a renewal or replacement replaces
alter table licence_application add column renews varchar(40);
