-- Our own authorities. One row per role, written once at the first start; the key is AES-256-GCM under ICAZE_CA_KEY.
create table ca_certificate (
    role text not null,
    certificate bytea not null,
    wrapped_key bytea not null,
    constraint ca_certificate_pk primary key (role),
    constraint ca_certificate_role check (role in ('ROOT', 'ISSUING'))
);

grant select, insert on ca_certificate to ${app};
