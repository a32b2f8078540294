create trigger exclusion_only_grows before update, delete on exclusion
    for each row call 'de.sachsen.mitnutzung.voting.jdbc.OnlyGrows';
create trigger exclusion_answer_only_grows before update, delete on exclusion_answer
    for each row call 'de.sachsen.mitnutzung.voting.jdbc.OnlyGrows';
create trigger exclusion_decision_only_grows before update, delete on exclusion_decision
    for each row call 'de.sachsen.mitnutzung.voting.jdbc.OnlyGrows';
