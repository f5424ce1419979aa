-- Changes of the User ID, until and after PIN2 (rule R109); the wanted one stands here only as long as it is awaited.
create table user_id_change (
    id bigint generated always as identity,
    fin text not null,
    phone text not null,
    wanted text,
    state text not null,
    state_since timestamptz not null,
    reason text,
    constraint user_id_change_pk primary key (id),
    constraint user_id_change_state check (state in ('ASKED', 'DONE', 'NOT_DONE', 'REPLACED')),
    constraint user_id_change_wanted check ((state = 'ASKED') = (wanted is not null)),
    constraint user_id_change_reason check ((state = 'NOT_DONE') = (reason is not null))
);
create index user_id_change_of_person on user_id_change (fin, phone, id);
create unique index user_id_change_asked on user_id_change (fin, phone) where state = 'ASKED';

grant select, insert on user_id_change to ${app};
grant update (wanted, state, state_since, reason) on user_id_change to ${app};
