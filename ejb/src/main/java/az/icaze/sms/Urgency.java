package az.icaze.sms;

/** Whether a person waits for a text. */
public enum Urgency {
    /** Asked for, a moment ago, by the person who gets it: goes out at any hour. */
    ANSWER,
    /** The house's own news: from 22:00 to 08:00 in Baku it waits for the morning. */
    NOTICE
}
