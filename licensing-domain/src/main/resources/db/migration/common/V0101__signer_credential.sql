create table signer_credential (
  id bigint constraint pk_signer_credential primary key,
  version bigint not null,
  agency_id bigint not null,
  account_id bigint not null,
  provider varchar(60) not null,
  reference varchar(200) not null,
  constraint uq_signer_credential unique (account_id, provider)
);
