-- In which language the person behind a number wants to be written to.
create table contact_language (
    phone    text primary key,
    language text not null check (language in ('AZ', 'EN', 'RU'))
);
grant select, insert, update on contact_language to ${app};

-- Texts to telephones; one per reference, for ever. The words are there only while they may have to be sent.
create table sms_message (
    id          bigint      generated always as identity primary key,
    reference   text        not null unique,
    phone       text        not null,
    template    text        not null,
    language    text        not null check (language in ('AZ', 'EN', 'RU')),
    urgency     text        not null check (urgency in ('ANSWER', 'NOTICE')),
    text        text,
    segments    integer     not null check (segments > 0),
    asked_at    timestamptz not null,
    state       text        not null check (state in ('QUEUED', 'HELD', 'SENT', 'DELIVERED', 'FAILED')),
    state_since timestamptz not null,
    due_at      timestamptz check ((due_at is not null) = (state = 'HELD')),
    operator    text        check (operator in ('AZERCELL', 'BAKCELL', 'NAR')),
    attempts    integer     not null check (attempts >= 0),
    handed_at   timestamptz,
    failure     text        check ((failure is not null) = (state = 'FAILED')),
    constraint sms_message_words check (
        case when state in ('QUEUED', 'HELD') then text is not null
             when state in ('DELIVERED', 'FAILED') then text is null
             else true end
    )
);
create index sms_message_due on sms_message (due_at) where state = 'HELD';
-- How many texts a telephone got lately.
create index sms_message_handed on sms_message (phone, urgency, handed_at);
-- Whose words may go, because no receipt ever came.
create index sms_message_unconfirmed on sms_message (state_since) where state = 'SENT' and text is not null;

-- What was asked for stays as it was asked, whoever writes.
grant select, insert on sms_message to ${app};
grant update (text, state, state_since, due_at, operator, attempts, handed_at, failure) on sms_message to ${app};
