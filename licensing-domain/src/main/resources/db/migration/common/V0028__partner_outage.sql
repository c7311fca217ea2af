-- a partner's system that is out: declared by a person with reason and legal basis, ended by a person, never rewritten; the
-- steps of the services named here need that partner, and the clocks of files at them stand still meanwhile
create table partner_outage (
  id bigint constraint pk_partner_outage primary key,
  version bigint not null,
  agency_id bigint not null,
  partner varchar(120) not null,
  services varchar(4000) not null,
  step_kinds varchar(400) not null,
  since timestamp with time zone not null,
  basis varchar(500) not null,
  reason varchar(1000) not null,
  declared_by bigint not null,
  declared_by_name varchar(200) not null,
  declared_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  end_note varchar(1000),
  ended_by bigint,
  ended_by_name varchar(200),
  end_declared_at timestamp with time zone,
  settled_at timestamp with time zone
);
create index ix_partner_outage_agency on partner_outage (agency_id, since);
create index ix_partner_outage_open on partner_outage (settled_at);
