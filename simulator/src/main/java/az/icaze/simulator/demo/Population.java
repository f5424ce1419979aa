package az.icaze.simulator.demo;

import az.icaze.simulator.register.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** People with the usual Azerbaijani names, the same ones each time. Any likeness is chance. */
final class Population {

    private static final String FIN_SIGNS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String[] MALE = {
        "Anar", "Elnur", "Orxan", "Rəşad", "Vüsal", "Kənan", "Samir", "Emin", "Fuad", "Ramil", "Tural", "Nicat",
        "İlkin", "Murad", "Zaur", "Ceyhun", "Elvin", "Əli", "Həsən", "Yusif", "Şahin", "Çingiz", "Xəyal", "Qorxmaz"
    };
    private static final String[] FEMALE = {
        "Aygün", "Sevda", "Nərmin", "Günel", "Lamiyə", "Ülviyyə", "Könül", "Fidan", "Aysel", "Ləman", "Röya", "Şəbnəm",
        "Turanə", "Elnarə", "Arzu", "Xatirə", "Jalə", "Səbinə", "Zeynəb", "Dilarə", "Mələk", "İradə", "Nübar", "Çinarə"
    };
    private static final String[] FATHERS = {
        "Əhməd", "Mübariz", "Novruz", "İsmayıl", "Arif", "Qəzənfər", "Ramiz", "Şamil", "Telman", "Yaşar", "Bəxtiyar",
        "Cəmil", "Eldar", "Firudin", "Hüseyn", "Xanlar", "Mahir", "Zakir", "Sabir", "Vaqif", "Oqtay", "İlham"
    };
    private static final String[] FAMILIES = {
        "Əliyev", "Məmmədov", "Hüseynov", "Həsənov", "Quliyev", "Əhmədov", "İbrahimov", "İsmayılov", "Abdullayev",
        "Bağırov", "Cəfərov", "Səfərov", "Kərimov", "Rüstəmov", "Vəliyev", "Mustafayev", "Nəsirov", "Orucov",
        "Paşayev", "Rəhimov", "Sultanov", "Şükürov", "Tahirov", "Yaqubov", "Zeynalov", "Çələbiyev", "Ağayev",
        "Babayev", "Fətullayev", "Qasımov", "Xəlilov", "Niftəliyev", "Ələkbərov", "Namazov"
    };
    private static final LocalDate OLDEST = LocalDate.of(1956, 1, 1);
    private static final int DAYS = 47 * 365;

    private Population() {}

    /** Returns as many people as asked for, half of them women, all alive but the last */
    static List<Person> of(int people) {
        Random random = new Random(20200928);
        List<Person> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(person(random, i, i < people - 1));
        }
        return all;
    }

    private static Person person(Random random, int number, boolean alive) {
        boolean woman = number % 2 == 0;
        String family = pick(random, FAMILIES);
        return new Person(
                fin(random, number),
                woman ? family + "a" : family,
                pick(random, woman ? FEMALE : MALE),
                pick(random, FATHERS) + (woman ? " qızı" : " oğlu"),
                OLDEST.plusDays(random.nextInt(DAYS)),
                document(random, number),
                alive);
    }

    /** The last two signs are the number, so that no two are the same; demo people begin with other signs. */
    private static String fin(Random random, int number) {
        StringBuilder fin = new StringBuilder("8");
        for (int i = 0; i < 4; i++) {
            fin.append(FIN_SIGNS.charAt(random.nextInt(FIN_SIGNS.length())));
        }
        return fin.append(FIN_SIGNS.charAt(number / FIN_SIGNS.length()))
                .append(FIN_SIGNS.charAt(number % FIN_SIGNS.length()))
                .toString();
    }

    /** One in five still has the old card. */
    private static String document(Random random, int number) {
        int tail = random.nextInt(1000);
        return number % 5 == 4
                ? String.format(Locale.ROOT, "AZE1%03d%04d", number, tail)
                : String.format(Locale.ROOT, "AB%03d%04d", number, tail);
    }

    private static String pick(Random random, String... names) {
        return names[random.nextInt(names.length)];
    }
}
