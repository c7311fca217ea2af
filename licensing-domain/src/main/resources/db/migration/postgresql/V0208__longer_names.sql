-- a name with its title may have eight words (V0067)
alter table licence_application
  add column name_word_6 text collate "C" generated always as (split_part(lower(holder_name), ' ', 6)) stored,
  add column name_word_7 text collate "C" generated always as (split_part(lower(holder_name), ' ', 7)) stored,
  add column name_word_8 text collate "C" generated always as (split_part(lower(holder_name), ' ', 8)) stored;
create index ix_application_word_6 on licence_application (agency_id, name_word_6);
create index ix_application_word_7 on licence_application (agency_id, name_word_7);
create index ix_application_word_8 on licence_application (agency_id, name_word_8);
