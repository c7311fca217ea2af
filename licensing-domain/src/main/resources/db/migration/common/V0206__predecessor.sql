-- the application whose licence a power of attorney is about
alter table power_of_attorney add column renews varchar(40);
-- drafts that renew different licences are different drafts
update licence_application set draft_key = draft_key || ':' || renews where draft_key is not null and renews is not null;
