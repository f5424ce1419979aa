-- A service is what all words about it add up to, heard as things happened (rules.md 12): the words are kept, the row of
-- subscription is what they came to.
create table subscription_word (
    id bigint generated always as identity,
    phone text not null,
    operator text,
    kind text not null,
    at timestamptz not null,
    type text,
    iccid text,
    former_iccid text,
    sim text,
    constraint subscription_word_pk primary key (id),
    constraint subscription_word_once
        unique nulls not distinct (phone, kind, at, operator, type, iccid, former_iccid, sim),
    constraint subscription_word_operator check (operator in ('AZERCELL', 'BAKCELL', 'NAR')),
    constraint subscription_word_kind check (kind in ('ACTIVATED', 'PROLONGED', 'TYPE_CHANGED', 'REACTIVATED', 'SUSPENDED',
        'SIM_REPLACED', 'BLOCKED', 'CANCELLED', 'CERTIFIED')),
    constraint subscription_word_teller check ((kind = 'CERTIFIED') = (operator is null)),
    constraint subscription_word_type check (
        (kind in ('ACTIVATED', 'PROLONGED', 'TYPE_CHANGED')) = (type is not null)
        and type in ('CITIZEN', 'BUSINESS', 'GOVERNMENTAL')),
    constraint subscription_word_card check ((kind in ('ACTIVATED', 'SIM_REPLACED', 'CERTIFIED')) = (iccid is not null)),
    constraint subscription_word_sim check (
        (kind in ('ACTIVATED', 'SIM_REPLACED')) = (sim is not null)
        and (sim = 'PHYSICAL' or (sim = 'ESIM' and operator = 'AZERCELL')))
);

insert into subscription_word (phone, operator, kind, at, type, iccid, sim)
    select phone, operator, 'ACTIVATED', activated_at, type, iccid, sim from subscription;
insert into subscription_word (phone, operator, kind, at)
    select phone, operator, case when suspended then 'SUSPENDED' else 'REACTIVATED' end, at from subscription_suspension;
insert into subscription_word (phone, kind, at, iccid)
    select phone, 'CERTIFIED', min(not_before), iccid from certificate group by phone, iccid;

alter table subscription
    add state text not null default 'ACTIVE',
    add type_since timestamptz,
    add usable_since timestamptz,
    add unpaid_term timestamptz,
    add constraint subscription_state check (state in ('ACTIVE', 'SUSPENDED', 'BLOCKED', 'WAITING_CERT', 'CANCELLED'));
update subscription s set
    type_since = activated_at,
    usable_since = activated_at,
    state = case when exists (
        select 1 from subscription_suspension w
        where w.phone = s.phone and w.operator = s.operator and w.suspended and w.at >= s.activated_at)
        then 'SUSPENDED' else 'ACTIVE' end;
alter table subscription
    alter state drop default,
    alter type_since set not null,
    alter usable_since set not null;
drop table subscription_suspension;

-- What was said stays said.
grant select, insert on subscription_word to ${app};
