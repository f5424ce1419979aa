package az.icaze.web.staff;

import az.icaze.audit.AuditLine;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * A line of the trail in words. FINs and telephone numbers are masked, as in every list of the house: who knows one finds
 * its lines by it. A code that has no words yet is shown as it is.
 */
@Named
@RequestScoped
public class AuditWords {

    /** Its states are called as on the pages of the night: RUNNING is another word there than of a telephone. */
    private static final String NIGHT_RUN = "night-run";

    /** Kinds of things, in the order of the list to choose from. */
    static final List<String> KINDS = List.of(
            "permit",
            "person",
            "sign-in",
            "sign-in-attempt",
            "visit",
            "signature",
            "organisation",
            "certificate",
            "certificate-register",
            "phone",
            "name",
            "user-id",
            "user-id-change",
            "service-cancellation",
            "voen-registration",
            "subscription",
            "subscription-request",
            "subscription-fee",
            "sms",
            "contact-language",
            "call",
            "esim-pin",
            "staff-role",
            "audit-chain",
            "document",
            "prolongation",
            "first-receipt",
            "receipt",
            "authority",
            NIGHT_RUN,
            "reminders",
            "fee-breaker",
            "reconciliation-file",
            "smpp");

    /** What can be done, in the order of the list to choose from. */
    static final List<String> ACTIONS = List.of(
            "begun",
            "remembered",
            "asked",
            "not-confirmed",
            "confirmed",
            "sent",
            "accepted",
            "rejected",
            "deleted",
            "signature-unused",
            "answer-contradicted",
            "looked-up",
            "document-compared",
            "look-up-refused",
            "access-refused",
            "edit-refused",
            "delete-refused",
            "confirm-refused",
            "sign-in-started",
            "identity-proven",
            "signed-in",
            "sign-in-failed",
            "sign-in-refused",
            "visit-began",
            "visit-ended",
            "signature-asked",
            "signature-given",
            "signature-not-given",
            "seal-refused",
            "issued",
            "activated",
            "suspended",
            "restored",
            "revoked",
            "superseded",
            "exported",
            "given",
            "changed",
            "not-done",
            "prolonged",
            "type-changed",
            "reactivated",
            "sim-replaced",
            "blocked",
            "cancelled",
            "certified",
            "fee-paid",
            "fee-unpaid",
            "paid",
            "unpaid",
            "lapsed",
            "answered",
            "unanswered",
            "queued",
            "held",
            "delivered",
            "failed",
            "chosen",
            "approved",
            "declined",
            "withdrawn",
            "identified",
            "not-identified",
            "register-away",
            "told",
            "unblocked",
            "role-granted",
            "role-ended",
            "chain-verified",
            "chain-broken",
            "made",
            "kept",
            "downloaded",
            "submitted",
            "not-submitted",
            "service-renewed",
            "done",
            "expired",
            "deadline-missed",
            "documents-shown",
            "papers-signed",
            "sim-checked",
            "sim-to-check",
            "keys-made",
            "notification-signed",
            "timeline-seen",
            "claimed",
            "released",
            "proposed",
            "reviewed",
            "taken",
            "weighed",
            "chunk-done",
            "left",
            "stop-asked",
            "resumed",
            "abandoned",
            "muted",
            "unmuted",
            "tripped",
            "refused",
            "bind-missed",
            "bind-restored");

    private static final String OPERATOR = "operator:";

    @Inject
    Texts texts;

    /** A person by name; a machine by what it is. */
    public String who(AuditLine line) {
        if (line.certificateSerial() != null) {
            return line.actorName();
        }
        return line.actor().startsWith(OPERATOR)
                ? texts.of("audit.actor.operator", line.actor().substring(OPERATOR.length()))
                : texts.orElse("audit.actor." + line.actor(), line.actor());
    }

    /** The person's FIN, masked, and the organisation for which he acted; empty for a machine. */
    public String whoExactly(AuditLine line) {
        if (line.certificateSerial() == null) {
            return "";
        }
        String organisation = line.organisation() == null ? "" : " · " + texts.of("voen") + " " + line.organisation();
        return masked(line.actor()) + organisation;
    }

    private static String masked(String fin) {
        return fin.matches("[0-9A-HJ-NP-Z]{7}") ? new Fin(fin).masked() : fin;
    }

    public String what(AuditLine line) {
        return texts.orElse("audit.action." + line.action(), line.action());
    }

    /** What became of it; empty where nothing changed. */
    public String change(AuditLine line) {
        if (line.to() == null && line.from() == null) {
            return "";
        }
        if (line.from() == null || line.from().equals(line.to())) {
            return state(line, line.to());
        }
        return state(line, line.from()) + " → " + state(line, line.to());
    }

    private String state(AuditLine line, String code) {
        String words = line.subjectType().equals(NIGHT_RUN) ? "night.state." : "audit.state.";
        return code == null ? "–" : texts.orElse(words + code, code);
    }

    public String kind(AuditLine line) {
        return texts.orElse("audit.kind." + line.subjectType(), line.subjectType());
    }

    /** The thing itself, as people know it. */
    public String thing(AuditLine line) {
        String id = line.subjectId();
        return switch (line.subjectType()) {
            case "sign-in", "signature", "visit" -> id.replaceFirst("-.*", "");
            case "sign-in-attempt" -> line.details().getOrDefault("phone", "");
            case "person", "prolongation", "reminders" -> masked(id);
            case "user-id", "contact-language", "subscription", "subscription-fee", "phone" -> number(id);
            case "esim-pin" -> number(id.replaceFirst("/.*", ""));
            case "staff-role" -> texts.orElse("role." + id.replaceFirst(".*/", ""), "");
            case "certificate-register" -> "";
            default -> id;
        };
    }

    /** What somebody wrote past the house may be no number. */
    private static String number(String id) {
        return id.matches("\\+994[0-9]{9}") ? new Phone(id).masked() : id;
    }

    /** Whom the line is about, where that is not the one who acted: his name and his FIN, masked; else empty. */
    public String about(AuditLine line) {
        Fin person = line.about();
        if (person == null || person.value().equals(line.actor())) {
            return "";
        }
        return line.aboutName() == null ? person.masked() : line.aboutName() + " · " + person.masked();
    }

    /** A word of the list to choose from. */
    public String kindOf(String code) {
        return texts.of("audit.kind." + code);
    }

    /** A word of the list to choose from. */
    public String actionOf(String code) {
        return texts.of("audit.action." + code);
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public List<String> getActions() {
        return ACTIONS;
    }
}
