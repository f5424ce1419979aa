package az.icaze.prolongation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import az.icaze.OwnTransactions;
import az.icaze.certificate.TestCertificates;
import az.icaze.document.TestDocuments;
import az.icaze.sms.TestTexts;
import az.icaze.subscription.TestSubscriptions;
import az.icaze.time.TestCalendar;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** The room's beans over one entity manager, wired as the container does it. */
final class Room {

    final Applications applications = new Applications();
    final Eligibility eligibility = new Eligibility();
    final Notices notices = new Notices();
    final Renewals renewals = new Renewals();
    final ApplicationBySignature bySignature = new ApplicationBySignature();
    final Prolongations prolongations = new Prolongations();
    final ProlongationGap gap = new ProlongationGap();
    final Completion completion = new Completion();
    final ClosingApplications closing = new ClosingApplications();
    final CompletingProlongations completing = new CompletingProlongations();
    final DueApplications due = new DueApplications();

    Room(TestRenewals test, EntityManager em) {
        applications.em = em;
        applications.audit = test.audit(em);
        applications.clock = test.clock();
        eligibility.certificates = TestCertificates.open(em, test.clock());
        eligibility.subscriptions = TestSubscriptions.open(em);
        eligibility.terms = TermsTest.terms();
        notices.texts = TestTexts.open(em, test.clock());
        renewals.applications = applications;
        renewals.subscriptions = TestSubscriptions.open(em);
        renewals.calendar = TestCalendar.open(em);
        renewals.terms = TermsTest.terms();
        renewals.notices = notices;
        wireApplying(test, em);
        wireCompletion(test, em);
    }

    private void wireApplying(TestRenewals test, EntityManager em) {
        Applying applying = new Applying();
        applying.applications = applications;
        applying.eligibility = eligibility;
        applying.signatures = test.signatures;
        applying.subscriptions = TestSubscriptions.open(em);
        prolongations.applying = applying;
        prolongations.applications = applications;
        prolongations.eligibility = eligibility;
        prolongations.terms = TermsTest.terms();
        prolongations.timelines = timelines(test, em);
        gap.timelines = prolongations.timelines;
        gap.signIns = test.failedSignIns;
        bySignature.applications = applications;
        bySignature.eligibility = eligibility;
        bySignature.subscriptions = TestSubscriptions.open(em);
        bySignature.documents = TestDocuments.open(em, test.clock());
        bySignature.renewals = renewals;
    }

    private Timelines timelines(TestRenewals test, EntityManager em) {
        Timelines timelines = new Timelines();
        timelines.applications = applications;
        timelines.certificates = TestCertificates.open(em, test.clock());
        timelines.subscriptions = TestSubscriptions.open(em);
        timelines.fees = TestSubscriptions.fees(em, test.clock());
        timelines.documents = TestDocuments.open(em, test.clock());
        timelines.terms = TermsTest.terms();
        return timelines;
    }

    private void wireCompletion(TestRenewals test, EntityManager em) {
        LastSteps steps = new LastSteps();
        steps.applications = applications;
        steps.subscriptions = TestSubscriptions.open(em);
        steps.certificates = TestCertificates.open(em, test.clock());
        steps.papers = TestDocuments.papers(em, test.clock());
        steps.notices = notices;
        steps.renewals = renewals;
        completion.steps = steps;
        completion.clock = test.clock();
        OneByOne items = new OneByOne();
        items.em = em;
        closing.items = items;
        closing.steps = steps;
        completing.items = items;
        completing.steps = steps;
        completing.persons = test.persons;
        due.em = em;
        due.clock = test.clock();
    }

    /** The sweep, each of whose steps is a transaction of its own. */
    static Completions sweeping(TestRenewals test) {
        Completions completions = new Completions();
        completions.persons = test.persons;
        completions.hands = mock(ManagedExecutorService.class);
        doAnswer(call -> {
                    call.<Runnable>getArgument(0).run();
                    return null;
                })
                .when(completions.hands)
                .execute(any());
        completions.completion = inOwnTransactions(Completion.class, test, room -> room.completion);
        completions.due = inOwnTransactions(DueApplications.class, test, room -> room.due);
        return completions;
    }

    private static <T> T inOwnTransactions(Class<T> type, TestRenewals test, Function<Room, T> bean) {
        return OwnTransactions.around(type, call -> test.in(room -> call.apply(bean.apply(room))));
    }
}
