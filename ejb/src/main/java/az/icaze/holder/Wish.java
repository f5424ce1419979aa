package az.icaze.holder;

import az.icaze.CanonicalJson;
import az.icaze.Refusal;
import az.icaze.identity.SignedInPerson;
import az.icaze.signing.SignatureGiven;
import java.util.Optional;

/** One thing a holder can ask for himself. Nothing in here throws after PIN2: that would bring the telephone's answer again. */
interface Wish {

    RequestKind kind();

    /** What stands against it now; the number is held until the transaction ends. */
    Optional<Refusal> against(HolderRequest request);

    /** What is signed, as things stand now. */
    CanonicalJson content(HolderRequest request, SignedInPerson holder);

    /** It was signed as things stand, and nothing stands against it; where it stands then. */
    RequestState signed(HolderRequest request, SignatureGiven given);
}
