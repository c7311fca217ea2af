-- version of the draft that a change was written to: who saw that version has not seen the change; empty for older lines
alter table draft_change add column draft_version bigint;
