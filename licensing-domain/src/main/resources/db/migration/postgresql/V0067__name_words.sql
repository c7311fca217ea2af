-- the words of a holder's name, by which files are found: behind row security PostgreSQL serves comparisons from an index, and
-- LIKE not, for LIKE might tell of rows that it must not see
alter table licence_application
  add column name_word_1 text collate "C" generated always as (split_part(lower(holder_name), ' ', 1)) stored,
  add column name_word_2 text collate "C" generated always as (split_part(lower(holder_name), ' ', 2)) stored,
  add column name_word_3 text collate "C" generated always as (split_part(lower(holder_name), ' ', 3)) stored,
  add column name_word_4 text collate "C" generated always as (split_part(lower(holder_name), ' ', 4)) stored,
  add column name_word_5 text collate "C" generated always as (split_part(lower(holder_name), ' ', 5)) stored;
create index ix_application_word_1 on licence_application (agency_id, name_word_1);
create index ix_application_word_2 on licence_application (agency_id, name_word_2);
create index ix_application_word_3 on licence_application (agency_id, name_word_3);
create index ix_application_word_4 on licence_application (agency_id, name_word_4);
create index ix_application_word_5 on licence_application (agency_id, name_word_5);
