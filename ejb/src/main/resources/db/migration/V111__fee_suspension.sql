-- Services that a night suspended for a fee that was not paid or not answered for (rule R92), and which of them a person
-- had restored because the night was wrong.
create table fee_suspension (
    id bigint generated always as identity,
    fee bigint not null,
    reference text not null,
    phone text not null,
    day date not null,
    suspended_at timestamptz not null,
    undone_at timestamptz,
    constraint fee_suspension_pk primary key (id),
    constraint fee_suspension_once unique (reference, day),
    constraint fee_suspension_fee foreign key (fee) references subscription_fee
);
comment on table fee_suspension is
    'Ledger of the night: no charge (reference) suspends a service twice on a day, no suspension is undone twice';
create index fee_suspension_of_month on fee_suspension (fee, id);
grant select, insert, update (undone_at) on fee_suspension to ${app};

-- How many services the operators' refusals may suspend on a day before the night, and so a person, is asked.
create table fee_breaker (
    day date not null,
    most bigint not null,
    tripped_at timestamptz,
    constraint fee_breaker_pk primary key (day),
    constraint fee_breaker_most check (most > 0)
);
comment on table fee_breaker is 'The limit of a Baku day, fixed by its first refusal';
grant select, insert, update (tripped_at) on fee_breaker to ${app};

-- Counted in several rows, so that answers that come at once do not wait for each other.
create table fee_breaker_count (
    day date not null,
    shard int not null,
    suspended bigint not null,
    constraint fee_breaker_count_pk primary key (day, shard),
    constraint fee_breaker_count_day foreign key (day) references fee_breaker
);
comment on table fee_breaker_count is 'Services suspended on a Baku day because an operator refused the fee';
grant select, insert, update (suspended) on fee_breaker_count to ${app};
