-- a ballot of the council on an overdue stage ends co-signing and withdrawal as one of the working group does
update requirement
set ballot_opened = true
where exists (select 1 from ballot where ballot.requirement = requirement.id and ballot.opened_at is not null);
