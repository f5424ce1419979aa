-- Asked at each sign-in and each signature; certificates that have ended count too, so the unique index does not help.
create index certificate_of_person on certificate (phone, fin);
