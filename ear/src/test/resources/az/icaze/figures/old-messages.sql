-- ${what} messages came in longer ago than is remembered, one every ten seconds: so many pieces to take away.
insert into inbox_message (source, message_id, received_at)
select 'drill', 'drill:' || i, to_timestamp(10 * floor(extract(epoch from now() - interval '100 days') / 10) - 10 * i + 2)
from generate_series(1, ${what}) i;
