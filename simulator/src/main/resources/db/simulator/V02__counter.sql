-- The operator's counter, its accounts and texts, and the commands of the portal.

-- barred: no text leaves the number; refuses: the operator does nothing that the portal asks for this number.
alter table phone
  add column barred      boolean  not null default false,
  add column refuses     boolean  not null default false,
  add column texts_sent  integer  not null default 0,
  add constraint phone_balance_is_not_negative check (balance >= 0);

-- Cards given out at the counter; the demo people's lie below.
create sequence card_serial start 500000000;

-- An eSIM's PIN may wait for its holder to choose it; no try is left on it until then.
alter table sim_code
  alter column salt drop not null,
  alter column hash drop not null,
  add constraint sim_code_to_be_chosen check ((salt is null) = (hash is null) and (hash is not null or tries_left = 0));

alter table service
  drop constraint service_state_check,
  add constraint service_state_check check (state in ('ACTIVE', 'SUSPENDED', 'BLOCKED', 'CANCELLED')),
  add column valid_until date;

-- R53: filled in and signed before the operator gives anything out.
create table application (
  id          bigint      generated always as identity primary key,
  operator    text        not null check (operator in ('AZERCELL', 'BAKCELL', 'NAR')),
  fin         varchar(7)  not null references person,
  phone       text        not null check (phone ~ '^\+994[0-9]{9}$'),
  sim         text        not null check (sim in ('PHYSICAL', 'ESIM')),
  type        text        not null check (type in ('CITIZEN', 'BUSINESS', 'GOVERNMENTAL')),
  filled_at   timestamptz not null,
  signed_at   timestamptz,
  provided_at timestamptz check (provided_at is null or signed_at is not null)
);
create unique index application_one_open_per_phone on application (phone) where provided_at is null;

-- Every change of a balance; the sum of a phone's movements is its balance.
create table movement (
  id          bigint        generated always as identity primary key,
  phone       text          not null references phone,
  at          timestamptz   not null,
  kind        text          not null check (kind in ('OPENING', 'TOP_UP', 'CHARGE', 'PROLONGATION', 'CORRECTION')),
  amount      numeric(10,2) not null,
  balance     numeric(10,2) not null check (balance >= 0),
  description text          not null default '',
  reference   text,
  unique (phone, reference)
);
create index movement_phone on movement (phone, id);
insert into movement (phone, at, kind, amount, balance)
  select phone, clock_timestamp(), 'OPENING', balance, balance from phone order by handed_out;

-- peer: who is at the other end. reference and operator: of the command, where a receipt is wanted.
alter table sms
  add column peer      text not null default '',
  add column state     text not null default 'DELIVERED' check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
  add column reference text,
  add column operator  text;
create index sms_waiting on sms (phone, id) where state = 'WAITING';

-- What the portal asked for, noted with what was done about it; outcome is null while a text is on its way.
create table command (
  operator    text        not null,
  reference   text        not null,
  phone       text        not null,
  type        text        not null,
  body        text        not null,
  received_at timestamptz not null,
  repeats     integer     not null default 0,
  outcome     text,
  primary key (operator, reference)
);
create index command_phone on command (phone, received_at);
