-- what happened on one day of an agency, per service and step (empty: the whole file) and measure; made from the files, and made anew at any time
create table day_figure (
  agency_id bigint not null,
  figure_day date not null,
  service_code varchar(80) not null,
  step_code varchar(80) not null,
  measure varchar(20) not null,
  cases bigint not null,
  minutes bigint not null,
  constraint pk_day_figure primary key (agency_id, figure_day, service_code, step_code, measure)
);

-- up to which day the figures of an agency are final
create table day_settled (
  agency_id bigint constraint pk_day_settled primary key,
  settled_day date not null
);

-- how long decided files took the agency: within a step, and from its beginning to the decision
create table step_sample (
  agency_id bigint not null,
  application_id bigint not null constraint fk_step_sample_application references licence_application,
  service_code varchar(80) not null,
  step_code varchar(80) not null,
  decided_day date not null,
  stay_minutes bigint not null,
  rest_minutes bigint not null,
  constraint pk_step_sample primary key (application_id, step_code)
);
create index ix_step_sample on step_sample (agency_id, service_code, step_code, decided_day);

-- what these samples say of the next file; no promise
create table step_forecast (
  agency_id bigint not null,
  service_code varchar(80) not null,
  step_code varchar(80) not null,
  cases integer not null,
  stay_half bigint not null,
  stay_most bigint not null,
  rest_half bigint not null,
  rest_most bigint not null,
  constraint pk_step_forecast primary key (agency_id, service_code, step_code)
);

-- a day of an agency is read by the moment of what happened on it
create index ix_work_item_completed on work_item (agency_id, completed_at);
create index ix_application_closed on licence_application (agency_id, closed_at);
create index ix_application_accepted on licence_application (agency_id, accepted_at);
create index ix_submission_moment on application_submission (agency_id, submitted_at);
create index ix_return_moment on application_return (agency_id, returned_at);
create index ix_hand_over_received on hand_over (agency_id, received_at);
create index ix_hand_over_given on hand_over (agency_id, given_at);
create index ix_application_status on licence_application (agency_id, status, service_code);
