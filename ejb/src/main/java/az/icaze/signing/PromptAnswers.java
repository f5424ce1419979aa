package az.icaze.signing;

import az.icaze.identity.Machine;
import az.icaze.operator.PromptAnswered;
import az.icaze.operator.PromptOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;

/**
 * Takes the telephone's answer, in the transaction that took the operator's message. An answer for a session that is
 * unknown or has ended changes nothing; one that comes after the time is up finds a session that timed out.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PromptAnswers {

    @Inject
    Sessions sessions;

    @Inject
    Proofs proofs;

    @Inject
    Completion completion;

    @Inject
    Clock clock;

    void answered(@Observes PromptAnswered answer) {
        sessions.locked(answer.session()).filter(SigningSession::running).ifPresent(session -> end(session, answer));
    }

    private void end(SigningSession session, PromptAnswered answer) {
        Instant now = clock.instant();
        Machine source = new Machine(answer.source());
        if (session.due(now)) {
            completion.end(session, SigningOutcome.TIMEOUT, Machine.SYSTEM, now);
        } else if (answer.outcome() == PromptOutcome.OK) {
            Judgement judgement = proofs.judge(session, answer.signature(), now);
            judgement
                    .proof()
                    .ifPresentOrElse(
                            proof -> completion.prove(session, proof, source, now),
                            () -> completion.end(session, judgement.outcome(), source, now));
        } else {
            completion.end(session, reported(answer.outcome()), source, now);
        }
    }

    private static SigningOutcome reported(PromptOutcome outcome) {
        return SigningOutcome.valueOf(outcome.name());
    }
}
