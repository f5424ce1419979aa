-- Which node speaks SMPP with an operator. Times of the database's clock; what is over may be taken by another.
create table smpp_lease (
    operator text        primary key check (operator in ('AZERCELL', 'BAKCELL', 'NAR')),
    holder   text        not null,
    until    timestamptz not null
);
grant select, insert, update on smpp_lease to ${app};

-- Which text a message centre's id means: its receipt names nothing else. One row per part of a text. A row without a
-- reference is a receipt that came before the answer to the submission. Kept for days.
create table smpp_submission (
    operator   text        not null check (operator in ('AZERCELL', 'BAKCELL', 'NAR')),
    message_id text        not null,
    reference  text,
    part       integer,
    parts      integer,
    outcome    text        check (outcome in ('DELIVERED', 'FAILED')),
    noted_at   timestamptz not null,
    primary key (operator, message_id),
    check ((reference is null) = (part is null) and (reference is null) = (parts is null)),
    check (reference is not null or outcome is not null),
    check (part between 1 and parts)
);
create index smpp_submission_reference on smpp_submission (operator, reference) where reference is not null;
create index smpp_submission_noted on smpp_submission (noted_at);
grant select, insert, update, delete on smpp_submission to ${app};

-- Messages that a message centre delivered without an id of its own, by the hash of their content, so that one that comes
-- again after a broken connection is known. Only for a day.
create table smpp_delivery (
    operator text        not null check (operator in ('AZERCELL', 'BAKCELL', 'NAR')),
    digest   text        not null,
    session  text        not null,
    sequence integer     not null,
    at       timestamptz not null,
    primary key (operator, digest)
);
create index smpp_delivery_at on smpp_delivery (at);
grant select, insert, update, delete on smpp_delivery to ${app};
