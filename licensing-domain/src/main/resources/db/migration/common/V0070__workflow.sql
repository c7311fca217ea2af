create table work_item (
  id bigint constraint pk_work_item primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_work_item_application references licence_application,
  application_number varchar(40) not null,
  service_code varchar(80) not null,
  definition_id bigint not null,
  holder_name varchar(200) not null,
  step_code varchar(80) not null,
  step_kind varchar(30) not null,
  approving boolean not null,
  post_id bigint not null,
  state varchar(20) not null,
  round_number integer not null,
  sent_back boolean not null,
  offered_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  claimed_by bigint,
  claimed_by_name varchar(200),
  claimed_at timestamp with time zone,
  outcome varchar(30),
  completed_at timestamp with time zone
);
create index ix_work_item_post on work_item (agency_id, state, post_id, due_at, id);
create index ix_work_item_claimant on work_item (claimed_by, state, due_at, id);
create index ix_work_item_application on work_item (application_id, id);
create index ix_work_item_done on work_item (claimed_by, completed_at);

create table hand_over (
  id bigint constraint pk_hand_over primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_hand_over_application references licence_application,
  position integer not null,
  giver_kind varchar(20) not null,
  giver_account bigint,
  giver_name varchar(200) not null,
  giver_post varchar(200),
  given_at timestamp with time zone not null,
  receiver_kind varchar(20) not null,
  receiver_post_id bigint,
  receiver_post varchar(200) not null,
  receiver_account bigint,
  receiver_name varchar(200),
  received_at timestamp with time zone,
  content varchar(60) not null,
  note varchar(4000),
  constraint uq_hand_over unique (application_id, position)
);
