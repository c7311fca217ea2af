-- the decree by which something was taken out of an agency's profile, such as the hours of a period
alter table agency_revision add column decree varchar(200);
