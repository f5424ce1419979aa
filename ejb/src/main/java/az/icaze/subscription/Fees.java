package az.icaze.subscription;

import az.icaze.identity.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Optional;

/** The monthly fee of the services (rules R90–R95). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Fees {

    private static final FeeView NONE =
            new FeeView(FeeStanding.NONE, new BigDecimal("0.00"), Optional.empty(), Optional.empty());

    /** How this number stands with the fee; {@link FeeStanding#NONE} also when there is no service on it. */
    public FeeView of(Phone phone) {
        return NONE;
    }
}
