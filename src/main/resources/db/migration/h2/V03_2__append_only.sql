-- Votes and ledger only grow. Their foreign keys keep them from being emptied by TRUNCATE.
create trigger vote_only_grows before update, delete on vote
    for each row call 'de.sachsen.mitnutzung.voting.jdbc.OnlyGrows';
create trigger ledger_only_grows before update, delete on ledger_entry
    for each row call 'de.sachsen.mitnutzung.voting.jdbc.OnlyGrows';
