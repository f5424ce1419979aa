-- The first start refused for too many before it, from an address within the window: stands for all, as the trail's line.
alter table sign_in_attempt
    drop constraint sign_in_attempt_result_check,
    add constraint sign_in_attempt_result_check
        check (result in ('UNSUCCESSFUL', 'FORGIVEN', 'SUCCESSFUL', 'REFUSED'));
