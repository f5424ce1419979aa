-- Everything belongs to the owner's role; the application's role may use the schema, and each later migration grants
-- it exactly what its room needs on its own tables.
revoke create on schema public from public;
grant usage on schema public to ${app};

-- Sorts names as Azerbaijani does (Cəmil, Çingiz, Elçin, Əli); the JDK cannot.
create collation azerbaijani (provider = icu, locale = 'az-x-icu');
