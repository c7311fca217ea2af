-- rank and grade of an official, as letters print it under his name
alter table account add column official_rank varchar(100);
