package az.icaze.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CookiesTest {

    private static final URI PLAIN = URI.create("http://localhost:8081/staff/index.xhtml");

    private final Cookies cookies = new Cookies();

    @Test
    void secure_cookies_go_back_over_plain_http_the_newest_value_of_each() {
        cookies.put(PLAIN, Map.of("set-cookie", List.of("icaze=before; Path=/; Secure; HttpOnly; SameSite=Strict")));
        cookies.put(
                PLAIN,
                Map.of("Set-Cookie", List.of("icaze=after.node; Path=/; Secure", "lang=en; Max-Age=31536000; Secure")));

        assertThat(cookies.get(PLAIN, Map.of())).isEqualTo(Map.of("Cookie", List.of("icaze=after.node; lang=en")));
    }

    @Test
    void a_cookie_that_was_ended_is_not_sent() {
        cookies.put(PLAIN, Map.of("Set-Cookie", List.of("icaze=one; Path=/; Secure")));
        cookies.put(PLAIN, Map.of("Set-Cookie", List.of("icaze=; Path=/; Max-Age=0")));

        assertThat(cookies.get(PLAIN, Map.of())).isEmpty();
    }
}
