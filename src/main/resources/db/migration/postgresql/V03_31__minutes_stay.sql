-- Of a draft only the remarks change, and its state by a signature; of what one person has signed only the state.
create function keep_minutes() returns trigger language plpgsql as $$
begin
    if old.state = 'SIGNED'
        or old.state = 'SIGNED_ONCE' and new.state <> 'SIGNED'
        or (old.id, old.body, old.session, old.original_of, old.corrects, old.reason, old.content, old.drafted_at,
            old.drafted_by)
            is distinct from (new.id, new.body, new.session, new.original_of, new.corrects, new.reason, new.content,
            new.drafted_at, new.drafted_by)
        or (old.state = 'SIGNED_ONCE' or new.state <> 'DRAFT')
            and (old.remarks, old.edited_by, old.edited_at) is distinct from (new.remarks, new.edited_by, new.edited_at)
        or old.state = 'DRAFT' and new.state not in ('DRAFT', 'SIGNED_ONCE') then
        raise exception 'minutes are signed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger minutes_stay before update on minutes
    for each row execute function keep_minutes();
create trigger minutes_are_not_deleted before delete on minutes
    for each row execute function refuse_change();
create trigger minutes_are_not_emptied before truncate on minutes
    for each statement execute function refuse_change();
create trigger minutes_ballot_only_grows before update or delete on minutes_ballot
    for each row execute function refuse_change();
create trigger minutes_ballot_is_not_emptied before truncate on minutes_ballot
    for each statement execute function refuse_change();
create trigger minutes_signature_only_grows before update or delete on minutes_signature
    for each row execute function refuse_change();
create trigger minutes_signature_is_not_emptied before truncate on minutes_signature
    for each statement execute function refuse_change();
