-- A visit can also end because its certificate was suspended: the holder is told so, and what comes next (rule R105).
alter table visit drop constraint visit_why_check;
alter table visit add constraint visit_why_check check (
    why in ('LEFT', 'UNUSED', 'TOO_LONG', 'DISPLACED', 'CERTIFICATE', 'SUSPENDED', 'SERVICE'));
