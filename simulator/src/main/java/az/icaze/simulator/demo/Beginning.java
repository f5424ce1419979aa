package az.icaze.simulator.demo;

import az.icaze.simulator.phone.Phones;
import az.icaze.simulator.register.Employment;
import az.icaze.simulator.register.Organisation;
import az.icaze.simulator.register.Organisations;
import az.icaze.simulator.register.Person;
import az.icaze.simulator.register.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** Fills empty registers and hands the demo cards out; what is there already stays as people left it. */
@ApplicationScoped
public class Beginning {

    private static final int OTHERS = 184;
    private static final int STAFF_OF_A_FIRM = 8;
    private static final BigDecimal BALANCE = new BigDecimal("12.40");
    private static final String[] POSITIONS = {
        "Sürücü", "Mühasib", "Anbardar", "Növbə rəisi", "Mühəndis", "Satıcı", "Tibb bacısı", "Texnik"
    };

    @Inject
    DemoPeople demo;

    @Inject
    Persons persons;

    @Inject
    Organisations organisations;

    @Inject
    Phones phones;

    /** Does nothing in a world that has begun. */
    public void begin() {
        if (persons.count("") == 0) {
            List<Person> others = Population.of(OTHERS);
            others.forEach(persons::save);
            demo.people().forEach(person -> persons.save(person.person()));
            organisations(others);
            employments(others);
        }
        demo.people().forEach(this::handOut);
    }

    private void organisations(List<Person> others) {
        List<DemoPeople.Firm> firms = demo.firms();
        for (int i = 0; i < firms.size(); i++) {
            DemoPeople.Firm firm = firms.get(i);
            String director = firm.director().orElse(others.get(i).fin());
            organisations.save(new Organisation(
                    firm.voen(),
                    firm.name(),
                    firm.kind(),
                    director,
                    firm.director().isPresent() ? firm.sealHolders() : List.of(director),
                    firm.director().isPresent() ? firm.linkedSignatures() : List.of(director)));
        }
    }

    /** Directors are founders; each firm has some of the others; the demo people work where their certificate says. */
    private void employments(List<Person> others) {
        List<Organisation> firms = organisations.all();
        for (int i = 0; i < firms.size(); i++) {
            Organisation firm = firms.get(i);
            for (int j = 0; j < STAFF_OF_A_FIRM; j++) {
                Person worker = others.get(20 + i * STAFF_OF_A_FIRM + j);
                organisations.save(
                        new Employment(firm.voen(), worker.fin(), POSITIONS[j], j % 4 == 3 ? "SERVICE" : "EMPLOYMENT"));
            }
            organisations.save(new Employment(firm.voen(), firm.director(), "Direktor", "FOUNDER"));
        }
        for (DemoPerson person : demo.people()) {
            for (DemoPerson.Wanted wanted : person.certificates()) {
                wanted.organisation()
                        .ifPresent(voen -> organisations.save(new Employment(
                                voen, person.person().fin(), wanted.position().orElse("Mütəxəssis"), "EMPLOYMENT")));
            }
        }
    }

    private void handOut(DemoPerson person) {
        phones.handOut(new Phones.Card(
                person.line(), person.person().fin(), person.pin1(), person.pin2(), person.puk(), BALANCE));
    }
}
