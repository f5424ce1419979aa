-- Whether a register answers the portal, or is away.
create table register_reach (
  register  text    primary key check (register in ('PERSONS', 'ORGANISATIONS')),
  answering boolean not null
);
insert into register_reach (register, answering) values ('PERSONS', true), ('ORGANISATIONS', true);
