-- A holder of a Citizen certificate registers as an entrepreneur (R44): signed here, then told to the tax service until it answers.
alter table holder_request add column voen text;
alter table holder_request add column voen_existed boolean;
alter table holder_request add column next_try timestamptz;
alter table holder_request drop constraint holder_request_kind;
alter table holder_request add constraint holder_request_kind check (kind in ('USER_ID', 'CANCELLATION', 'VOEN'));
alter table holder_request drop constraint holder_request_state;
alter table holder_request add constraint holder_request_state
    check (state in ('ASKED', 'SIGNED', 'DONE', 'NOT_DONE', 'REPLACED'));
alter table holder_request add constraint holder_request_signed check (state <> 'SIGNED' or kind = 'VOEN');
alter table holder_request add constraint holder_request_voen check (
    (kind = 'VOEN' and state = 'DONE') = (voen is not null) and (voen is null) = (voen_existed is null));
create unique index holder_request_one_voen on holder_request (fin) where kind = 'VOEN' and state = 'SIGNED';
create index holder_request_signed on holder_request (id) where state = 'SIGNED';

create or replace function holder_request_guard() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and old.state <> 'ASKED'
            and (old.state, new.state) not in (('SIGNED', 'DONE'), ('SIGNED', 'NOT_DONE')) then
        raise exception 'request % does not go from % to %', old.id, old.state, new.state
            using errcode = 'restrict_violation';
    end if;
    return new;
end;
$$;

grant update (voen, voen_existed, next_try) on holder_request to ${app};
