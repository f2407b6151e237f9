package nl.hulproute.school.voorbeeld;

import java.util.List;
import java.util.Random;

/** Names as one meets them in a Dutch school, put together by chance: nobody has them. */
final class Namen {

    /** A surname with its prefix. */
    record Achternaam(String voorvoegsel, String naam) {}

    private static final List<String> MEISJES =
            List.of(
                    "Emma", "Noor", "Yara", "Fenna", "Amira", "Lotte", "Zoë", "Saar", "Nora",
                    "Aylin", "Isa", "Julia", "Hafsa", "Mila", "Femke", "Sofie", "Lina", "Maud",
                    "Esra", "Roos", "Chloë", "Tess", "Fatima", "Jasmijn", "Liv", "Elif", "Anouk",
                    "Olivia", "Safae", "Hanna", "Maria", "Wietske", "Ivana", "Naomi", "Puck",
                    "Shanaya");
    private static final List<String> JONGENS =
            List.of(
                    "Noah",
                    "Sem",
                    "Adam",
                    "Daan",
                    "Levi",
                    "Mohamed",
                    "Finn",
                    "Luuk",
                    "Bram",
                    "Yusuf",
                    "Jens",
                    "Milan",
                    "Ayoub",
                    "Mees",
                    "Siem",
                    "Kofi",
                    "Thijs",
                    "Emir",
                    "Ruben",
                    "Lars",
                    "Jayden",
                    "Sven",
                    "Ibrahim",
                    "Guus",
                    "Tobias",
                    "Otis",
                    "Jesse",
                    "Amir",
                    "Stijn",
                    "Hidde",
                    "David",
                    "Sietse",
                    "Oleksandr",
                    "Quinten",
                    "Ravi",
                    "Damian");
    private static final List<Achternaam> ACHTERNAMEN =
            List.of(
                    naam("de", "Jong"),
                    naam("", "Jansen"),
                    naam("van den", "Berg"),
                    naam("", "Bakker"),
                    naam("van", "Dijk"),
                    naam("", "Visser"),
                    naam("", "Yilmaz"),
                    naam("el", "Amrani"),
                    naam("", "Smit"),
                    naam("de", "Boer"),
                    naam("", "Mulder"),
                    naam("de", "Groot"),
                    naam("", "Bos"),
                    naam("van der", "Meer"),
                    naam("", "Kaya"),
                    naam("", "Hendriks"),
                    naam("van", "Leeuwen"),
                    naam("", "Dekker"),
                    naam("", "Brouwer"),
                    naam("de", "Wit"),
                    naam("", "Dijkstra"),
                    naam("", "Şahin"),
                    naam("de", "Graaf"),
                    naam("", "Ouali"),
                    naam("van der", "Linden"),
                    naam("", "Kuipers"),
                    naam("", "Veenstra"),
                    naam("", "Kramer"),
                    naam("", "Pinas"),
                    naam("van de", "Ven"),
                    naam("", "Hoekstra"),
                    naam("", "Postma"),
                    naam("", "Martina"),
                    naam("van", "Beek"),
                    naam("", "Ahmadi"),
                    naam("", "Nguyen"),
                    naam("", "Wouters"),
                    naam("", "Kowalski"),
                    naam("ter", "Horst"),
                    naam("in 't", "Veld"),
                    naam("", "Ramdin"),
                    naam("", "Osei"),
                    naam("", "Bosman"),
                    naam("", "Tesfaye"),
                    naam("", "Vink"),
                    naam("", "Shevchenko"));
    private static final List<String> MOEDERS =
            List.of(
                    "Marieke",
                    "Samira",
                    "Linda",
                    "Esther",
                    "Ayşe",
                    "Kim",
                    "Suzanne",
                    "Nadia",
                    "Ilse",
                    "Patricia",
                    "Mirjam",
                    "Sanne",
                    "Olha",
                    "Priya",
                    "Daniëlle",
                    "Abena",
                    "Judith");
    private static final List<String> VADERS =
            List.of(
                    "Jeroen", "Karim", "Peter", "Mark", "Mehmet", "Dennis", "Erik", "Said", "Bas",
                    "Wouter", "Kwame", "Rob", "Marcel", "Tomasz", "Vikash", "Arjen", "Hans");
    private static final List<String> STRATEN =
            List.of(
                    "Vlietkade",
                    "Molenwerf",
                    "Kastanjelaan",
                    "Havenstraat",
                    "Schoolpad",
                    "Rietgors",
                    "Prinses Irenestraat",
                    "Zonnebloemhof",
                    "Dorpsstraat",
                    "Weidezoom",
                    "Sluisweg",
                    "Korenbloem",
                    "Meidoornlaan",
                    "Oude Gracht",
                    "Boomgaard",
                    "Kerkepad");

    private Namen() {}

    private static Achternaam naam(String voorvoegsel, String naam) {
        return new Achternaam(voorvoegsel, naam);
    }

    static String voornaam(boolean meisje, Random toeval) {
        return kies(meisje ? MEISJES : JONGENS, toeval);
    }

    static String ouder(boolean moeder, Random toeval) {
        return kies(moeder ? MOEDERS : VADERS, toeval);
    }

    static Achternaam achternaam(Random toeval) {
        return kies(ACHTERNAMEN, toeval);
    }

    static String straat(Random toeval) {
        return kies(STRATEN, toeval);
    }

    private static <T> T kies(List<T> uit, Random toeval) {
        return uit.get(toeval.nextInt(uit.size()));
    }
}
