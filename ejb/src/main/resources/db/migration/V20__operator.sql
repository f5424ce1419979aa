-- Who serves a number, as the operators themselves said when they switched a service on; overrides the prefix.
create table operator_number (
    phone    text        primary key,
    operator text        not null check (operator in ('AZERCELL', 'BAKCELL', 'NAR')),
    since    timestamptz not null
);

grant select, insert, update on operator_number to ${app};
