create trigger exclusion_only_grows before update or delete on exclusion
    for each row execute function refuse_change();
create trigger exclusion_is_not_emptied before truncate on exclusion
    for each statement execute function refuse_change();
create trigger exclusion_answer_only_grows before update or delete on exclusion_answer
    for each row execute function refuse_change();
create trigger exclusion_answer_is_not_emptied before truncate on exclusion_answer
    for each statement execute function refuse_change();
create trigger exclusion_decision_only_grows before update or delete on exclusion_decision
    for each row execute function refuse_change();
create trigger exclusion_decision_is_not_emptied before truncate on exclusion_decision
    for each statement execute function refuse_change();
