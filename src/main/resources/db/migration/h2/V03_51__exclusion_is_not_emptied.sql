-- H2 knows no trigger for TRUNCATE, but refuses it to a table that another one, or it itself, refers to. Exclusions are
-- referred to by their answers; these and the decisions refer to their own rows for that reason only.
alter table exclusion_answer add constraint exclusion_answer_is_not_emptied
    foreign key (ballot, number, seat) references exclusion_answer (ballot, number, seat);
alter table exclusion_decision add constraint exclusion_decision_is_not_emptied
    foreign key (ballot, number) references exclusion_decision (ballot, number);
