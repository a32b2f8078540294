-- Votes and ledger only grow.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% only grows', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger vote_only_grows before update or delete on vote
    for each row execute function refuse_change();
create trigger vote_is_not_emptied before truncate on vote
    for each statement execute function refuse_change();
create trigger ledger_only_grows before update or delete on ledger_entry
    for each row execute function refuse_change();
create trigger ledger_is_not_emptied before truncate on ledger_entry
    for each statement execute function refuse_change();
