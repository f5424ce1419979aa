package az.icaze.enrolment;

import az.icaze.certificate.IssuedCertificates;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Step 7 in two transactions, so that the registers are asked between them, while no database connection is held. */
@ApplicationScoped
class Activation {

    @Inject
    FirstReceipts receipts;

    @Inject
    DeskWork work;

    /** What was applied for. */
    @Transactional(TxType.REQUIRES_NEW)
    Applied applied(String number, long version, SignedInPerson clerk) {
        FirstReceipt receipt = receipts.held(number, version, clerk);
        receipt.require(FirstReceiptState.READY);
        return receipt.applied();
    }

    /** @param applicant as the registers answered in between */
    @Transactional(TxType.REQUIRES_NEW)
    IssuedCertificates activate(String number, long version, Examined applicant, SignedInPerson clerk) {
        return work.activate(receipts.held(number, version, clerk), applicant, clerk);
    }
}
