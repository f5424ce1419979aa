package az.icaze.simulator.phone;

import az.icaze.simulator.broker.Outgoing;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.operator.Line;
import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.TestOperators;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Telephones wired by hand over a database: one with a card, one with an eSIM. */
final class TestPhones {

    static final String CARD = "+994502147717";
    static final String ESIM = "+994505221764";
    static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");

    final Database database;
    final SimCodes codes = new SimCodes();
    final SimKeys keys = new SimKeys();
    final SimMenu menu = new SimMenu();
    final Prompts prompts = new Prompts();
    final Phones phones = new Phones();
    final TestOperators operators;

    TestPhones(Database database) {
        this.database = database;
        Clock clock = Clock.fixed(NOW, Clock.systemUTC().getZone());
        operators = new TestOperators(database, new Outgoing(), clock);
        codes.database = database;
        keys.database = database;
        menu.database = database;
        menu.codes = codes;
        menu.services = operators.services;
        prompts.database = database;
        prompts.codes = codes;
        prompts.keys = keys;
        prompts.services = operators.services;
        prompts.events = operators.events;
        prompts.clock = clock;
        phones.database = database;
        phones.codes = codes;
        phones.keys = keys;
        phones.services = operators.services;
        phones.prompts = prompts;
        phones.clock = clock;
        person("5LA2K7E", "AA2147717");
        person("3EM5R8W", "AA5221764");
        handOut(CARD, "5LA2K7E", "PHYSICAL", Optional.of("21477170"));
        handOut(ESIM, "3EM5R8W", "ESIM", Optional.empty());
    }

    private void person(String fin, String document) {
        database.atOnce(sql -> sql.update(
                "insert into person values (?, 'Əliyeva', 'Leyla', 'Rəşad qızı', date '1986-03-14', ?, true)",
                fin,
                document));
    }

    private void handOut(String phone, String fin, String sim, Optional<String> puk) {
        Line line = new Line(phone, Operator.AZERCELL, "89994010002" + phone.substring(5), sim);
        database.inTransaction(sql -> {
            phones.handOut(sql, new Phones.Card(line, fin, "1462", "14627", puk, new BigDecimal("12.40")));
            return null;
        });
    }

    /** A prompt that is valid for two minutes, its code made of its hash. */
    static Prompt prompt(Purpose purpose, byte... hash) {
        return new Prompt(
                UUID.randomUUID(),
                CARD,
                purpose,
                "İcazə portalına giriş?",
                "az",
                VerificationCode.of(hash),
                hash,
                NOW.plus(Duration.ofMinutes(2)));
    }

    /** What the operator has told the portal so far. */
    List<String> told() {
        return database.atOnce(sql -> sql.list("select body from outgoing order by seq", row -> row.text("body")));
    }
}
