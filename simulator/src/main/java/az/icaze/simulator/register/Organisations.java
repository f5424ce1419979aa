package az.icaze.simulator.register;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Row;
import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The register of organisations: director, seal holders, linked signatures, and their contracts of employment. */
@ApplicationScoped
public class Organisations {

    private record Head(String voen, String name, String kind, String director) {

        static Head of(Row row) {
            return new Head(row.text("voen"), row.text("name"), row.text("kind"), row.text("director"));
        }
    }

    @Inject
    Database database;

    public Optional<Organisation> find(String voen) {
        return database.atOnce(sql -> sql.one(
                        "select voen, name, kind, director from organisation where voen = ?",
                        Head::of,
                        Numbers.bare(voen))
                .map(head -> whole(sql, head)));
    }

    public List<Organisation> all() {
        return database.atOnce(sql -> sql
                .list(
                        "select voen, name, kind, director from organisation order by name collate \"az-x-icu\"",
                        Head::of)
                .stream()
                .map(head -> whole(sql, head))
                .toList());
    }

    /** Where the person is director, holds the seal, or has the signature linked. */
    public List<Organisation> ofPerson(String fin) {
        String bare = Numbers.bare(fin);
        return database.atOnce(sql -> sql
                .list(
                        "select voen, name, kind, director from organisation o where director = ? or exists"
                                + " (select from organisation_person p where p.voen = o.voen and p.fin = ?)"
                                + " order by name collate \"az-x-icu\"",
                        Head::of,
                        bare,
                        bare)
                .stream()
                .map(head -> whole(sql, head))
                .toList());
    }

    /** Enters an organisation; a known VÖEN, unknown people and malformed numbers are {@link Refused}. */
    public void add(Organisation organisation) {
        boolean added = database.inTransaction(sql -> add(sql, organisation));
        if (!added) {
            throw new Refused("voen.taken");
        }
    }

    /** As {@link #add(Organisation)}, in the caller's transaction; false, and nothing is done, where the VÖEN is known. */
    public boolean add(Sql sql, Organisation organisation) {
        return write(sql, organisation, "do nothing");
    }

    /** Enters or changes an organisation; unknown people and malformed numbers are {@link Refused}. */
    public void save(Organisation organisation) {
        database.inTransaction(sql -> write(
                sql,
                organisation,
                "do update set name = excluded.name, kind = excluded.kind, director = excluded.director"));
    }

    /** All contracts of the organisation, or those with one person. */
    public List<Employment> employments(String voen, Optional<String> fin) {
        return database.atOnce(sql -> employments(sql, voen, fin));
    }

    /** As {@link #employments(String, Optional)}, in the caller's transaction. */
    public List<Employment> employments(Sql sql, String voen, Optional<String> fin) {
        return sql.list(
                "select voen, fin, position, contract from employment where voen = ? and (? or fin = ?) order by fin",
                Employment::of,
                Numbers.bare(voen),
                fin.isEmpty(),
                fin.map(Numbers::bare).orElse(""));
    }

    /** Enters or changes a contract; with somebody unknown it is {@link Refused}. */
    public void save(Employment employment) {
        database.inTransaction(sql -> {
            known(sql, List.of(employment.fin()), "person.unknown");
            save(sql, employment);
            return null;
        });
    }

    /** As {@link #save(Employment)}, in the caller's transaction. */
    public void save(Sql sql, Employment employment) {
        sql.update(
                "insert into employment (voen, fin, position, contract) values (?, ?, ?, ?)"
                        + " on conflict (voen, fin) do update set position = excluded.position,"
                        + " contract = excluded.contract",
                employment.voen(),
                employment.fin(),
                employment.position(),
                employment.contract());
    }

    public void remove(String voen, String fin) {
        database.atOnce(sql -> sql.update("delete from employment where voen = ? and fin = ?", voen, fin));
    }

    private static boolean write(Sql sql, Organisation organisation, String whenKnown) {
        check(sql, organisation);
        int written = sql.update(
                "insert into organisation (voen, name, kind, director) values (?, ?, ?, ?) on conflict (voen) "
                        + whenKnown,
                organisation.voen(),
                organisation.name(),
                organisation.kind(),
                organisation.director());
        if (written == 1) {
            sql.update("delete from organisation_person where voen = ?", organisation.voen());
            link(sql, organisation.voen(), organisation.sealHolders(), "SEAL");
            link(sql, organisation.voen(), organisation.linkedSignatures(), "SIGNATURE");
        }
        return written == 1;
    }

    private static void check(Sql sql, Organisation organisation) {
        if (!Numbers.voen(organisation.voen())) {
            throw new Refused("voen.form");
        }
        if (organisation.voen().endsWith("2") != organisation.kind().equals("INDIVIDUAL")) {
            throw new Refused("voen.kind");
        }
        known(sql, List.of(organisation.director()), "director.unknown");
        known(sql, organisation.sealHolders(), "seal.unknown");
        known(sql, organisation.linkedSignatures(), "linked.unknown");
    }

    private static void known(Sql sql, List<String> fins, String refusal) {
        for (String fin : fins) {
            if (sql.one("select fin from person where fin = ?", row -> row.text("fin"), fin)
                    .isEmpty()) {
                throw new Refused(refusal);
            }
        }
    }

    private static void link(Sql sql, String voen, List<String> fins, String link) {
        fins.stream()
                .distinct()
                .forEach(fin -> sql.update(
                        "insert into organisation_person (voen, fin, link) values (?, ?, ?)", voen, fin, link));
    }

    private static Organisation whole(Sql sql, Head head) {
        return new Organisation(
                head.voen(),
                head.name(),
                head.kind(),
                head.director(),
                fins(sql, head, "SEAL"),
                fins(sql, head, "SIGNATURE"));
    }

    private static List<String> fins(Sql sql, Head head, String link) {
        return sql.list(
                "select fin from organisation_person where voen = ? and link = ? order by fin",
                row -> row.text("fin"),
                head.voen(),
                link);
    }
}
