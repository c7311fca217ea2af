-- formats that an agency has written in a book of its own, one a line; what no line names is numbered as its definition says
alter table number_book add column formats varchar(20000) default '' not null;
-- first value that this system gives out in a year: those before it stand in the book on paper from which it took over
alter table number_book_year add column first_value bigint default 1 not null;
