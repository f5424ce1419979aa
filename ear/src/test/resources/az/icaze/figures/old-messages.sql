-- ${what} messages that the broker has had for longer than they are kept.
insert into outbox_message (destination, message_id, order_key, body, written_at, sent_at)
select 'MIA_PERMITS', 'drill:' || i, 'drill', '{}', now() - interval '60 days', now() - interval '60 days'
from generate_series(1, ${what}) i;
