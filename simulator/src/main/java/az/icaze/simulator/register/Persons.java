package az.icaze.simulator.register;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Sql;
import az.icaze.simulator.database.SqlFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The register of persons. */
@ApplicationScoped
public class Persons {

    private static final String COLUMNS = "fin, surname, given_name, patronymic, birth_date, document, alive";

    private static final String MATCH =
            "(fin || ' ' || document ilike ? or surname || ' ' || given_name || ' ' || patronymic ilike ?)";

    @Inject
    Database database;

    public Optional<Person> find(String fin) {
        return database.atOnce(
                sql -> sql.one("select " + COLUMNS + " from person where fin = ?", Person::of, Numbers.bare(fin)));
    }

    /** As {@link #find(String)}, and nobody changes the person until the caller's transaction ends. */
    Optional<Person> hold(Sql sql, String fin) {
        return sql.one("select " + COLUMNS + " from person where fin = ? for update", Person::of, Numbers.bare(fin));
    }

    /** Finds by a part of FIN, document or name in any case; an empty part finds everybody. */
    public List<Person> search(String part, int first, int rows) {
        return database.atOnce(sql -> sql.list(
                "select " + COLUMNS + " from person where " + MATCH
                        + " order by surname collate \"az-x-icu\", given_name collate \"az-x-icu\", fin offset ? limit ?",
                Person::of,
                like(part),
                like(part),
                first,
                rows));
    }

    public int count(String part) {
        return database.atOnce(sql -> sql.one(
                        "select count(*)::int as n from person where " + MATCH,
                        row -> row.number("n"),
                        like(part),
                        like(part)))
                .orElseThrow();
    }

    /** Enters a person; a known FIN, malformed numbers and a document somebody else has are {@link Refused}. */
    public void add(Person person) {
        if (!withOwnDocument(sql -> add(sql, person))) {
            throw new Refused("fin.taken");
        }
    }

    /** As {@link #add(Person)}, in the caller's transaction; false, and nothing is done, where the FIN is known. */
    public boolean add(Sql sql, Person person) {
        return write(sql, person, "do nothing");
    }

    /** Enters or changes a person; malformed numbers and a document somebody else has are {@link Refused}. */
    public void save(Person person) {
        withOwnDocument(sql -> write(
                sql,
                person,
                "do update set surname = excluded.surname, given_name = excluded.given_name,"
                        + " patronymic = excluded.patronymic, birth_date = excluded.birth_date,"
                        + " document = excluded.document, alive = excluded.alive"));
    }

    private boolean withOwnDocument(Function<Sql, Boolean> work) {
        try {
            return database.inTransaction(work);
        } catch (SqlFault fault) {
            if (fault.duplicate()) {
                throw new Refused("document.taken");
            }
            throw fault;
        }
    }

    private static boolean write(Sql sql, Person person, String whenKnown) {
        if (!Numbers.fin(person.fin())) {
            throw new Refused("fin.form");
        }
        if (!Numbers.document(person.document())) {
            throw new Refused("document.form");
        }
        return sql.update(
                        "insert into person (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?) on conflict (fin) "
                                + whenKnown,
                        person.fin(),
                        person.surname(),
                        person.givenName(),
                        person.patronymic(),
                        person.birthDate(),
                        person.document(),
                        person.alive())
                == 1;
    }

    private static String like(String part) {
        String escaped = part.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
