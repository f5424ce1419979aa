-- Calls at 1847 in somebody's name (rules R103, R108): who took it, what it was for, what became of it.
create table call_centre_call (
    id bigint generated always as identity,
    at timestamptz not null,
    actor text not null,
    fin text not null,
    phone text not null,
    act text not null,
    state text not null,
    state_since timestamptz not null,
    constraint call_centre_call_pk primary key (id),
    constraint call_centre_call_act check (act in ('USER_ID', 'UNBLOCK_PIN1', 'UNBLOCK_PIN2')),
    constraint call_centre_call_state check (state in (
        'NOT_IDENTIFIED', 'REGISTER_AWAY', 'IDENTIFIED', 'TOLD', 'ASKED', 'DECLINED', 'SENT', 'DONE', 'REFUSED')),
    constraint call_centre_call_told check (state <> 'TOLD' or act = 'USER_ID'),
    constraint call_centre_call_pin check (
        state not in ('ASKED', 'DECLINED', 'SENT', 'DONE', 'REFUSED') or act <> 'USER_ID')
);
create index call_centre_call_of_person on call_centre_call (fin, id);
create index call_centre_call_of_person_in_vain on call_centre_call (fin, at) where state = 'NOT_IDENTIFIED';
create index call_centre_call_of_operator on call_centre_call (actor, at);
create index call_centre_call_asked on call_centre_call (phone, act) where state = 'ASKED';

-- What has ended stays ended, for every role.
create function call_centre_call_guard() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and (old.state, new.state) not in (
            ('NOT_IDENTIFIED', 'IDENTIFIED'), ('NOT_IDENTIFIED', 'REGISTER_AWAY'), ('IDENTIFIED', 'TOLD'),
            ('IDENTIFIED', 'ASKED'), ('ASKED', 'DECLINED'), ('ASKED', 'SENT'), ('SENT', 'DONE'), ('SENT', 'REFUSED')) then
        raise exception 'call % does not go from % to %', old.id, old.state, new.state
            using errcode = 'restrict_violation';
    end if;
    return new;
end;
$$;

create trigger call_centre_call_ways before update on call_centre_call
    for each row execute function call_centre_call_guard();

grant select, insert on call_centre_call to ${app};
grant update (state, state_since) on call_centre_call to ${app};
