-- issued by the system because nobody decided in time: working day and legal basis as the letter prints them
alter table licence add column deemed_day integer;
alter table licence add column deemed_basis varchar(500);
