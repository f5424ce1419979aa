package az.icaze.simulator.demo;

import az.icaze.simulator.broker.Stop;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.operator.Services;
import az.icaze.simulator.phone.SimKeys;
import az.icaze.simulator.portal.Answer;
import az.icaze.simulator.portal.Portal;
import az.icaze.simulator.portal.PortalAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Enrols the demo people over the interfaces a counter uses. Idempotent: who has the certificates keeps them; the counter
 * answers a repeated request for the same keys with the same certificates.
 */
@ApplicationScoped
public class Enrolment {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int TRIES = 120;

    /** The service is not active yet, or its message is still on the way. */
    private static final int CONFLICT = 409;

    /** The demo people bring whatever anybody could have to show (rules R45–R48): the counter looks at what it asks for. */
    private static final JsonArray EVERYTHING = Json.createArrayBuilder(List.of(
                    "ID_CARD",
                    "COMPANY_SIGNATURE_AND_STAMP",
                    "SAMPLE_FORM_1",
                    "TAXPAYER_CERTIFICATE",
                    "OFFICIAL_LETTER"))
            .build();

    @Inject
    DemoPeople demo;

    @Inject
    Services services;

    @Inject
    SimKeys keys;

    @Inject
    Portal portal;

    @Inject
    Database database;

    @Inject
    Stop stop;

    private final ReentrantLock one = new ReentrantLock();

    /** Returns when everybody has every certificate; throws where the portal refuses or stays away for half a minute. */
    public void enrolAll() {
        one.lock();
        try {
            // All activations travel while the first certificates are made.
            demo.people().stream()
                    .filter(person -> person.certificates().stream().anyMatch(wanted -> !has(person, wanted)))
                    .forEach(person -> services.activate(person.line().phone(), person.service()));
            demo.people().forEach(this::enrol);
        } finally {
            one.unlock();
        }
    }

    /** The User ID, from the day of enrolment on (R107). */
    public Optional<String> userId(String phone) {
        return database.atOnce(sql -> sql.one(
                "select user_id from enrolled where phone = ? order by type limit 1",
                row -> row.text("user_id"),
                phone));
    }

    private void enrol(DemoPerson person) {
        for (DemoPerson.Wanted wanted : person.certificates()) {
            if (!has(person, wanted)) {
                remember(person, wanted, issued(person, wanted));
            }
        }
    }

    private JsonObject issued(DemoPerson person, DemoPerson.Wanted wanted) {
        JsonObject application = application(person, wanted);
        String last = "";
        for (int i = 0; i < TRIES && !stop.asked(); i++) {
            try {
                Answer answer = portal.counter(application);
                if (answer.ok()) {
                    return answer.body();
                }
                last = answer.status() + " " + answer.body();
                if (answer.status() != CONFLICT) {
                    break;
                }
            } catch (PortalAway away) {
                last = away.getMessage();
            }
            stop.within(PAUSE);
        }
        throw new IllegalStateException("The counter did not enrol " + person.name() + ": " + last);
    }

    private JsonObject application(DemoPerson person, DemoPerson.Wanted wanted) {
        JsonObjectBuilder application = Json.createObjectBuilder(
                        keys.requests(person.line().phone()))
                .add("fin", person.person().fin())
                .add("document", person.person().document())
                .add("phone", person.line().phone())
                .add("type", wanted.type())
                .add("documents", EVERYTHING);
        wanted.organisation().ifPresent(voen -> application.add("organisation", voen));
        wanted.position().ifPresent(position -> application.add("position", position));
        return application.build();
    }

    private boolean has(DemoPerson person, DemoPerson.Wanted wanted) {
        return database.atOnce(sql -> sql.one(
                        "select 1 as one from enrolled where phone = ? and type = ?",
                        row -> row.number("one"),
                        person.line().phone(),
                        wanted.type()))
                .isPresent();
    }

    private void remember(DemoPerson person, DemoPerson.Wanted wanted, JsonObject issued) {
        database.atOnce(sql -> sql.update(
                "insert into enrolled (phone, type, user_id, authentication_certificate, signing_certificate)"
                        + " values (?, ?, ?, ?, ?) on conflict (phone, type) do nothing",
                person.line().phone(),
                wanted.type(),
                issued.getString("userId"),
                issued.getString("authenticationCertificate", ""),
                issued.getString("signingCertificate", "")));
    }
}
