-- Texts of operators that take them over SMPP wait in the outbox, too, perhaps a million in a night: the relay to the
-- broker must not walk over them five times a second.
drop index outbox_message_due;
create index outbox_message_due on outbox_message (sequence) where sent_at is null and order_key not like 'sms:%';
create index outbox_message_text_due on outbox_message (recipient, sequence)
    where sent_at is null and order_key like 'sms:%';
