create trigger objection_only_grows before update, delete on objection
    for each row call 'de.sachsen.mitnutzung.voting.jdbc.OnlyGrows';
create trigger referral_signature_only_grows before update, delete on referral_signature
    for each row call 'de.sachsen.mitnutzung.voting.jdbc.OnlyGrows';

-- Tables that are referenced are not emptied by TRUNCATE.
create table objection_kept (ballot varchar(20) not null references objection (ballot));
create table referral_signature_kept (
    ballot varchar(20) not null,
    seat   varchar(40) not null,
    foreign key (ballot, seat) references referral_signature (ballot, seat)
);
