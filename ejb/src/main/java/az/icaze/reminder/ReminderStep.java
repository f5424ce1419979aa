package az.icaze.reminder;

import az.icaze.sms.TextTemplate;
import java.util.Set;

/** What a reminder tells the holder to do next. */
public enum ReminderStep {
    /** To apply on the portal until the last valid date (rule R66). */
    APPLY(TextTemplate.REMINDER_APPLY),
    /** To get a Citizen certificate at ASXM until then, without which nobody can apply (rule R66; rules.md 12). */
    GET_CITIZEN(TextTemplate.REMINDER_GET_CITIZEN),
    /** To send the word to 8500 while the application is kept (rules R69, R77). */
    SEND_WORD(TextTemplate.REMINDER_SEND_WORD),
    /** The same on an embedded SIM, which only the operator prolongs (rule R71). */
    AT_OPERATOR(TextTemplate.REMINDER_AT_OPERATOR),
    /** To visit ASXM: the service is renewed already (rule R84). */
    VISIT(TextTemplate.REMINDER_VISIT),
    /** To send the word to 8500, then to visit ASXM (rule R84). */
    VISIT_BY_WORD(TextTemplate.REMINDER_VISIT_BY_WORD),
    /** To have the operator renew the service of an embedded SIM, then to visit ASXM (rules R71, R84). */
    VISIT_BY_OPERATOR(TextTemplate.REMINDER_VISIT_BY_OPERATOR);

    private static final Set<ReminderStep> NAMING_THE_WORD = Set.of(SEND_WORD, VISIT_BY_WORD);

    private final TextTemplate template;

    ReminderStep(TextTemplate template) {
        this.template = template;
    }

    TextTemplate template() {
        return template;
    }

    /** The same, where the word costs something (rule R72). */
    TextTemplate pricedTemplate() {
        return switch (this) {
            case SEND_WORD -> TextTemplate.REMINDER_SEND_WORD_PRICED;
            case VISIT_BY_WORD -> TextTemplate.REMINDER_VISIT_BY_WORD_PRICED;
            case APPLY, GET_CITIZEN, AT_OPERATOR, VISIT, VISIT_BY_OPERATOR -> template;
        };
    }

    boolean namesTheWord() {
        return NAMING_THE_WORD.contains(this);
    }
}
