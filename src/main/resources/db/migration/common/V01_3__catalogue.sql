-- Versions are only ever added. What a version says (annex, terms, content) is written and read as a whole, hence one
-- JSON document each; what is searched or decided by has a column of its own.

create table component_version (
    component_id  varchar(40)              not null,
    number        integer                  not null,
    cause         varchar(100)             not null,
    note          text                     not null,
    published_at  timestamp with time zone not null,
    published_by  varchar(64)              not null,
    name          varchar(200)             not null,
    lifecycle     varchar(30)              not null,
    retires_on    date,
    service_class varchar(1)               not null,
    annex         text                     not null,
    primary key (component_id, number)
);

create table service_level_version (
    service_class varchar(1)               not null,
    number        integer                  not null,
    cause         varchar(100)             not null,
    note          text                     not null,
    published_at  timestamp with time zone not null,
    published_by  varchar(64)              not null,
    terms         text                     not null,
    primary key (service_class, number)
);

create table agreement_version (
    number                   integer                  not null primary key,
    cause                    varchar(100)             not null,
    note                     text                     not null,
    published_at             timestamp with time zone not null,
    published_by             varchar(64)              not null,
    title                    varchar(300)             not null,
    dated                    date                     not null,
    state_signed_on          date,
    municipalities_signed_on date,
    origin                   text                     not null,
    content                  text                     not null,
    check ((state_signed_on is null) = (municipalities_signed_on is null))
);
