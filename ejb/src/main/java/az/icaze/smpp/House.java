package az.icaze.smpp;

import az.icaze.outbox.WaitingTexts;

/** What a {@link Link} works with, each call a transaction of its own. */
record House(WaitingTexts texts, Submissions submissions, Deliveries deliveries, BindAlarms alarms) {}
