-- Whether the registers answer the portal, or are away. One row.
create table register_setting (
  answering boolean not null
);
insert into register_setting (answering) values (true);
