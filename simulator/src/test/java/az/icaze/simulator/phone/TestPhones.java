package az.icaze.simulator.phone;

import az.icaze.simulator.broker.Outgoing;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.operator.Line;
import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.SimKind;
import az.icaze.simulator.operator.TestOperators;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Telephones wired by hand over a database: one with a card, one with an eSIM. */
public final class TestPhones {

    public static final String CARD = "+994502147717";
    public static final String ESIM = "+994505221764";
    public static final String OWNER = "5LA2K7E";
    public static final String PUK = "21477170";
    public static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");

    public final Database database;
    public final TestOperators operators;
    public final SimMenu menu;
    public final Phones phones;
    public final Cards cards;
    final SimCodes codes;
    public final SimKeys keys;
    final Prompts prompts;
    final Texting texting = new Texting();
    private final TestHands hands;

    public TestPhones(Database database) {
        this(database, Clock.fixed(NOW, Clock.systemUTC().getZone()));
    }

    public TestPhones(Database database, Clock clock) {
        this.database = database;
        operators = new TestOperators(database, new Outgoing(), clock);
        hands = new TestHands(database, operators, clock);
        codes = hands.codes;
        keys = hands.keys;
        menu = hands.menu;
        prompts = hands.prompts;
        phones = hands.phones;
        cards = hands.cards;
        texting.database = database;
        texting.messages = operators.messages;
        texting.events = operators.events;
        person(OWNER, "AA2147717");
        person("3EM5R8W", "AA5221764");
        handOut(CARD, OWNER, SimKind.PHYSICAL, Optional.of(PUK));
        handOut(ESIM, "3EM5R8W", SimKind.ESIM, Optional.empty());
    }

    private void person(String fin, String document) {
        database.atOnce(sql -> sql.update(
                "insert into person values (?, 'Əliyeva', 'Leyla', 'Rəşad qızı', date '1986-03-14', ?, true)",
                fin,
                document));
    }

    private void handOut(String phone, String fin, SimKind sim, Optional<String> puk) {
        Line line = new Line(phone, Operator.AZERCELL, "89994010002" + phone.substring(5), sim);
        database.inTransaction(sql -> {
            cards.handOut(sql, line, fin, new Cards.Codes("1462", "14627", puk), new BigDecimal("12.40"));
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
