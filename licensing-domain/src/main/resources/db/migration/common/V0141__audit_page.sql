-- the audit page reads an agency's entries by time, newest first
create index ix_audit_time on audit_entry (agency_id, occurred_at, id);
