-- teams that assess files for an agency: a decree, a period, and as many members as the work needs (row 99)
create table technical_team (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  post_id bigint,
  name varchar(200) not null,
  decree_number varchar(120) not null,
  decree_on date not null,
  valid_from date not null,
  valid_until date,
  constraint pk_technical_team primary key (id),
  constraint fk_technical_team_agency foreign key (agency_id) references agency (id),
  constraint fk_technical_team_post foreign key (post_id) references agency_post (id)
);
create index ix_technical_team_agency on technical_team (agency_id, name);

-- a member holds a post of the agency or comes from an institution outside it
create table team_member (
  team_id bigint not null,
  position integer not null,
  agency_id bigint not null,
  name varchar(200) not null,
  function varchar(120) not null,
  post_id bigint,
  institution varchar(200) not null,
  constraint pk_team_member primary key (team_id, position),
  constraint fk_team_member_team foreign key (team_id) references technical_team (id)
);

-- which team assessed a file before an office answered, as the team was on that day
create table assessing_team (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  recommendation_id bigint not null,
  team_id bigint not null,
  citation varchar(500) not null,
  members varchar(20000) not null,
  chosen_by bigint not null,
  chosen_at timestamp with time zone not null,
  constraint pk_assessing_team primary key (id),
  constraint uq_assessing_team unique (recommendation_id),
  constraint fk_assessing_team_recommendation foreign key (recommendation_id) references recommendation (id),
  constraint fk_assessing_team_team foreign key (team_id) references technical_team (id)
);
