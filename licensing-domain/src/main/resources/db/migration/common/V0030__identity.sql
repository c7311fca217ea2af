-- people who sign in; applicants belong to no agency
create table account (
  id bigint not null,
  version bigint not null,
  kind varchar(20) not null,
  status varchar(24) not null,
  email varchar(254) not null,
  email_key varchar(254) not null,
  password_hash varchar(255),
  full_name varchar(120) not null,
  title_prefix varchar(40),
  title_suffix varchar(60),
  nik_cipher varchar(200),
  nik_hash varchar(64),
  nik_masked varchar(16),
  -- set at confirmation: an unconfirmed registration must not keep the owner of a number out
  nik_owned varchar(64),
  phone varchar(16),
  birth_date date,
  birth_place varchar(80),
  agency_id bigint,
  nip varchar(18),
  locale varchar(5) not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  privacy_notice_at timestamp with time zone,
  registration_key varchar(64),
  demonstration boolean not null,
  constraint pk_account primary key (id),
  constraint uq_account_email unique (email_key),
  constraint uq_account_nik unique (nik_owned),
  constraint ck_account_agency check ((kind = 'STAFF') = (agency_id is not null))
);
create index ix_account_nik on account (nik_hash);
create index ix_account_agency on account (agency_id);

create table confirmation_code (
  id bigint not null,
  version bigint not null,
  account_id bigint not null,
  purpose varchar(20) not null,
  code_hash varchar(64),
  expires_at timestamp with time zone not null,
  guesses integer not null,
  window_from timestamp with time zone not null,
  window_codes integer not null,
  constraint pk_confirmation_code primary key (id),
  constraint uq_confirmation_code unique (account_id, purpose),
  constraint fk_confirmation_code_account foreign key (account_id) references account (id)
);

create table throttle (
  id bigint not null,
  version bigint not null,
  kind varchar(24) not null,
  key_hash varchar(64) not null,
  attempts integer not null,
  window_from timestamp with time zone not null,
  resting_until timestamp with time zone,
  constraint pk_throttle primary key (id),
  constraint uq_throttle unique (kind, key_hash)
);
create index ix_throttle_window on throttle (window_from);

create table access_token (
  id bigint not null,
  version bigint not null,
  account_id bigint not null,
  label varchar(80) not null,
  token_hash varchar(64) not null,
  ending varchar(4) not null,
  scopes varchar(400) not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint pk_access_token primary key (id),
  constraint uq_access_token unique (token_hash),
  constraint fk_access_token_account foreign key (account_id) references account (id)
);
create index ix_access_token_account on access_token (account_id);

create table partner_client (
  id bigint not null,
  version bigint not null,
  client_id varchar(64) not null,
  name varchar(120) not null,
  secret_hash varchar(255) not null,
  scopes varchar(400) not null,
  enabled boolean not null,
  demonstration boolean not null,
  constraint pk_partner_client primary key (id),
  constraint uq_partner_client unique (client_id)
);

-- no row: the partner may touch every agency
create table partner_client_agency (
  partner_client_id bigint not null,
  agency_id bigint not null,
  constraint pk_partner_client_agency primary key (partner_client_id, agency_id),
  constraint fk_partner_client_agency_client foreign key (partner_client_id) references partner_client (id)
);

create table partner_token (
  id bigint not null,
  version bigint not null,
  partner_client_id bigint not null,
  token_hash varchar(64) not null,
  scopes varchar(400) not null,
  expires_at timestamp with time zone not null,
  constraint pk_partner_token primary key (id),
  constraint uq_partner_token unique (token_hash),
  constraint fk_partner_token_client foreign key (partner_client_id) references partner_client (id)
);
create index ix_partner_token_client on partner_token (partner_client_id, expires_at);
