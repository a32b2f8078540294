-- Municipalities by their official key. A district and a district-free city have the five digits of the district and
-- 000; for a district this completion is this project's own, so that all keys have eight digits. Only keys that were
-- verified are here; all others come by import of the official directory.
create table municipality (
    ags  varchar(8)   not null primary key,
    name varchar(200) not null,
    kind varchar(20)  not null
);

insert into municipality (ags, name, kind) values ('14511000', 'Chemnitz (Stadt)', 'DISTRICT_FREE_CITY');
insert into municipality (ags, name, kind) values ('14521000', 'Erzgebirgskreis', 'DISTRICT');
insert into municipality (ags, name, kind) values ('14522000', 'Mittelsachsen', 'DISTRICT');
insert into municipality (ags, name, kind) values ('14523000', 'Vogtlandkreis', 'DISTRICT');
insert into municipality (ags, name, kind) values ('14524000', 'Zwickau', 'DISTRICT');
insert into municipality (ags, name, kind) values ('14612000', 'Dresden (Stadt)', 'DISTRICT_FREE_CITY');
insert into municipality (ags, name, kind) values ('14625000', 'Bautzen', 'DISTRICT');
insert into municipality (ags, name, kind) values ('14626000', 'Görlitz', 'DISTRICT');
insert into municipality (ags, name, kind) values ('14627000', 'Meißen', 'DISTRICT');
insert into municipality (ags, name, kind) values ('14628000', 'Sächsische Schweiz-Osterzgebirge', 'DISTRICT');
insert into municipality (ags, name, kind) values ('14713000', 'Leipzig (Stadt)', 'DISTRICT_FREE_CITY');
insert into municipality (ags, name, kind) values ('14729000', 'Leipzig (Landkreis)', 'DISTRICT');
insert into municipality (ags, name, kind) values ('14730000', 'Nordsachsen', 'DISTRICT');

-- every administration or association that takes part, municipal or not
create table organisation (
    id   varchar(40)  not null primary key,
    name varchar(200) not null,
    kind varchar(20)  not null,
    ags  varchar(8) unique references municipality (ags)
);

insert into organisation (id, name, kind, ags)
select 'ags-' || ags, name, case kind when 'DISTRICT' then 'DISTRICT' else 'MUNICIPALITY' end, ags from municipality;

-- whoever acts in the application acts for one organisation
create table organisation_member (
    user_id      varchar(64) not null primary key,
    organisation varchar(40) not null references organisation (id)
);
create index organisation_member_organisation on organisation_member (organisation);

create table body (
    id varchar(20) not null primary key
);

insert into body (id) values ('WORKING_GROUP');
insert into body (id) values ('COUNCIL');

create table seat (
    id          varchar(40) not null primary key,
    body        varchar(20) not null references body (id),
    bench       varchar(20) not null,
    seat_number integer     not null,
    unique (body, bench, seat_number)
);

-- The only place that ties an opaque person to a user and a name; emptied, the person is a pseudonym everywhere else.
create table person (
    person_id    uuid         not null primary key,
    user_id      varchar(64) unique,
    display_name varchar(600) not null
);

-- valid_until is exclusive, and open when it is null
create table seat_holder (
    seat        varchar(40) not null references seat (id),
    capacity    varchar(10) not null,
    person      uuid        not null references person (person_id),
    valid_from  date        not null,
    valid_until date,
    primary key (seat, capacity, valid_from),
    check (valid_until is null or valid_until > valid_from)
);
create index seat_holder_person on seat_holder (person);
