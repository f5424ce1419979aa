package az.icaze.simulator.operator;

import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.ResourceBundle;

/** Short messages of the operator itself, in Azerbaijani: the inbox of a telephone is not translated. */
@ApplicationScoped
public class OperatorTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "az.icaze.simulator.texts", Locale.forLanguageTag("az"), OperatorTexts.class.getClassLoader());

    @Inject
    Clock clock;

    void send(Sql sql, String phone, String key) {
        sql.update(
                "insert into sms (phone, direction, body, at) values (?, 'IN', ?, ?)",
                phone,
                TEXTS.getString(key),
                clock.instant());
    }
}
