create trigger objection_only_grows before update or delete on objection
    for each row execute function refuse_change();
create trigger objection_is_not_emptied before truncate on objection
    for each statement execute function refuse_change();
create trigger referral_signature_only_grows before update or delete on referral_signature
    for each row execute function refuse_change();
create trigger referral_signature_is_not_emptied before truncate on referral_signature
    for each statement execute function refuse_change();
