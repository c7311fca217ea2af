-- registers in which an agency numbers its licences and letters of rejection; the row of the book is the lock under which values are given out
create table number_book (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  code varchar(40) not null,
  resets_yearly boolean not null,
  constraint pk_number_book primary key (id),
  constraint uq_number_book_code unique (agency_id, code)
);

-- book_year 0: the book never starts again at one
create table number_book_year (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  book_id bigint not null,
  book_year integer not null,
  last_value bigint not null,
  constraint pk_number_book_year primary key (id),
  constraint uq_number_book_year unique (book_id, book_year),
  constraint fk_number_book_year_book foreign key (book_id) references number_book (id)
);

create table number_entry (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  book_id bigint not null,
  book_year integer not null,
  book_value bigint not null,
  number_text varchar(120) not null,
  state varchar(16) not null,
  application_number varchar(40) not null,
  licence_id bigint,
  reserved_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  voided_at timestamp with time zone,
  void_reason varchar(500),
  constraint pk_number_entry primary key (id),
  constraint uq_number_entry_value unique (book_id, book_year, book_value),
  constraint uq_number_entry_number unique (agency_id, number_text),
  constraint fk_number_entry_book foreign key (book_id) references number_book (id),
  -- the state and what proves it cannot disagree
  constraint ck_number_entry_state check (
    (state = 'RESERVED' and licence_id is null and confirmed_at is null and voided_at is null)
    or (state = 'CONFIRMED' and confirmed_at is not null and voided_at is null)
    or (state = 'VOIDED' and licence_id is null and confirmed_at is null and voided_at is not null and void_reason is not null))
);
create index ix_number_entry_application on number_entry (book_id, application_number);
