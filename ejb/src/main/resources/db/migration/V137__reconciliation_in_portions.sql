-- An operator's file is read in portions, each in a transaction of its own; what was read of it stays when a node dies.
alter table reconciliation_file add column complete boolean not null default true;
alter table reconciliation_file alter column complete drop default;
alter table reconciliation_file add column read_to bigint not null default 0;
alter table reconciliation_file add constraint reconciliation_file_read check (complete or lines = 0);
comment on column reconciliation_file.complete is 'Read to its end; before, none of its lines is compared';
comment on column reconciliation_file.read_to is 'Number of the last line that was taken in';
grant update (complete, read_to) on reconciliation_file to ${app};
