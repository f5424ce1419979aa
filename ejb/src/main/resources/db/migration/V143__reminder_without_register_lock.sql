-- A key to the register would lock, and write again, the row of each certificate of which somebody is reminded: a million
-- in a night. The line is made from that row in the same statement, and certificates are never deleted.
alter table certificate_reminder drop constraint certificate_reminder_certificate;
