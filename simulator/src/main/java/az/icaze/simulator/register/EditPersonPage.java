package az.icaze.simulator.register;

import az.icaze.simulator.page.Problems;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** One person of the register, to look at and change; without a FIN a new one. */
@Named
@ViewScoped
public class EditPersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Persons persons;

    @Inject
    transient Problems problems;

    private String of;
    private String fin;
    private String surname;
    private String givenName;
    private String patronymic;
    private LocalDate birthDate;
    private String document;
    private boolean alive = true;

    public void load() {
        if (of != null && !FacesContext.getCurrentInstance().isPostback()) {
            persons.find(of).ifPresent(this::show);
        }
    }

    public String save() {
        return problems.unlessRefused(EditPersonPage::field, () -> {
            if (of == null) {
                persons.add(person(fin));
                of = Numbers.bare(fin);
            } else {
                persons.save(person(of));
            }
            return true;
        });
    }

    private static String field(String refusal) {
        return refusal.startsWith("fin.") ? "person:fin" : "person:document";
    }

    private Person person(String number) {
        return new Person(
                Numbers.bare(number),
                surname.strip(),
                givenName.strip(),
                patronymic == null ? "" : patronymic.strip(),
                birthDate,
                Numbers.bare(document),
                alive);
    }

    private void show(Person person) {
        fin = person.fin();
        surname = person.surname();
        givenName = person.givenName();
        patronymic = person.patronymic();
        birthDate = person.birthDate();
        document = person.document();
        alive = person.alive();
    }

    /** The FIN in the address, null for a new person. */
    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getFin() {
        return fin;
    }

    public void setFin(String fin) {
        this.fin = fin;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public boolean isAlive() {
        return alive;
    }

    public void setAlive(boolean alive) {
        this.alive = alive;
    }
}
