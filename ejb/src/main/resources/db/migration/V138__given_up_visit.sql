-- A visit can also end because its holder gave the service up: he is not told to look at his balance (rule R97).
alter table visit drop constraint visit_why_check;
alter table visit add constraint visit_why_check check (
    why in ('LEFT', 'UNUSED', 'TOO_LONG', 'DISPLACED', 'CERTIFICATE', 'SUSPENDED', 'SERVICE', 'GIVEN_UP'));
