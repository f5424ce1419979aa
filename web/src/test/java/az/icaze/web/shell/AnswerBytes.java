package az.icaze.web.shell;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** What a servlet writes, for tests. */
public final class AnswerBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final HttpServletResponse response = mock(HttpServletResponse.class);

    public HttpServletResponse response() throws IOException {
        when(response.getOutputStream()).thenReturn(new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {}

            @Override
            public void write(int each) {
                bytes.write(each);
            }
        });
        return response;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
