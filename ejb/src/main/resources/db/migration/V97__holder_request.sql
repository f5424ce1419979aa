-- What a holder asks for himself and signs with PIN2: his User ID changed (R109), the service given up (R56, R97).
alter table user_id_change rename to holder_request;
alter table holder_request rename constraint user_id_change_pk to holder_request_pk;
alter table holder_request drop constraint user_id_change_state;
alter table holder_request drop constraint user_id_change_wanted;
alter table holder_request rename constraint user_id_change_reason to holder_request_reason;
alter table holder_request add column kind text not null default 'USER_ID';
alter table holder_request alter column kind drop default;
alter table holder_request add column asked_at timestamptz;
update holder_request set asked_at = state_since;
alter table holder_request alter column asked_at set not null;
alter table holder_request add constraint holder_request_kind check (kind in ('USER_ID', 'CANCELLATION'));
alter table holder_request add constraint holder_request_state
    check (state in ('ASKED', 'DONE', 'NOT_DONE', 'REPLACED'));
alter table holder_request add constraint holder_request_wanted
    check ((kind = 'USER_ID' and state = 'ASKED') = (wanted is not null));
alter index user_id_change_of_person rename to holder_request_of_person;
drop index user_id_change_asked;
create unique index holder_request_asked on holder_request (fin, phone, kind) where state = 'ASKED';

-- What has ended stays ended, for every role.
create function holder_request_guard() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and old.state <> 'ASKED' then
        raise exception 'request % does not go from % to %', old.id, old.state, new.state
            using errcode = 'restrict_violation';
    end if;
    return new;
end;
$$;

create trigger holder_request_ways before update on holder_request
    for each row execute function holder_request_guard();

-- The operator is asked to end the service.
alter table subscription_request drop constraint subscription_request_kind;
alter table subscription_request add constraint subscription_request_kind
    check (kind in ('PROLONG', 'CHANGE_TYPE', 'CANCEL'));
