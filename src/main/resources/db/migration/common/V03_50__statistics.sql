-- Statistics look for what was closed or decided in some days, and for the version that came of a requirement.
create index ballot_by_closing on ballot (closed_at);
create index requirement_event_by_kind on requirement_event (kind, happened_at);
create index component_version_by_cause on component_version (cause);
