package az.icaze.certificate;

import az.icaze.Roles;
import az.icaze.certificate.RegisterFilter.Criterion;
import az.icaze.certificate.RegisterPage.Position;
import az.icaze.identity.SignedInPerson;
import az.icaze.subscription.Subscriptions;
import az.icaze.time.BakuTime;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The register of certificates for staff: clerks of the certification centre and the ministry's inspectors see it in
 * full, the call centre with persons and numbers masked. Every look is written down.
 */
@Stateless
@RolesAllowed({Roles.ASXM_CLERK, Roles.CALL_CENTRE, Roles.MINISTRY_INSPECTOR})
public class CertificateRegister {

    private static final Pattern SERIAL = Pattern.compile("[0-9A-F]{32}");
    private static final int LARGEST_PAGE = 100;
    private static final int BATCH = 2_000;

    @PersistenceContext
    EntityManager em;

    @Resource
    SessionContext session;

    @Inject
    RegisterLooks looks;

    @Inject
    Holdbacks holdbacks;

    @Inject
    Numbers numbers;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Clock clock;

    /**
     * One page of a list, sorted by what was asked for: names by name, what expires by its last date, all else by issue.
     *
     * @param after where the page before ended; empty for the first
     * @param size rows at most, 1 to 100
     */
    public RegisterPage page(RegisterFilter filter, Optional<Position> after, int size, SignedInPerson actor) {
        RegisterQuery query = query(filter);
        int rows = Math.min(LARGEST_PAGE, Math.max(1, size));
        RegisterPage page = page(query, after, rows, query.count(em, RegisterPage.COUNTED));
        looks.record("looked-up", query, after, page, actor);
        return page;
    }

    /**
     * The next rows of an export, some thousands at a time and each time a transaction of its own, so that a list of
     * millions holds neither memory nor a connection while a browser takes its time. Not for the call centre.
     *
     * @param after where the rows before ended; empty at the beginning
     * @return without a total
     */
    @RolesAllowed({Roles.ASXM_CLERK, Roles.MINISTRY_INSPECTOR})
    public RegisterPage export(RegisterFilter filter, Optional<Position> after, SignedInPerson actor) {
        RegisterQuery query = query(filter);
        RegisterPage page = page(query, after, BATCH, 0);
        looks.record("exported", query, after, page, actor);
        em.clear();
        return page;
    }

    /**
     * One certificate with all that is said of it, and whether it can be used now. Not for the call centre.
     *
     * @param serial 32 hex digits, upper case
     * @throws NoSuchCertificate when the register has none of this number
     */
    @RolesAllowed({Roles.ASXM_CLERK, Roles.MINISTRY_INSPECTOR})
    public HeldCertificate sheet(String serial, SignedInPerson actor) {
        Certificate certificate = find(serial);
        looks.opened(serial, actor);
        return certificate.held(subscriptions.find(certificate.phone()), clock.instant());
    }

    /**
     * Suspends the pair that this certificate is of; refused as {@link #revoke} is.
     *
     * @param reason HOLDER_REQUEST, PHONE_LOST or MISUSE
     */
    @RolesAllowed(Roles.ASXM_CLERK)
    public void suspend(String serial, StateReason reason, SignedInPerson actor) {
        Certificate certificate = notOwn(serial, actor);
        holdbacks.suspend(certificate.fin(), certificate.phone(), EnumSet.of(certificate.type()), reason, actor);
    }

    /** Ends the suspension of the pair that this certificate is of; refused as {@link #revoke} is. */
    @RolesAllowed(Roles.ASXM_CLERK)
    public void restore(String serial, SignedInPerson actor) {
        Certificate certificate = notOwn(serial, actor);
        StateReason reason = certificate.stage().reason().orElseThrow(NoCertificateToChange::new);
        holdbacks.restore(certificate.fin(), certificate.phone(), EnumSet.of(certificate.type()), reason, actor);
    }

    /**
     * Ends the pair that this certificate is of for good.
     *
     * @throws NoSuchCertificate when the register has none of this number
     * @throws OwnCertificate when it is the clerk's own
     * @throws NoCertificateToChange when the pair has ended already
     */
    @RolesAllowed(Roles.ASXM_CLERK)
    public void revoke(String serial, StateReason reason, SignedInPerson actor) {
        Certificate certificate = notOwn(serial, actor);
        holdbacks.revoke(certificate.fin(), certificate.phone(), EnumSet.of(certificate.type()), reason, actor);
    }

    /** One that is still live: its pair may have been replaced by another of its type, which nobody named. */
    private Certificate notOwn(String serial, SignedInPerson actor) {
        Certificate certificate = find(serial);
        if (certificate.belongsTo(actor.fin())) {
            throw new OwnCertificate();
        }
        numbers.hold(certificate.phone());
        em.refresh(certificate);
        if (!certificate.live()) {
            throw new NoCertificateToChange();
        }
        return certificate;
    }

    private Certificate find(String serial) {
        return Optional.of(serial)
                .filter(text -> SERIAL.matcher(text).matches())
                .map(text -> em.find(Certificate.class, text))
                .orElseThrow(NoSuchCertificate::new);
    }

    /** Of several meanings of what was typed the first that leads anywhere; the first when none does. */
    private RegisterQuery query(RegisterFilter filter) {
        LocalDate today = BakuTime.date(clock.instant());
        List<Criterion> criteria =
                filter.sought().map(RegisterFilter.Sought::criteria).orElse(List.of());
        Optional<Criterion> meant = criteria.stream()
                .filter(criterion -> criteria.size() == 1
                        || RegisterQuery.of(criterion, today).leadsAnywhere(em))
                .findFirst()
                .or(() -> criteria.stream().findFirst());
        return new RegisterQuery(filter, meant, today);
    }

    private RegisterPage page(RegisterQuery query, Optional<Position> after, int size, int total) {
        List<Certificate> found = query.page(em, after, size + 1);
        boolean more = found.size() > size;
        List<Certificate> shown = more ? found.subList(0, size) : found;
        boolean masked = !session.isCallerInRole(Roles.ASXM_CLERK) && !session.isCallerInRole(Roles.MINISTRY_INSPECTOR);
        Instant now = clock.instant();
        return new RegisterPage(
                shown.stream().map(certificate -> certificate.row(masked, now)).toList(),
                more ? Optional.of(query.position(shown.get(size - 1))) : Optional.empty(),
                total);
    }
}
