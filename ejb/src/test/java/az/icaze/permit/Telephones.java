package az.icaze.permit;

import az.icaze.identity.Actor;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.signing.PromptText;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.signing.SignatureGiven;
import az.icaze.signing.SignatureNotGiven;
import az.icaze.signing.Signatures;
import az.icaze.signing.SigningOutcome;
import az.icaze.signing.SigningSubject;
import az.icaze.signing.StartedSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands for the room of signing: sessions that end once, one prompt per telephone, tests answer by hand. */
final class Telephones {

    /** One session; ending it is decided under its own lock, as the row's lock does in the house. */
    static final class Session {

        final UUID id = UUID.randomUUID();
        final SignedInPerson signer;
        final SigningSubject subject;
        final byte[] content;
        private final Instant expires;
        private SigningOutcome outcome;

        Session(SignedInPerson signer, SigningSubject subject, byte[] content, Instant now) {
            this.signer = signer;
            this.subject = subject;
            this.content = content.clone();
            this.expires = now.plus(Duration.ofMinutes(2));
        }

        synchronized boolean end(SigningOutcome how) {
            if (outcome != null) {
                return false;
            }
            outcome = how;
            return true;
        }

        synchronized SessionView view() {
            SessionState state = outcome == null ? SessionState.RUNNING : SessionState.COMPLETE;
            return new SessionView(id, state, outcome, "1462", expires);
        }

        boolean running() {
            return view().state() == SessionState.RUNNING;
        }

        boolean about(String permit) {
            return subject.id().equals(permit);
        }
    }

    final List<Session> sessions = new CopyOnWriteArrayList<>();

    Session last() {
        return sessions.get(sessions.size() - 1);
    }

    long ringing() {
        return sessions.stream().filter(Session::running).count();
    }

    private boolean rings(Phone phone) {
        return sessions.stream().anyMatch(session -> session.signer.phone().equals(phone) && session.running());
    }

    Signatures in(Desk desk, Office office) {
        return new InTransaction(desk, office);
    }

    /** The person types PIN2; the answer is taken in in a transaction of its own, as a listener does it. */
    void sign(Session session, Office office) {
        office.run(desk -> {
            if (session.end(SigningOutcome.OK)) {
                given(session, office, desk);
            }
        });
    }

    /** The event as the room of signing fires it. */
    static void given(Session session, Office office, Desk desk) {
        desk.bySignature.given(new SignatureGiven(
                session.subject,
                office.pin2(session.signer.fin()).sign(session.content, office.instant()),
                session.signer));
    }

    void fail(Session session, SigningOutcome outcome, Office office) {
        office.run(desk -> {
            if (session.end(outcome)) {
                desk.bySignature.notGiven(new SignatureNotGiven(session.subject, outcome));
            }
        });
    }

    private final class InTransaction extends Signatures {

        private final Desk desk;
        private final Office office;

        InTransaction(Desk desk, Office office) {
            this.desk = desk;
            this.office = office;
        }

        @Override
        public StartedSession start(
                SignedInPerson signer, SigningSubject subject, byte[] content, PromptText text, String language) {
            if (rings(signer.phone())) {
                throw new IllegalStateException("the telephone rings already");
            }
            Session session = new Session(signer, subject, content, office.instant());
            sessions.add(session);
            return new StartedSession(session.id, "1462", session.expires);
        }

        @Override
        public void cancel(UUID id, SignedInPerson signer) {
            sessions.stream()
                    .filter(session ->
                            session.id.equals(id) && session.signer.fin().equals(signer.fin()))
                    .forEach(this::cancel);
        }

        @Override
        public void withdraw(SigningSubject subject, Actor by) {
            sessions.stream().filter(session -> session.about(subject.id())).forEach(this::cancel);
        }

        @Override
        public void withdrawToAskAnew(SigningSubject subject, SignedInPerson signer) {
            withdraw(subject, signer);
        }

        private void cancel(Session session) {
            if (session.end(SigningOutcome.CANCELLED)) {
                desk.bySignature.notGiven(new SignatureNotGiven(session.subject, SigningOutcome.CANCELLED));
            }
        }

        @Override
        public Optional<SessionView> running(SigningSubject subject) {
            return latest(subject).filter(view -> view.state() == SessionState.RUNNING);
        }

        @Override
        public Optional<SessionView> latest(SigningSubject subject) {
            return sessions.stream()
                    .filter(session -> session.about(subject.id()))
                    .reduce((earlier, later) -> later)
                    .map(Session::view);
        }
    }
}
