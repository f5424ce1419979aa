package az.icaze.enrolment;

import az.icaze.Malformed;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.Voen;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who stands at the desk, and for what (rule R55).
 *
 * @param document series and number as on the identity card shown
 * @param iccid number of the SIM card shown, 18 to 22 digits; as typed, with or without spaces
 * @param organisation for Business and Governmental, where the signature is linked to one (rules R35, R43)
 * @param position the person's position there; without an organisation it is ignored
 */
public record DeskApplicant(
        Fin fin,
        DocumentNumber document,
        Phone phone,
        String iccid,
        AsanImzaType type,
        Optional<Voen> organisation,
        Optional<String> position) {

    private static final Pattern ICCID = Pattern.compile("[0-9]{18,22}");

    /** @throws Malformed {@code iccid} or {@code position} */
    public DeskApplicant {
        Objects.requireNonNull(fin, "fin");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(organisation, "organisation");
        iccid = iccid(iccid);
        position = Applicants.position(position);
    }

    /** The number of a card without what people type in between. */
    static String iccid(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\p{Z}\\p{Pd}]", "");
        if (!ICCID.matcher(digits).matches()) {
            throw new Malformed("iccid");
        }
        return digits;
    }
}
