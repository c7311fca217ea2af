-- what lists of services and the requirement finder need of the definition that binds, a small part of its text
alter table catalogue_entry add column sheet varchar(1000000);
create index ix_catalogue_entry_code on catalogue_entry (agency_id, code);
