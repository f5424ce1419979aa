package az.icaze.web.document;

import az.icaze.document.DocumentSubject;
import az.icaze.document.DocumentView;
import az.icaze.document.MyDocuments;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One's own documents, the latest first (rule R76). */
@Named
@RequestScoped
public class MyDocumentsPage {

    private static final int LATEST = 3;

    @Inject
    MyDocuments documents;

    @Inject
    Visitor visitor;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private List<DocumentView> rows;

    public List<DocumentView> getRows() {
        if (rows == null) {
            rows = documents.list(visitor.person());
        }
        return rows;
    }

    /** The last three, for a page on which they are not all there is. */
    public List<DocumentView> getLatest() {
        return getRows().stream().limit(LATEST).toList();
    }

    /** What a document belongs to, with its number. */
    public String about(DocumentView document) {
        DocumentSubject about = document.about();
        return texts.orElse("documents.about." + about.type(), "") + " " + about.id();
    }

    /** Where the file is. */
    public String file(DocumentView document) {
        return request.getContextPath() + DocumentFileServlet.address(document.reference());
    }
}
