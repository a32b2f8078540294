-- what people were told; each recipient has a copy, because each reads it for themselves
create table notice (
    id          bigint generated always as identity primary key,
    recipient   varchar(64) not null,
    -- the case that it is about, for instance ANF-2026-0001
    case_number varchar(20) not null,
    -- the title that the case had then
    case_title  text        not null,
    sentence    text        not null,
    text        text        not null,
    told_at     timestamp with time zone not null,
    is_read     boolean     not null
);

create index notice_of_recipient on notice (recipient, id);
