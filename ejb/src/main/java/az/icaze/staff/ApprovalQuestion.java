package az.icaze.staff;

import az.icaze.audit.AuditSubject;
import az.icaze.identity.Fin;
import java.time.Duration;
import java.util.Optional;

/**
 * What a room asks a second person.
 *
 * @param kind which act it is, in kebab-case; the room recognises its own answers by it
 * @param subject what the act is done to
 * @param about the person it concerns, who may not decide it either
 * @param aboutName what the decider reads: a person's or a thing's name
 * @param decider role whose holders may decide
 * @param life how long the question stands
 */
public record ApprovalQuestion(
        String kind, AuditSubject subject, Optional<Fin> about, String aboutName, StaffRole decider, Duration life) {}
