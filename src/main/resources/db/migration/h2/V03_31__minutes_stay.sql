create trigger minutes_stay before update, delete on minutes
    for each row call 'de.sachsen.mitnutzung.minutes.jdbc.SignedStays';
create trigger minutes_ballot_only_grows before update, delete on minutes_ballot
    for each row call 'de.sachsen.mitnutzung.voting.jdbc.OnlyGrows';
create trigger minutes_signature_only_grows before update, delete on minutes_signature
    for each row call 'de.sachsen.mitnutzung.voting.jdbc.OnlyGrows';
