-- a whole batch of a sweep takes its keys at once
create sequence escalation_seq start with 1 increment by 500;
