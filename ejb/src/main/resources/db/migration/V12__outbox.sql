-- What must leave the house after commit (rule R26). Times written by the house's clock, retry_at by the database's.
create table outbox_message (
    sequence bigint generated always as identity primary key,
    destination text not null,
    message_id text not null,
    order_key text not null,
    body text not null,
    written_at timestamptz not null,
    sent_at timestamptz,
    failures int not null default 0,
    last_failure text,
    retry_at timestamptz,
    unique (destination, message_id)
);
create index outbox_message_due on outbox_message (sequence) where sent_at is null;
create index outbox_message_waiting on outbox_message (destination, order_key, sequence)
    where sent_at is null and retry_at is not null;
grant select, insert, update (sent_at, failures, last_failure, retry_at) on outbox_message to ${app};

-- What came in once: the second delivery of a message does nothing.
create table inbox_message (
    source text not null,
    message_id text not null,
    received_at timestamptz not null default now(),
    primary key (source, message_id)
);
grant select, insert on inbox_message to ${app};
