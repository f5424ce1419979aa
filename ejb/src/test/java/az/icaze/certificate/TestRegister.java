package az.icaze.certificate;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The register as staff in one role use it, on a test's database; each look is a transaction. */
final class TestRegister {

    static final SignedInPerson CLERK = new SignedInPerson(
            new Fin("7K2M9TQ"),
            "Quliyev Ramin",
            new Phone("+994502147799"),
            Optional.empty(),
            Optional.empty(),
            AsanImzaType.GOVERNMENTAL,
            "00");

    /** Nobody turns more in a test. */
    static final int PAGES = 4;

    private final TestDatabase database;
    private final String role;

    TestRegister(TestDatabase database, String role) {
        this.database = database;
        this.role = role;
    }

    RegisterPage page(RegisterFilter filter, Optional<RegisterPage.Position> after, int size) {
        return ask(register -> register.page(filter, after, size, CLERK));
    }

    /** The first pages of a list, one after the other. */
    List<RegisterRow> pages(RegisterFilter filter, int size) {
        return upTo(PAGES, after -> page(filter, after, size));
    }

    /** All rows of a list. */
    List<RegisterRow> export(RegisterFilter filter) {
        return upTo(Integer.MAX_VALUE, after -> ask(register -> register.export(filter, after, CLERK)));
    }

    private static List<RegisterRow> upTo(int pages, Function<Optional<RegisterPage.Position>, RegisterPage> ask) {
        List<RegisterRow> rows = new ArrayList<>();
        RegisterPage page = ask.apply(Optional.empty());
        rows.addAll(page.rows());
        for (int turned = 1; turned < pages && page.next().isPresent(); turned++) {
            page = ask.apply(page.next());
            rows.addAll(page.rows());
        }
        return rows;
    }

    void act(Consumer<CertificateRegister> act) {
        ask(register -> {
            act.accept(register);
            return null;
        });
    }

    <T> T ask(Function<CertificateRegister, T> question) {
        return database.inTransaction(em -> question.apply(open(em)));
    }

    private CertificateRegister open(EntityManager em) {
        Clock clock = Clock.fixed(Population.TODAY, ZoneOffset.UTC);
        CertificateRegister register = new CertificateRegister();
        TestCertificates.wire(register, em, clock);
        register.session = mock(SessionContext.class);
        when(register.session.isCallerInRole(role)).thenReturn(true);
        return register;
    }
}
