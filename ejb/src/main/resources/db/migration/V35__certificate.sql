-- A person's place on a number. User IDs are unique for one number only.
create table certificate_holding (
    id bigint generated always as identity,
    phone text not null,
    fin text not null,
    user_id text not null,
    name text not null,
    constraint certificate_holding_pk primary key (id),
    constraint certificate_holding_person unique (phone, fin),
    constraint certificate_holding_user_id unique (phone, user_id),
    constraint certificate_holding_user_id_form check (user_id ~ '^[0-9]{6,10}$'),
    constraint certificate_holding_subscription foreign key (phone) references subscription (phone)
);

-- A key belongs to one person, on one SIM, for one purpose, for ever: the primary key makes it so between two counters.
create table certified_key (
    fingerprint text not null,
    fin text not null,
    iccid text not null,
    purpose text not null,
    constraint certified_key_pk primary key (fingerprint),
    constraint certified_key_fingerprint check (fingerprint ~ '^[0-9a-f]{64}$'),
    constraint certified_key_purpose check (purpose in ('AUTHENTICATION', 'SIGNING'))
);

create table certificate (
    serial text not null,
    phone text not null,
    fin text not null,
    iccid text not null,
    type text not null,
    purpose text not null,
    organisation text,
    key_fingerprint text not null,
    not_before timestamptz not null,
    valid_until date not null,
    state text not null,
    der bytea not null,
    version bigint not null,
    constraint certificate_pk primary key (serial),
    constraint certificate_serial check (serial ~ '^[0-9A-F]{32}$'),
    constraint certificate_type check (type in ('CITIZEN', 'BUSINESS', 'GOVERNMENTAL')),
    constraint certificate_purpose check (purpose in ('AUTHENTICATION', 'SIGNING')),
    constraint certificate_citizen_for_himself check (type <> 'CITIZEN' or organisation is null),
    constraint certificate_state check (state in ('ISSUED', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'SUPERSEDED')),
    constraint certificate_holding foreign key (phone, fin) references certificate_holding (phone, fin),
    constraint certificate_key foreign key (key_fingerprint) references certified_key (fingerprint)
);

create unique index certificate_one_of_a_kind on certificate (phone, fin, type, purpose)
    where state in ('ISSUED', 'ACTIVE', 'SUSPENDED');

-- What was certified stays as it was; only the state moves.
grant select, insert on certificate_holding to ${app};
grant update (user_id, name) on certificate_holding to ${app};
grant select, insert on certified_key to ${app};
grant select, insert on certificate to ${app};
grant update (state, version) on certificate to ${app};
