-- Applications with which the state registers are asked, and whether they were in vain (security catalogue B1).
create table application_attempt (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    vain boolean not null
);
create index application_attempt_of_actor on application_attempt (actor, at) where vain;
grant select, insert on application_attempt to ${app};
grant update (vain) on application_attempt to ${app};

-- When somebody was told that an operator does not have a SIM card make its keys (rule R56).
alter table first_receipt add column alarmed_at timestamptz;
create index first_receipt_without_keys on first_receipt (state_since) where state = 'KEYS' and alarmed_at is null;
grant update (alarmed_at) on first_receipt to ${app};
