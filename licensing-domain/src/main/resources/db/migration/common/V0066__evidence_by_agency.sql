-- the wall tells how registers answered last
create index ix_evidence_agency on register_evidence (agency_id, fetched_at);
