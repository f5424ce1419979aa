-- Several operators listen to one queue; each takes what carries its name.
alter table outbox_message add column recipient text;

-- What operators were told is personal: texts, and what is done with a person's telephone. Once the broker has it, the
-- body is emptied. Nothing else may ever become of a body, whoever writes (rule R27).
grant update (body) on outbox_message to ${app};

create function outbox_body_stays() returns trigger language plpgsql as $$
begin
    raise exception 'The body of message % stays as it was written', old.message_id;
end $$;
create trigger outbox_body_stays before update of body on outbox_message
    for each row
    when (new.body is distinct from old.body
        and not (new.body = '' and new.destination = 'OPERATOR_COMMANDS' and new.sent_at is not null))
    execute function outbox_body_stays();
