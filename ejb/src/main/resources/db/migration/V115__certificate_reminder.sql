-- Who was told that a certificate ends, has ended, or that its application waits for a word to 8500 (rule R86): each
-- certificate, kind and threshold once, for ever. The line and the text to the telephone are written together.
create table certificate_reminder (
    id bigint generated always as identity,
    serial text not null,
    kind text not null,
    threshold int not null,
    fin text not null,
    phone text not null,
    type text not null,
    expires_on date not null,
    step text not null,
    until date not null,
    word text not null,
    told_on date not null,
    text_reference text not null,
    constraint certificate_reminder_pk primary key (id),
    constraint certificate_reminder_once unique (serial, kind, threshold),
    constraint certificate_reminder_certificate foreign key (serial) references certificate (serial),
    constraint certificate_reminder_kind check (kind in ('APPLY', 'SEND_WORD', 'VISIT')),
    constraint certificate_reminder_threshold check (threshold >= 0),
    constraint certificate_reminder_type check (type in ('CITIZEN', 'BUSINESS', 'GOVERNMENTAL')),
    constraint certificate_reminder_word check (word in ('CITIZEN', 'BUSINESS', 'GOVERNMENTAL')),
    constraint certificate_reminder_step check (step in ('APPLY', 'SEND_WORD', 'AT_OPERATOR', 'VISIT', 'VISIT_BY_WORD',
        'VISIT_BY_OPERATOR'))
);
comment on table certificate_reminder is
    'Expiry notices told (R86): the signing certificate stands for its pair; threshold in days before the date until, 1000 = as soon as the word can be sent; word = the type whose word goes to 8500';
create index certificate_reminder_of_person on certificate_reminder (fin, id);
grant select, insert on certificate_reminder to ${app};

-- Holders who do not want to be reminded; one row as long as they do not.
create table reminder_muting (
    fin text not null,
    since timestamptz not null,
    constraint reminder_muting_pk primary key (fin)
);
comment on table reminder_muting is 'Holders who have muted the expiry notices (R86)';
grant select, insert, delete on reminder_muting to ${app};
