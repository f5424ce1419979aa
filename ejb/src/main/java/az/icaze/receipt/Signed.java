package az.icaze.receipt;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.pki.SubjectOrganisation;
import java.util.Optional;

/** Who applied for what, as signed. */
record Signed(Fin fin, AsanImzaType type, Optional<SubjectOrganisation> organisation) {

    ReceiptWish wish() {
        return new ReceiptWish(
                type, organisation.map(SubjectOrganisation::voen), organisation.flatMap(SubjectOrganisation::position));
    }
}
