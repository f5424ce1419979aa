-- Applications to be registered as an entrepreneur, each answered for ever as it was answered first.
create sequence taxpayer_serial;
create table tax_registration (
  application text        primary key,
  fin         varchar(7)  not null references person,
  voen        varchar(10) not null,
  existed     boolean     not null
);
