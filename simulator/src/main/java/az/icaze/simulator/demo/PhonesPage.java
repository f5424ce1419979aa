package az.icaze.simulator.demo;

import az.icaze.simulator.phone.Phones;
import az.icaze.simulator.phone.Phones.PhoneRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of telephones, with what is needed to sign in. */
@Named
@RequestScoped
public class PhonesPage {

    /** One telephone; the codes are those on the card's flip side, {@code userId} is empty until enrolment. */
    public record SignIn(PhoneRow phone, String userId, String pin1, String pin2, String role) {}

    @Inject
    Phones phones;

    @Inject
    DemoPeople demo;

    @Inject
    Enrolment enrolment;

    private List<SignIn> rows;

    @PostConstruct
    void load() {
        Map<String, DemoPerson> people = demo.people().stream()
                .collect(Collectors.toMap(person -> person.line().phone(), Function.identity()));
        rows = phones.all().stream()
                .filter(phone -> people.containsKey(phone.phone()))
                .map(phone -> row(phone, people.get(phone.phone())))
                .toList();
    }

    private SignIn row(PhoneRow phone, DemoPerson person) {
        return new SignIn(
                phone, enrolment.userId(phone.phone()).orElse(""), person.pin1(), person.pin2(), person.role());
    }

    public List<SignIn> getRows() {
        return rows;
    }
}
