package az.icaze.simulator.demo;

import az.icaze.simulator.phone.Cards;
import az.icaze.simulator.phone.Phones;
import az.icaze.simulator.phone.Phones.PhoneRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of telephones, with what is needed to sign in. */
@Named
@RequestScoped
public class PhonesPage {

    /**
     * One telephone.
     *
     * @param userId empty until enrolment
     * @param codes of the demo card, as long as it serves the number; those of any other only its holder knows (R99)
     * @param role what a demo person is for; CUSTOMER, whoever came to the counter later
     */
    public record SignIn(PhoneRow phone, String userId, Optional<Cards.Codes> codes, String role) {}

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
                .map(phone -> row(phone, Optional.ofNullable(people.get(phone.phone()))))
                .toList();
    }

    private SignIn row(PhoneRow phone, Optional<DemoPerson> person) {
        return new SignIn(
                phone,
                enrolment.userId(phone.phone()).orElse(""),
                person.filter(one -> one.line().iccid().equals(phone.iccid())).map(DemoPerson::codes),
                person.map(DemoPerson::role).orElse("CUSTOMER"));
    }

    public List<SignIn> getRows() {
        return rows;
    }
}
