package nl.hulproute.school.voorbeeld;

import nl.hulproute.gedeeld.Schoolsoort;

import java.util.List;

/**
 * The groups of a fictitious school; {@code leerjaar} counts from group 1 on, 9 is year 1 of vo.
 */
record Klas(String sleutel, String naam, String jaargroep, int leerjaar) {

    private static final int EERSTE_VO = 9;

    static List<Klas> van(Schoolsoort soort) {
        return switch (soort) {
            case VO, PRO, VSO ->
                    List.of(
                            vo("1A", 1),
                            vo("1B", 1),
                            vo("2A", 2),
                            vo("2B", 2),
                            vo("3A", 3),
                            vo("4A", 4));
            case SBO, SO ->
                    List.of(
                            new Klas("OB", "Onderbouw", "S", 3),
                            new Klas("MA", "Middenbouw A", "S", 5),
                            new Klas("MB", "Middenbouw B", "S", 6),
                            new Klas("BB", "Bovenbouw", "S", 8));
            case BO ->
                    List.of(
                            bo("1/2", "1/2 Rood", 2),
                            bo("3", "3", 3),
                            bo("4", "4", 4),
                            bo("5", "5", 5),
                            bo("6", "6", 6),
                            bo("7", "7", 7),
                            bo("8", "8", 8));
        };
    }

    private static Klas bo(String sleutel, String naam, int jaar) {
        return new Klas(sleutel, naam, String.valueOf(jaar), jaar);
    }

    private static Klas vo(String naam, int jaar) {
        return new Klas(naam, naam, String.valueOf(10 + jaar), EERSTE_VO - 1 + jaar);
    }

    /** The jaargroep of a pupil of this group, so many years ago. */
    String jaargroep(int jarenGeleden) {
        int jaar = leerjaar - jarenGeleden;
        if (jaar >= EERSTE_VO) {
            return String.valueOf(10 + jaar - EERSTE_VO + 1);
        }
        return jaargroep.equals("S") && jarenGeleden < 2 ? "S" : String.valueOf(jaar);
    }
}
