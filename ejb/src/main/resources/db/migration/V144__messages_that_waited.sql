-- Whose messages still wait, in bulk or not, and whose left late: asked for a million numbers in a night, and few on an
-- ordinary day.
drop index outbox_message_in_bulk;
create index outbox_message_waits on outbox_message (order_key) where sent_at is null;
create index outbox_message_late on outbox_message (order_key)
    where sent_at - written_at > interval '1 hour' and order_key not like 'sms:%';
