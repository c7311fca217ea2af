-- days of an agency whose figures are to be counted again, because a clock was put right after the file was decided; the
-- number of marks tells whether another one came while the day was counted
create table figure_dirty (
  agency_id bigint not null,
  figure_day date not null,
  marks integer not null,
  since timestamp with time zone not null,
  constraint pk_figure_dirty primary key (agency_id, figure_day)
);
