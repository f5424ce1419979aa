package az.icaze.receipt;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.pki.SubjectOrganisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An application as its holder sees it.
 *
 * @param since when it came to its state
 * @param submittedAt when PIN2 was typed; empty of a draft
 * @param proposed whether a first clerk has approved it, and a second one is to (rule R62)
 * @param reason key of the text that says why it came to nothing, or why the signature was not taken
 * @param words a clerk's own, beside the reason (rule R63)
 * @param validUntil last valid date of the certificates it led to
 * @param waits whether these wait for a service of their type (rule R65)
 * @param operatorAsked whether the operator was asked for that service and has not answered yet
 */
public record ReceiptView(
        String number,
        Phone phone,
        AsanImzaType type,
        Optional<SubjectOrganisation> organisation,
        ReceiptState state,
        Instant since,
        Optional<Instant> submittedAt,
        boolean proposed,
        Optional<String> reason,
        Optional<String> words,
        Optional<LocalDate> validUntil,
        boolean waits,
        boolean operatorAsked) {}
