package az.icaze.prolongation;

import az.icaze.identity.Fin;
import az.icaze.identity.Phone;

/** An application that the sweep has to do with. */
record Due(String number, Fin fin, Phone phone) {}
