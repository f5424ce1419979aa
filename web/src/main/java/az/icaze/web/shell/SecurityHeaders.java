package az.icaze.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Puts the {@link AnswerHeaders} on every answer. A servlet filter on REQUEST and ERROR, because the server's own header
 * filters are lost when a page fails. The policy for content is there once: an error page rendered after half a page must
 * not carry two nonces.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    AnswerHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.put(request, response);
        if (request.getDispatcherType() == DispatcherType.ERROR
                && request.getAttribute(RequestDispatcher.ERROR_MESSAGE) == null) {
            // By a message Faces knows an error page, and does not take the form that failed for one of the error page.
            request.setAttribute(RequestDispatcher.ERROR_MESSAGE, "");
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    private static class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (AnswerHeaders.POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
