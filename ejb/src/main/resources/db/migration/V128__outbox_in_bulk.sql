-- A night leaves a million messages at once: what one person waits for, a permit at half past eight among it, goes before
-- them. Nothing overtakes a message of its own order key: those come along with the one that is in a hurry.
alter table outbox_message add column in_bulk boolean not null default false;
comment on column outbox_message.in_bulk is 'One of very many; goes after all that are not';
grant update (in_bulk) on outbox_message to ${app};

drop index outbox_message_due;
create index outbox_message_due on outbox_message (in_bulk, sequence)
    where sent_at is null and order_key not like 'sms:%';
drop index outbox_message_text_due;
create index outbox_message_text_due on outbox_message (recipient, in_bulk, sequence)
    where sent_at is null and order_key like 'sms:%';
create index outbox_message_in_bulk on outbox_message (order_key) where sent_at is null and in_bulk;
