-- Who holds a Business or Governmental certificate alone is told to get a Citizen one first (rule R86): nobody can apply
-- to prolong without it.
alter table certificate_reminder drop constraint certificate_reminder_step;
alter table certificate_reminder add constraint certificate_reminder_step check (step in ('APPLY', 'GET_CITIZEN', 'SEND_WORD',
    'AT_OPERATOR', 'VISIT', 'VISIT_BY_WORD', 'VISIT_BY_OPERATOR'));
