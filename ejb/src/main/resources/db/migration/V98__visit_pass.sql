-- What the house remembers of a program's visit, where a browser's has a session: of the token only its hash.
create table visit_pass (
    token_hash         text not null,
    visit              uuid not null,
    fin                text not null,
    name               text not null,
    phone              text not null,
    certificate_type   text not null,
    certificate_serial text not null,
    constraint visit_pass_pk primary key (token_hash),
    constraint visit_pass_visit unique (visit),
    constraint visit_pass_of foreign key (visit) references visit (id),
    constraint visit_pass_type check (certificate_type in ('CITIZEN', 'BUSINESS', 'GOVERNMENTAL'))
);
create index visit_pass_of_person on visit_pass (fin);

grant select, insert, delete on visit_pass to ${app};
