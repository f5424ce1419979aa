package az.icaze.simulator.register;

import az.icaze.simulator.page.Problems;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** One organisation of the register: director, seal holders, linked signatures; without a VÖEN a new one. */
@Named
@ViewScoped
public class EditOrganisationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Organisations organisations;

    @Inject
    transient Problems problems;

    private String of;
    private String voen;
    private String name;
    private String kind = "LEGAL_ENTITY";
    private String director;
    private String sealHolders;
    private String linkedSignatures;

    public void load() {
        if (of != null && !FacesContext.getCurrentInstance().isPostback()) {
            organisations.find(of).ifPresent(this::show);
        }
    }

    public List<Organisation> getAll() {
        return organisations.all();
    }

    public String save() {
        return problems.unlessRefused(this::field, () -> {
            if (of == null) {
                organisations.add(organisation(voen));
                of = Numbers.bare(voen);
            } else {
                organisations.save(organisation(of));
            }
            return true;
        });
    }

    /** The VÖEN of a known organisation is no field; then only its kind can be wrong. */
    private String field(String refusal) {
        return switch (refusal) {
            case "voen.form", "voen.taken" -> "firm:voen";
            case "voen.kind" -> of == null ? "firm:voen" : "firm:kind";
            case "seal.unknown" -> "firm:seal";
            case "linked.unknown" -> "firm:linked";
            default -> "firm:director";
        };
    }

    private Organisation organisation(String number) {
        return new Organisation(
                Numbers.bare(number),
                name.strip(),
                kind,
                Numbers.bare(director),
                fins(sealHolders),
                fins(linkedSignatures));
    }

    private void show(Organisation organisation) {
        voen = organisation.voen();
        name = organisation.name();
        kind = organisation.kind();
        director = organisation.director();
        sealHolders = String.join("\n", organisation.sealHolders());
        linkedSignatures = String.join("\n", organisation.linkedSignatures());
    }

    /** One FIN a line, or between commas. */
    private static List<String> fins(String typed) {
        return typed == null
                ? List.of()
                : Stream.of(typed.split("[\\n,;]"))
                        .map(Numbers::bare)
                        .filter(fin -> !fin.isEmpty())
                        .toList();
    }

    /** The VÖEN in the address, null for a new organisation. */
    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getVoen() {
        return voen;
    }

    public void setVoen(String voen) {
        this.voen = voen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDirector() {
        return director;
    }

    public void setDirector(String director) {
        this.director = director;
    }

    public String getSealHolders() {
        return sealHolders;
    }

    public void setSealHolders(String sealHolders) {
        this.sealHolders = sealHolders;
    }

    public String getLinkedSignatures() {
        return linkedSignatures;
    }

    public void setLinkedSignatures(String linkedSignatures) {
        this.linkedSignatures = linkedSignatures;
    }
}
