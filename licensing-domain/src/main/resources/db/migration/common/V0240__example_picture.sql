-- pictures that show what a document should look like; definitions, drafts and copies of any agency name them by their hash
create table example_picture (
  id bigint not null,
  version bigint not null,
  sha256 varchar(64) not null,
  content varchar(300000) not null,
  kept_at timestamp with time zone not null,
  constraint pk_example_picture primary key (id),
  constraint uq_example_picture unique (sha256)
);
