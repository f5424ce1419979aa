package az.icaze.reminder;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.subscription.Subscriptions;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The job {@code remind-expiring}: tells holders what to do before and after their certificates end (rule R86). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ExpiryReminders {

    /** AZN, by the tariff of the day (rule R72): what the operator takes when the word is sent; nought without a tariff, or a word. Looked up for them alone. */
    private static final String PRICE = """
            case when certificate_reminder.step in ('SEND_WORD', 'VISIT_BY_WORD') then coalesce((
                select t.activation_price
                from subscription s join service_tariff t on t.operator = s.operator and t.type = certificate_reminder.word
                where s.phone = certificate_reminder.phone and t.valid_from <= cast(:day as date)
                order by t.valid_from desc limit 1), 0) else 0 end""";

    private static final String ITEM = "concat_ws('|', d.serial, d.kind, d.threshold)";

    @PersistenceContext
    EntityManager em;

    @Inject
    DueReminders due;

    @Inject
    TextMessages texts;

    @Inject
    Clock clock;

    /** A line of the ledger that was just written. */
    private record Told(
            String item,
            long id,
            Phone phone,
            AsanImzaType type,
            ReminderStep step,
            LocalDate until,
            AsanImzaType word,
            BigDecimal price) {

        static Told of(Object[] row) {
            return new Told(
                    (String) row[0],
                    (Long) row[1],
                    new Phone((String) row[2]),
                    AsanImzaType.valueOf((String) row[3]),
                    ReminderStep.valueOf((String) row[4]),
                    ((Date) row[5]).toLocalDate(),
                    AsanImzaType.valueOf((String) row[6]),
                    (BigDecimal) row[7]);
        }

        TextMessages.Notice notice() {
            Map<String, String> arguments = new HashMap<>();
            arguments.put("type", Subscriptions.word(type));
            arguments.put("until", TextTemplate.date(until));
            boolean priced = step.namesTheWord() && price.signum() > 0;
            if (step.namesTheWord()) {
                arguments.put("word", Subscriptions.word(word));
            }
            if (priced) {
                arguments.put("price", TextTemplate.money(price));
            }
            TextTemplate template = priced ? step.pricedTemplate() : step.template();
            return new TextMessages.Notice(phone, template, arguments, "reminder:" + item);
        }
    }

    /** Each item is a signing certificate's serial, a kind and a threshold, {@code 4F…|APPLY|30}; labelled by operator. */
    public DueItems due() {
        return new DueItems(
                "select " + ITEM + " as item, d.operator as label, d.phone from (" + due.query() + ") d",
                due.population(),
                "phone, item");
    }

    /**
     * Tells these holders, each once for ever: a line and a text. What is not due any more is refused as overtaken: also
     * what a run that waited for a person found on an earlier day, when something else is to be said by now.
     *
     * @param day Baku date on which they were found due
     */
    public ChunkResult remind(LocalDate day, List<String> items) {
        List<Told> told = em
                .unwrap(Session.class)
                .createNativeQuery(ledger(), Object[].class)
                .setParameter("day", BakuTime.later(day, clock.instant()))
                .setParameter(
                        "serials",
                        items.stream()
                                .map(item -> item.substring(0, item.indexOf('|')))
                                .distinct()
                                .toArray(String[]::new))
                .setParameter("items", items.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(Told::of)
                .toList();
        texts.sendAll(told.stream().map(Told::notice).toList());
        Map<String, String> done = told.stream().collect(Collectors.toMap(Told::item, one -> Long.toString(one.id())));
        return new ChunkResult(
                done,
                items.stream()
                        .filter(item -> !done.containsKey(item))
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), item -> ChunkResult.OVERTAKEN)));
    }

    /** Looks again and writes down in one statement; in the order of serials, so that two of them wait for each other in turn. */
    private String ledger() {
        return """
                insert into certificate_reminder (serial, kind, threshold, fin, phone, type, expires_on, step, until, word,
                    told_on, text_reference)
                select d.serial, d.kind, d.threshold, d.fin, d.phone, d.type, d.expires_on, d.step, d.until, d.word,
                    cast(:day as date), 'reminder:' || %1$s
                from (%2$s) d where %1$s = any(:items)
                order by d.serial
                on conflict (serial, kind, threshold) do nothing
                returning concat_ws('|', serial, kind, threshold), id, phone, type, step, until, word, %3$s""".formatted(ITEM, due.queryOfSome(), PRICE);
    }
}
