package az.icaze.simulator.demo;

import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Sql;
import az.icaze.simulator.phone.Cards;
import az.icaze.simulator.register.Employment;
import az.icaze.simulator.register.Organisation;
import az.icaze.simulator.register.Organisations;
import az.icaze.simulator.register.Person;
import az.icaze.simulator.register.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    Database database;

    @Inject
    DemoPeople demo;

    @Inject
    Persons persons;

    @Inject
    Organisations organisations;

    @Inject
    Cards cards;

    /** All of it or nothing. In a world that has begun only what this version of the file adds is missing. */
    public void begin() {
        boolean empty = persons.count("") == 0;
        List<Person> others = Population.of(OTHERS);
        database.inTransaction(sql -> {
            if (empty) {
                others.forEach(person -> persons.add(sql, person));
            }
            Set<String> fins = demo.people().stream()
                    .map(DemoPerson::person)
                    .filter(person -> persons.add(sql, person))
                    .map(Person::fin)
                    .collect(Collectors.toSet());
            Set<String> firms = found(sql, others);
            demo.people().forEach(person -> person.certificates().stream()
                    .filter(wanted -> fins.contains(person.person().fin())
                            || wanted.organisation().filter(firms::contains).isPresent())
                    .forEach(wanted -> employ(sql, person, wanted)));
            demo.people()
                    .forEach(person ->
                            cards.handOut(sql, person.line(), person.person().fin(), person.codes(), BALANCE));
            return null;
        });
    }

    /** Returns the VÖENs of those that were not there, now with a director and some staff */
    private Set<String> found(Sql sql, List<Person> others) {
        Set<String> founded = new HashSet<>();
        List<DemoPeople.Firm> firms = demo.firms();
        for (int i = 0; i < firms.size(); i++) {
            String voen = firms.get(i).voen();
            String director = firms.get(i).director().orElse(others.get(i).fin());
            if (organisations.add(sql, organisation(firms.get(i), director))) {
                founded.add(voen);
                organisations.save(sql, new Employment(voen, director, "Direktor", "FOUNDER"));
                employ(sql, voen, others.subList(20 + i * STAFF_OF_A_FIRM, 20 + (i + 1) * STAFF_OF_A_FIRM));
            }
        }
        return founded;
    }

    /** Whoever is appointed director holds the seal too, beside those the file names. */
    private static Organisation organisation(DemoPeople.Firm firm, String director) {
        boolean named = firm.director().isPresent();
        return new Organisation(
                firm.voen(),
                firm.name(),
                firm.kind(),
                director,
                named ? firm.sealHolders() : with(director, firm.sealHolders()),
                named ? firm.linkedSignatures() : with(director, firm.linkedSignatures()));
    }

    private static List<String> with(String director, List<String> others) {
        return Stream.concat(Stream.of(director), others.stream()).distinct().toList();
    }

    private void employ(Sql sql, String voen, List<Person> staff) {
        for (int i = 0; i < staff.size(); i++) {
            String contract = i % 4 == 3 ? "SERVICE" : "EMPLOYMENT";
            organisations.save(sql, new Employment(voen, staff.get(i).fin(), POSITIONS[i], contract));
        }
    }

    /** The demo people work where their certificate says; directors are founders already. */
    private void employ(Sql sql, DemoPerson person, DemoPerson.Wanted wanted) {
        String fin = person.person().fin();
        wanted.organisation()
                .filter(voen ->
                        organisations.employments(sql, voen, Optional.of(fin)).isEmpty())
                .ifPresent(voen -> organisations.save(
                        sql, new Employment(voen, fin, wanted.position().orElse("Mütəxəssis"), "EMPLOYMENT")));
    }
}
