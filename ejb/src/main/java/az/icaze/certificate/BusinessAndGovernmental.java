package az.icaze.certificate;

import az.icaze.Refusal;

/** Business and Governmental never stand together on one number (rule D3). */
final class BusinessAndGovernmental extends Refusal {

    private static final long serialVersionUID = 1L;

    BusinessAndGovernmental() {
        super("business-and-governmental");
    }
}
