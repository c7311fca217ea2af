-- words are found by how they begin, whatever order the database has its texts in
alter table catalogue_word alter column word type varchar(60) collate "C";
