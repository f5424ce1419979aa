-- Parts of messages to 8500, until all of them are there or it has been waited long enough. Only for minutes.
create table sms_part (
    id        bigint      generated always as identity primary key,
    operator  text        not null check (operator in ('AZERCELL', 'BAKCELL', 'NAR')),
    phone     text        not null,
    reference text        not null,
    parts     integer     not null,
    number    integer     not null check (number between 1 and parts),
    event     text        not null,
    text      text        not null,
    at        timestamptz not null,
    taken_at  timestamptz not null,
    joined    boolean     not null,
    unique (operator, phone, reference, parts, number)
);
grant select, insert, delete, update (joined) on sms_part to ${app};
