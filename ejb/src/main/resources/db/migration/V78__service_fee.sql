-- What the operators take for the service, from a date on (rules R72, R90), AZN, VAT included.
create table service_tariff (
    operator text not null,
    type text not null,
    valid_from date not null,
    activation_price numeric(10, 2) not null,
    monthly_fee numeric(10, 2) not null,
    constraint service_tariff_pk primary key (operator, type, valid_from),
    constraint service_tariff_operator check (operator in ('AZERCELL', 'BAKCELL', 'NAR')),
    constraint service_tariff_type check (type in ('CITIZEN', 'BUSINESS', 'GOVERNMENTAL')),
    constraint service_tariff_amounts check (activation_price >= 0 and monthly_fee >= 0)
);
insert into service_tariff (operator, type, valid_from, activation_price, monthly_fee)
    select operator, type, date '2020-01-01', price, fee
    from (values ('AZERCELL'), ('BAKCELL'), ('NAR')) as o (operator),
        (values ('CITIZEN', 0.00, 0.00), ('BUSINESS', 18.00, 2.50), ('GOVERNMENTAL', 16.00, 0.00)) as t (type, price, fee);

-- The months of the fee, one row each for ever; of one term at most one is not paid (rules R91, R94).
create table subscription_fee (
    id bigint generated always as identity,
    phone text not null,
    activated_at timestamptz not null,
    anchor date not null,
    period_from date not null,
    state text not null,
    attempt int not null,
    reference text,
    operator text,
    amount numeric(10, 2),
    asked_on date,
    answered_at timestamptz,
    again boolean not null,
    service_suspended boolean not null,
    constraint subscription_fee_pk primary key (id),
    constraint subscription_fee_once unique (phone, activated_at, period_from),
    constraint subscription_fee_reference unique (reference),
    constraint subscription_fee_state check (state in ('PLANNED', 'ASKED', 'PAID', 'UNPAID', 'LAPSED')),
    constraint subscription_fee_asked check (
        state in ('PLANNED', 'LAPSED') or (reference is not null and operator is not null and amount > 0
            and asked_on is not null)),
    constraint subscription_fee_answered check (state not in ('PAID', 'UNPAID') or answered_at is not null)
);
create unique index subscription_fee_open on subscription_fee (phone, activated_at) where state <> 'PAID';
create index subscription_fee_planned on subscription_fee (period_from) where state = 'PLANNED';
create index subscription_fee_unpaid on subscription_fee (asked_on) where state = 'UNPAID';

-- A month that was paid is never touched again.
create function subscription_fee_paid_stays() returns trigger language plpgsql as $$
begin
    raise exception 'The paid month % of % stays as it is', old.period_from, old.phone;
end $$;
create trigger subscription_fee_paid_stays before update on subscription_fee
    for each row when (old.state = 'PAID') execute function subscription_fee_paid_stays();

-- Services that run already: their next month.
insert into subscription_fee
    (phone, activated_at, anchor, period_from, state, attempt, again, service_suspended)
    select phone, activated_at, activated_on, (activated_on + interval '1 month')::date, 'PLANNED', 0, false, false
    from (select phone, activated_at, (activated_at at time zone 'Asia/Baku')::date as activated_on
        from subscription where type = 'BUSINESS') as business;

grant select on service_tariff to ${app};
grant select, insert, update on subscription_fee to ${app};
