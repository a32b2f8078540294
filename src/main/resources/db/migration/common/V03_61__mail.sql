-- What calendar programs know a session by. The identity never changes; the number rises with each message about it.
create table calendar_entry (
    -- number of the session, for instance SIT-2026-0001
    session_number varchar(20)  not null primary key,
    uid            varchar(300) not null,
    revision       integer      not null
);

-- Papers that go out with a mail, once for all its recipients.
create table mail_paper (
    bundle     uuid         not null,
    -- from 1 within its bundle
    number     integer      not null,
    file_name  varchar(200) not null,
    media_type varchar(100) not null,
    content    file_content not null,
    primary key (bundle, number)
);

-- Mails that wait, are being sent, were sent or given up; one for each recipient. Each is queued in the transaction in
-- which what it tells happens.
create table mail (
    -- also its Message-ID, at every attempt
    id              uuid         not null primary key,
    -- order in which they were queued
    position        bigint       generated always as identity unique,
    recipient       varchar(64)  not null,
    address         varchar(254) not null,
    -- the case that it is about; mails of a case hang together
    thread          varchar(20)  not null,
    subject         varchar(998) not null,
    text            text         not null,
    -- path of the page that it is about
    link            varchar(300) not null,
    calendar_method varchar(10),
    calendar        text,
    papers          uuid,
    state           varchar(10)  not null check (state in ('WAITING', 'SENDING', 'SENT', 'GIVEN_UP')),
    queued_at       timestamp with time zone not null,
    attempts        integer      not null,
    -- not before then is it tried again
    due_at          timestamp with time zone not null,
    -- who is sending it, a new one at each attempt, and since when
    claim           uuid,
    claimed_at      timestamp with time zone,
    -- why the last attempt failed
    failure         varchar(20),
    -- when it was sent or given up
    settled_at      timestamp with time zone,
    check ((calendar is null) = (calendar_method is null))
);

create index mail_in_work on mail (state, due_at);
create index mail_of_recipient on mail (recipient, thread, position);
