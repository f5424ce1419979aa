package az.icaze.web.prolongation;

import az.icaze.certificate.CertificateRegister;
import az.icaze.certificate.HeldCertificate;
import az.icaze.prolongation.ProlongationView;
import az.icaze.prolongation.Prolongations;
import az.icaze.prolongation.Timeline;
import az.icaze.prolongation.Timeline.Kind;
import az.icaze.prolongation.Timeline.Standing;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * How far a holder's prolongation is, for a clerk (rules R66–R84). Its address names a certificate of the register, so no
 * FIN and no number stands in it.
 */
@Named
@RequestScoped
public class ClerkProlongationPage {

    @Inject
    CertificateRegister register;

    @Inject
    Prolongations prolongations;

    @Inject
    Visitor visitor;

    @Inject
    TimelineWords words;

    private String certificate;
    private HeldCertificate held;
    private Timeline timeline;

    /** Once, when the page is opened: both looks are written down. */
    public void open() {
        String serial = certificate == null ? "" : certificate;
        held = register.sheet(serial, visitor.person());
        timeline = prolongations.timelineOf(held.fin(), held.phone(), visitor.person());
    }

    /** The certificate by which he was found. */
    public HeldCertificate getHeld() {
        return held;
    }

    public boolean isLate() {
        return timeline.late();
    }

    public List<TimelineWords.Line> getLines() {
        return words.lines(timeline, TimelineWords.Reader.CLERK);
    }

    /** The last application on the number; null when there was none. */
    public ProlongationView getApplication() {
        return timeline.application().orElse(null);
    }

    /** Key of the text that says why it came to nothing; empty when it did not. */
    public String getReason() {
        return timeline.application().flatMap(ProlongationView::reason).orElse("");
    }

    /** The service was renewed, perhaps for money, and nobody had applied: the certificates are not prolonged (rule R82). */
    public boolean isRenewedInVain() {
        return stands(Kind.APPLY, Standing.MISSED) && stands(Kind.SERVICE_RENEWED, Standing.DONE);
    }

    private boolean stands(Kind kind, Standing standing) {
        return timeline.steps().stream().anyMatch(step -> step.kind() == kind && step.standing() == standing);
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }
}
