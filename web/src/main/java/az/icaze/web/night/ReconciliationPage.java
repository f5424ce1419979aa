package az.icaze.web.night;

import az.icaze.subscription.ReconciliationView;
import az.icaze.subscription.Reconciliations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The operators' files: what matched with ours, and what differs in one of them. */
@Named
@RequestScoped
public class ReconciliationPage {

    @Inject
    Reconciliations reconciliations;

    private String file;
    private ReconciliationView view;

    public ReconciliationView getView() {
        if (view == null) {
            view = reconciliations.view(file != null && file.matches("[1-9][0-9]{0,17}") ? Long.parseLong(file) : 0);
        }
        return view;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
