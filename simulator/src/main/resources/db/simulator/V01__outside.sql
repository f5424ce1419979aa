-- The outside world. Nothing here is known to the EAR; both meet on queues and over REST only.

create table person (
  fin         varchar(7)  primary key check (fin ~ '^[0-9A-HJ-NP-Z]{7}$'),
  surname     text        not null,
  given_name  text        not null,
  patronymic  text        not null,
  birth_date  date        not null,
  document    text        not null unique,
  alive       boolean     not null default true
);

create table organisation (
  voen     varchar(10) primary key check (voen ~ '^[0-9]{10}$'),
  name     text        not null,
  kind     text        not null check (kind in ('STATE_BODY', 'LEGAL_ENTITY', 'INDIVIDUAL')),
  director varchar(7)  not null references person
);

-- Who holds the seal of an organisation, and whose signature is linked to its VÖEN.
create table organisation_person (
  voen varchar(10) not null references organisation on delete cascade,
  fin  varchar(7)  not null references person,
  link text        not null check (link in ('SEAL', 'SIGNATURE')),
  primary key (voen, fin, link)
);
create index organisation_person_fin on organisation_person (fin);

create table employment (
  voen     varchar(10) not null references organisation on delete cascade,
  fin      varchar(7)  not null references person,
  position text        not null,
  contract text        not null check (contract in ('EMPLOYMENT', 'SERVICE', 'FOUNDER')),
  primary key (voen, fin)
);

create table phone (
  phone    text          primary key check (phone ~ '^\+994[0-9]{9}$'),
  handed_out bigint     generated always as identity,
  fin      varchar(7)    not null references person,
  operator text          not null check (operator in ('AZERCELL', 'BAKCELL', 'NAR')),
  iccid    text          not null unique,
  sim      text          not null check (sim in ('PHYSICAL', 'ESIM')),
  on_air   boolean       not null default true,
  answer   text          not null default 'NORMAL',
  balance  numeric(10,2) not null
);

-- One row per code; an eSIM has no PUK. tries_left is spent before a code is compared: a crash between leaves it spent.
create table sim_code (
  phone      text     not null references phone,
  code       text     not null check (code in ('PIN1', 'PIN2', 'PUK')),
  salt       bytea    not null,
  hash       bytea    not null,
  tries_left smallint not null check (tries_left between 0 and 3),
  attempt    bigint   not null default 0,
  success    bigint   not null default 0,
  primary key (phone, code)
);

create table sim_key (
  phone       text  not null references phone,
  purpose     text  not null check (purpose in ('AUTHENTICATION', 'SIGNATURE')),
  private_key bytea not null,
  public_key  bytea not null,
  primary key (phone, purpose)
);

create table prompt (
  session           uuid        primary key,
  seq               bigint      generated always as identity,
  phone             text        not null references phone,
  purpose           text        not null check (purpose in ('AUTHENTICATION', 'SIGNATURE')),
  body              text        not null,
  language          text        not null,
  verification_code text        not null,
  hash              bytea       not null,
  expires           timestamptz not null,
  state             text        not null check (state in ('OPEN', 'ANSWERED', 'WITHDRAWN', 'REPLACED')),
  outcome           text
);
create unique index prompt_one_open_per_phone on prompt (phone) where state = 'OPEN';
create index prompt_phone on prompt (phone, seq);

create table sms (
  id        bigint      generated always as identity primary key,
  phone     text        not null references phone,
  direction text        not null check (direction in ('IN', 'OUT')),
  body      text        not null,
  at        timestamptz not null
);
create index sms_phone on sms (phone, id);

create table service (
  phone text primary key references phone,
  type  text not null check (type in ('CITIZEN', 'BUSINESS', 'GOVERNMENTAL')),
  state text not null check (state in ('ACTIVE', 'SUSPENDED', 'BLOCKED'))
);

-- The certificates a counter handed out, and the User ID printed on the notification (R107).
create table enrolled (
  phone                      text  not null references phone,
  type                       text  not null,
  user_id                    text  not null,
  authentication_certificate text,
  signing_certificate        text,
  primary key (phone, type)
);

-- What the outside has to say and has not yet said; sent in order, marked after the broker has it.
create table outgoing (
  seq        bigint      generated always as identity primary key,
  account    text        not null,
  queue      text        not null,
  message_id text        not null,
  body       text        not null,
  due_at     timestamptz not null,
  sent_at    timestamptz,
  unique (account, message_id)
);
create index outgoing_unsent on outgoing (account, seq) where sent_at is null;

-- Every delivery as it came, repeats too: the set arithmetic of the kill tests counts them.
create table mia_delivery (
  id          bigint      generated always as identity primary key,
  received_at timestamptz not null,
  body        text        not null,
  hash        text        not null,
  permit      text,
  revision    integer,
  verdict     text        not null default 'RECEIVED'
              check (verdict in ('RECEIVED', 'UNREADABLE', 'NEW', 'REPEATED', 'ALARM'))
);
create index mia_delivery_permit on mia_delivery (permit, revision);

-- Taken in once: a second delivery of the same revision finds its row.
create table mia_permit (
  permit      text        not null,
  revision    integer     not null,
  hash        text        not null,
  accepted    boolean     not null,
  reason_code text,
  reason      text,
  taken_at    timestamptz not null,
  primary key (permit, revision)
);

create table mia_setting (
  only_row      boolean primary key default true check (only_row),
  paused        boolean not null default false,
  delay_seconds integer not null default 0 check (delay_seconds between 0 and 86400)
);
insert into mia_setting default values;

create table mia_rule (
  field text primary key,
  value text not null
);
