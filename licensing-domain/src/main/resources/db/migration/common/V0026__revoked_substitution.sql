-- when a substitution was ended at once: from that moment its last day gives no rights
alter table post_assignment add column revoked_at timestamp with time zone;
