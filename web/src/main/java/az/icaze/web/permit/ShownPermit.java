package az.icaze.web.permit;

import az.icaze.permit.PermitRegister;
import az.icaze.permit.PermitSheet;
import az.icaze.permit.PermitStatus;
import az.icaze.web.shell.OpenedAs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The permit that is asked for, draft or not, as it stands when the page first looks. */
@RequestScoped
class ShownPermit {

    @Inject
    PermitRegister register;

    @Inject
    OpenedAs page;

    @Inject
    AskedPermit asked;

    private PermitSheet sheet;

    PermitSheet sheet() {
        if (sheet == null) {
            sheet = register.sheet(asked.number(), page.reader());
        }
        return sheet;
    }

    boolean isDraft() {
        return sheet().status() == PermitStatus.DRAFT;
    }
}
