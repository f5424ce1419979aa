-- The operators' services: what each number was last activated with, and, apart from it because messages may overtake
-- each other, the operator's last word on suspension.
create table subscription (
    phone text not null,
    operator text not null,
    type text not null,
    iccid text not null,
    sim text not null,
    activated_at timestamptz not null,
    valid_until date not null,
    constraint subscription_pk primary key (phone),
    constraint subscription_operator check (operator in ('AZERCELL', 'BAKCELL', 'NAR')),
    constraint subscription_type check (type in ('CITIZEN', 'BUSINESS', 'GOVERNMENTAL')),
    constraint subscription_sim check (sim = 'PHYSICAL' or (sim = 'ESIM' and operator = 'AZERCELL')),
    constraint subscription_lasts check (valid_until >= (activated_at at time zone 'Asia/Baku')::date)
);

create table subscription_suspension (
    phone text not null,
    operator text not null,
    suspended boolean not null,
    at timestamptz not null,
    constraint subscription_suspension_pk primary key (phone, operator),
    constraint subscription_suspension_operator check (operator in ('AZERCELL', 'BAKCELL', 'NAR'))
);

grant select, insert, update on subscription to ${app};
grant select, insert, update on subscription_suspension to ${app};
