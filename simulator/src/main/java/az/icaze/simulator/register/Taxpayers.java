package az.icaze.simulator.register;

import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Row;
import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The tax service, which gives individuals a VÖEN (R44). */
@ApplicationScoped
public class Taxpayers {

    /** Of the territory that all new entrepreneurs here belong to. */
    private static final String TERRITORY = "17";

    private static final int NEVER_GIVEN_OUT = 10;

    /** A VÖEN, and whether the person had it already. */
    public record Registered(String voen, boolean existed) {

        static Registered of(Row row) {
            return new Registered(row.text("voen"), row.flag("existed"));
        }
    }

    @Inject
    Database database;

    @Inject
    Persons persons;

    @Inject
    Organisations organisations;

    /** The same application gets the same answer; empty for nobody of this FIN, and for the dead. */
    public Optional<Registered> register(String application, String fin) {
        return database.inTransaction(
                sql -> persons.hold(sql, fin).filter(Person::alive).map(person -> answered(sql, application)
                        .orElseGet(() -> answer(sql, application, person))));
    }

    private static Optional<Registered> answered(Sql sql, String application) {
        return sql.one("select voen, existed from tax_registration where application = ?", Registered::of, application);
    }

    private Registered answer(Sql sql, String application, Person person) {
        Registered answer = sql.one(
                        "select voen, true as existed from organisation where kind = 'INDIVIDUAL' and director = ?"
                                + " order by voen",
                        Registered::of,
                        person.fin())
                .orElseGet(() -> new Registered(enter(sql, person), false));
        sql.update(
                "insert into tax_registration (application, fin, voen, existed) values (?, ?, ?, ?)",
                application,
                person.fin(),
                answer.voen(),
                answer.existed());
        return answer;
    }

    /** An entrepreneur is his own director, and his own signature is linked to the number. */
    private String enter(Sql sql, Person person) {
        List<String> himself = List.of(person.fin());
        String voen = next(sql);
        while (!organisations.add(
                sql, new Organisation(voen, person.fullName(), "INDIVIDUAL", person.fin(), himself, himself))) {
            voen = next(sql);
        }
        return voen;
    }

    private static String next(Sql sql) {
        String serial;
        int digit;
        do {
            serial = TERRITORY
                    + "%06d"
                            .formatted(sql.one("select nextval('taxpayer_serial')::int as n", row -> row.number("n"))
                                    .orElseThrow());
            digit = Numbers.checkDigit(serial);
        } while (digit == NEVER_GIVEN_OUT);
        return serial + digit + "2";
    }
}
