-- What an operator was asked to do with a service, and how it ended (rules R65, R69, R72): one of a kind at a time.
create table subscription_request (
    reference text not null,
    phone text not null,
    operator text not null,
    kind text not null,
    type text not null,
    price numeric(10, 2),
    reply_to text,
    state text not null,
    asked_at timestamptz not null,
    answered_at timestamptz,
    constraint subscription_request_pk primary key (reference),
    constraint subscription_request_operator check (operator in ('AZERCELL', 'BAKCELL', 'NAR')),
    constraint subscription_request_kind check (kind in ('PROLONG', 'CHANGE_TYPE')),
    constraint subscription_request_type check (type in ('CITIZEN', 'BUSINESS', 'GOVERNMENTAL')),
    constraint subscription_request_prolong check (
        (kind = 'PROLONG') = (price is not null) and (kind = 'PROLONG') = (reply_to is not null)),
    constraint subscription_request_state check (state in ('ASKED', 'DONE', 'INSUFFICIENT_FUNDS', 'REFUSED')),
    constraint subscription_request_answered check ((state = 'ASKED') = (answered_at is null))
);
create index subscription_request_phone on subscription_request (phone, kind);
create unique index subscription_request_one on subscription_request (phone, kind) where state = 'ASKED';
create unique index subscription_request_message on subscription_request (reply_to);

grant select, insert on subscription_request to ${app};
grant update (state, answered_at) on subscription_request to ${app};
