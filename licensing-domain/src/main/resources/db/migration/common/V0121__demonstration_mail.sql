-- what the demonstration's own mail server received; always empty in production
create table demo_mail (
  id bigint not null,
  version bigint not null,
  received_at timestamp with time zone not null,
  sender varchar(254) not null,
  recipient varchar(254) not null,
  subject varchar(400) not null,
  body varchar(100000) not null,
  constraint pk_demo_mail primary key (id)
);
create index ix_demo_mail_recipient on demo_mail (recipient, id);
