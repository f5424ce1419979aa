package az.icaze.signing;

import az.icaze.identity.Phone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One start of a sign-in for a number, known or not; unsuccessful until something better is known. */
@Entity
class SignInAttempt {

    enum Result {
        UNSUCCESSFUL,
        /** Put nothing on the telephone, because an earlier prompt was open: costs nothing, proves nothing. */
        FORGIVEN,
        /** Ended with a proof by PIN1. */
        SUCCESSFUL,
        /** Not let in, because there had been too many; stands for all such of its address within the window. */
        REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Phone phone;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Result result = Result.UNSUCCESSFUL;

    protected SignInAttempt() {}

    SignInAttempt(Phone phone, String address, Instant at) {
        this.phone = phone;
        this.address = address;
        this.at = at;
    }

    void refuse() {
        result = Result.REFUSED;
    }

    void forgive() {
        result = Result.FORGIVEN;
    }

    void succeed() {
        result = Result.SUCCESSFUL;
    }

    long id() {
        return id;
    }
}
