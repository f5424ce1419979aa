-- Whose certificate waited for another type of service is found by number when the operator has changed it (rule R65).
create index receipt_application_approved on receipt_application (phone) where state = 'APPROVED';
