package az.icaze.enrolment;

import az.icaze.identity.AsanImzaType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which documents whoever applies has to show, no fewer and no more (rules R45–R48). */
final class Checklist {

    /** Beside the identity card, for a certificate that is not for oneself alone. */
    private static final Map<ApplicantRole, ShownDocument> FURTHER = new EnumMap<>(Map.of(
            ApplicantRole.DIRECTOR, ShownDocument.COMPANY_SIGNATURE_AND_STAMP,
            ApplicantRole.EMPLOYEE, ShownDocument.SAMPLE_FORM_1,
            ApplicantRole.ENTREPRENEUR, ShownDocument.TAXPAYER_CERTIFICATE,
            ApplicantRole.HEAD_OF_STATE_BODY, ShownDocument.OFFICIAL_LETTER,
            ApplicantRole.CIVIL_SERVANT, ShownDocument.OFFICIAL_LETTER));

    private Checklist() {}

    /** All are mandatory; in the order in which they are asked for. */
    static Set<ShownDocument> of(AsanImzaType type, ApplicantRole role) {
        EnumSet<ShownDocument> documents = EnumSet.of(ShownDocument.ID_CARD);
        if (type != AsanImzaType.CITIZEN && FURTHER.containsKey(role)) {
            documents.add(FURTHER.get(role));
        }
        return Collections.unmodifiableSet(documents);
    }
}
