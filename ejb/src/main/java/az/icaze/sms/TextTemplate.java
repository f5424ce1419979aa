package az.icaze.sms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Every text the house sends to telephones. The wording stands in {@code sms_az}, {@code sms_en} and {@code sms_ru}
 * under the constant's name in kebab-case, with its arguments in braces, {@code {until}}; each constant says here what they
 * mean.
 */
public enum TextTemplate {
    /** Parts of a message to 8500 did not come; nothing was done. */
    MESSAGE_INCOMPLETE,

    /** 8500: no service on the number. {@code typed}: what came. */
    SERVICE_NOT_SUBSCRIBED,
    /** 8500: no known word. {@code typed}: what came. */
    SERVICE_UNKNOWN_WORD,
    /** 8500: an embedded SIM is prolonged at the operator's. {@code word}, {@code until}: last valid date. */
    SERVICE_ON_ESIM,
    /** 8500: the PUK is blocked. {@code word}. */
    SERVICE_BLOCKED,
    /** 8500: another SIM. {@code word}. */
    SERVICE_SIM_REPLACED,
    /** 8500: given up. {@code word}. */
    SERVICE_CANCELLED,
    /** 8500, status. {@code word}: the service's type, {@code until}: last valid date. */
    SERVICE_ACTIVE,
    /** 8500, status. {@code word}: the service's type, {@code until}: last valid date. */
    SERVICE_EXPIRED,
    /** 8500, status: suspended for want of the fee. {@code word}: the service's type, {@code price}: the fee. */
    SERVICE_UNPAID,
    /** 8500, status: suspended by the operator. {@code word}: the service's type. */
    SERVICE_SUSPENDED,
    /** 8500: done. {@code word}, {@code until}: new last valid date, {@code price}: what was taken. */
    SERVICE_PROLONGED,
    /** 8500: not expired yet. {@code word}, {@code until}: last valid date. */
    PROLONGATION_TOO_EARLY,
    /** 8500: the operator is being asked already. {@code word}. */
    PROLONGATION_RUNNING,
    /** 8500: the balance is too small. {@code word}, {@code price}: what is needed. */
    PROLONGATION_UNPAID,
    /** 8500: the operator does not. {@code word}. */
    PROLONGATION_REFUSED,
    /** The new certificates are there. {@code types}: words of their types, {@code until}: last valid date. */
    PROLONGATION_DONE,
    /** A part of the application was cancelled, because the service does not carry it. {@code types}: words of its types. */
    PROLONGATION_PARTLY,
    /**
     * The application was kept for a month, and nobody renewed the service: the operator does that before ASXM issues
     * anything. {@code until}: its last day.
     */
    PROLONGATION_EXPIRED,
    /** As the one before, where a word renews the service. {@code until}, {@code word}: the one to send. */
    PROLONGATION_EXPIRED_BY_WORD,
    /** The application came to nothing. */
    PROLONGATION_REJECTED,
    /** The service is renewed, the certificates are not, because no application was open. */
    PROLONGATION_VISIT,
    /** The operator does not end a service that was given up on the portal. */
    CANCELLATION_REFUSED,
    /** The service was given up on the portal: the certificates are revoked, the operator is to end it. */
    SERVICE_GIVEN_UP,
    /** Somebody signed in as the holder reported the telephone lost: the certificates are suspended. */
    LOSS_REPORTED,
    /** The certificate applied for online is there. {@code type}: word of its type, {@code until}: last valid date. */
    RECEIPT_DONE,
    /** It waits for a service of its type, which the operator is asked for. {@code type}: word of its type. */
    RECEIPT_WAITS,
    /** It waits for a service of its type, which the person has to ask for. {@code type}: word of its type. */
    RECEIPT_ASK_OPERATOR,
    /** It waited, and can be used now. {@code type}: word of its type, {@code until}: last valid date. */
    RECEIPT_USABLE,
    /** The application was rejected. {@code number}: its number. */
    RECEIPT_REJECTED,
    /** The SIM was replaced or the service ended before the application was decided. {@code number}: its number. */
    RECEIPT_ENDED,
    /** The tax service has registered him, or had before. {@code voen}. */
    VOEN_REGISTERED,
    /** The tax service does not register him. */
    VOEN_NOT_REGISTERED,
    /** The fee could not be taken, the service is suspended. {@code price}: the fee. */
    FEE_UNPAID,
    /** The fee was taken, the service goes on. {@code price}: the fee, {@code until}: last day paid for. */
    FEE_RESTORED,
    /** The service was suspended for the fee by mistake, and goes on. */
    SUSPENSION_UNDONE,
    /** At 1847 somebody answered for the person and heard the User ID. */
    CALL_USER_ID_TOLD,
    /** The PIN of an embedded SIM is unblocked. {@code pin}: which, {@code PIN1}. */
    CALL_PIN_UNBLOCKED,
    /** The operator does not unblock it. {@code pin}: which, {@code PIN1}. */
    CALL_PIN_NOT_UNBLOCKED,
    /** The certificates got at the counter are active. {@code types}: words of their types, {@code until}: last valid date. */
    CERTIFICATES_ACTIVATED,
    /** The User ID was changed on the portal. */
    USER_ID_CHANGED,
    /** The certificate ends, apply until then. {@code type}: word of its type, {@code until}: its last valid date. */
    REMINDER_APPLY,
    /** Nobody can apply without a Citizen certificate; to be had at ASXM until then. {@code type}, {@code until}: as before. */
    REMINDER_GET_CITIZEN,
    /**
     * The application waits for the word to 8500. {@code type}: word of the certificate's type, {@code word}: the one to
     * send, {@code until}: last day for it.
     */
    REMINDER_SEND_WORD,
    /** As the one before, where the word costs something. {@code price}: what must be on the balance. */
    REMINDER_SEND_WORD_PRICED,
    /** As the one before the last, on an embedded SIM. {@code type}, {@code until}. */
    REMINDER_AT_OPERATOR,
    /** The certificate has ended, the service is renewed. {@code type}, {@code until}: its last valid date. */
    REMINDER_VISIT,
    /** As the one before, the service is to be renewed first. {@code type}, {@code until}, {@code word}: the one to send. */
    REMINDER_VISIT_BY_WORD,
    /** As the one before, where the word costs something. {@code price}: what must be on the balance. */
    REMINDER_VISIT_BY_WORD_PRICED,
    /** As the one before the last, on an embedded SIM. {@code type}, {@code until}. */
    REMINDER_VISIT_BY_OPERATOR;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    /** A date as texts write it in every language: {@code 10.05.2026}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** An amount as texts write it in every language: {@code 2.50 AZN}. */
    public static String money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString() + " AZN";
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
