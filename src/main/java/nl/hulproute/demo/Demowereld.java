package nl.hulproute.demo;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.SwvNummer;
import nl.hulproute.gedeeld.Vestiging;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The organisations of demo mode: all fictitious, with BRINs and OINs from ranges that nobody has.
 * The parts share no data; that they know the same organisations comes from here.
 */
public final class Demowereld {

    /** A school board, with its five-digit bevoegd-gezagnummer. */
    public record Bestuur(UUID id, String nummer, String naam) {}

    /** A school environment: a vestiging that administers its own pupils. */
    public record School(
            UUID id,
            Vestiging vestiging,
            String naam,
            Schoolsoort soort,
            Bestuur bestuur,
            Swv swv,
            String straat,
            String huisnummer,
            String postcode,
            String plaats,
            String telefoon,
            String email,
            String teamadres,
            String directeur) {}

    /** A samenwerkingsverband. */
    public record Swv(
            UUID id, SwvNummer nummer, Oin oin, String naam, String plaats, String email) {}

    public static final Oin SCHOOLSYSTEEM = new Oin("00000099900000010000");
    public static final Oin SWVSYSTEEM = new Oin("00000099900000020000");
    public static final Oin REGISTERSYSTEEM = new Oin("00000099900000030000");

    public static final Bestuur VLECHTWERKEN =
            new Bestuur(id(0xB1), "99101", "Stichting De Vlechtwerken");
    public static final Bestuur ZUIDERWAARD =
            new Bestuur(id(0xB2), "99102", "Onderwijsgroep Zuiderwaard");

    /** A board that has arranged nothing yet, to see how that goes. */
    public static final Bestuur NIEUWLAND =
            new Bestuur(id(0xB4), "99104", "Stichting Scholen Nieuwland");

    public static final Swv SWV_PO =
            new Swv(
                    id(0xD1),
                    new SwvNummer("PO9901"),
                    new Oin("00000099900000001000"),
                    "Samenwerkingsverband PO De Vlietstreek",
                    "Vlietdam",
                    "loket@swv-po-vlietstreek.example");
    public static final Swv SWV_VO =
            new Swv(
                    id(0xD2),
                    new SwvNummer("VO9902"),
                    new Oin("00000099900000002000"),
                    "Samenwerkingsverband VO De Vlietstreek",
                    "Vlietdam",
                    "loket@swv-vo-vlietstreek.example");

    /** The operator of the register, with its helpdesk. */
    public static final UUID HELPDESK = id(0xE1);

    public static final School REGENBOOGBRUG =
            new School(
                    id(0xA1),
                    Vestiging.of("99AA"),
                    "Basisschool De Regenboogbrug",
                    Schoolsoort.BO,
                    VLECHTWERKEN,
                    SWV_PO,
                    "Brugstraat",
                    "12",
                    "9990 AA",
                    "Vlietdam",
                    "099 123 45 01",
                    "info@regenboogbrug.example",
                    "zorgteam@regenboogbrug.example",
                    "Margriet Hoekstra");
    public static final School HET_EILAND =
            new School(
                    id(0xA2),
                    Vestiging.of("99AA02"),
                    "De Regenboogbrug, locatie Het Eiland",
                    Schoolsoort.BO,
                    VLECHTWERKEN,
                    SWV_PO,
                    "Eilandweg",
                    "3",
                    "9991 EI",
                    "Oostvliet",
                    "099 123 45 02",
                    "eiland@regenboogbrug.example",
                    "zorgteam.eiland@regenboogbrug.example",
                    "Youssef Amrani");
    public static final School LINDEBOOM =
            new School(
                    id(0xA3),
                    Vestiging.of("99BB"),
                    "Basisschool De Lindeboom",
                    Schoolsoort.BO,
                    ZUIDERWAARD,
                    SWV_PO,
                    "Lindelaan",
                    "40",
                    "9992 LB",
                    "Waarddorp",
                    "099 123 45 03",
                    "info@lindeboom.example",
                    "ondersteuning@lindeboom.example",
                    "Petra van Dijk");
    public static final School KOMPASROOS =
            new School(
                    id(0xA4),
                    Vestiging.of("99CC"),
                    "SBO De Kompasroos",
                    Schoolsoort.SBO,
                    VLECHTWERKEN,
                    SWV_PO,
                    "Windstraat",
                    "8",
                    "9990 KR",
                    "Vlietdam",
                    "099 123 45 04",
                    "info@kompasroos.example",
                    "cvb@kompasroos.example",
                    "Hans Verbeek");
    public static final School WAARDCOLLEGE =
            new School(
                    id(0xA5),
                    Vestiging.of("99DD"),
                    "Waardcollege",
                    Schoolsoort.VO,
                    ZUIDERWAARD,
                    SWV_VO,
                    "Collegeplein",
                    "1",
                    "9992 WC",
                    "Waarddorp",
                    "099 123 45 05",
                    "info@waardcollege.example",
                    "zorg@waardcollege.example",
                    "Astrid Vermeulen");

    /** A school of another region, without a school part here; its people sign in at the SWV. */
    public static final School WILGENHOF =
            new School(
                    id(0xA6),
                    Vestiging.of("99EE"),
                    "SO De Wilgenhof",
                    Schoolsoort.SO,
                    new Bestuur(id(0xB3), "99103", "Stichting Speciaal Onderwijs De Wilgen"),
                    SWV_PO,
                    "Wilgenpad",
                    "21",
                    "9995 WH",
                    "Hoogveen",
                    "099 123 45 06",
                    "info@wilgenhof.example",
                    "cvi@wilgenhof.example",
                    "Sjoerd Hofstra");

    /** A school that works here and of which nobody has arranged anything yet. */
    public static final School STERRENBOOG =
            nieuw(0xA8, "99GG", "Basisschool De Sterrenboog", "Zuidkade", "31", "Polderwijk");

    /** Its nevenvestiging, with an environment of its own. */
    public static final School STERRENBOOG_HAVEN =
            nieuw(0xAA, "99GG02", "De Sterrenboog, locatie Haven", "Havenhoofd", "4", "Polderwijk");

    /** Schools of which nobody has done anything yet. */
    public static final List<School> NIEUWE_SCHOLEN =
            List.of(
                    nieuw(0xA7, "99FF", "Basisschool De Windvaan", "Molenweg", "5", "Nieuwland"),
                    STERRENBOOG,
                    STERRENBOOG_HAVEN,
                    nieuw(0xA9, "99HH", "Basisschool Het Baken", "Dijkstraat", "2", "Nieuwland"));

    /** Those of them that work here. */
    public static final List<School> NIEUWE_OMGEVINGEN = List.of(STERRENBOOG, STERRENBOOG_HAVEN);

    public static final List<School> SCHOLEN =
            List.of(REGENBOOGBRUG, HET_EILAND, LINDEBOOM, KOMPASROOS, WAARDCOLLEGE);
    public static final List<Swv> SAMENWERKINGSVERBANDEN = List.of(SWV_PO, SWV_VO);
    public static final List<Bestuur> BESTUREN = List.of(VLECHTWERKEN, ZUIDERWAARD);

    private Demowereld() {}

    private static School nieuw(
            int nummer, String brin, String naam, String straat, String huisnummer, String plaats) {
        String domein =
                naam.substring(naam.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT) + ".example";
        return new School(
                id(nummer),
                Vestiging.of(brin),
                naam,
                Schoolsoort.BO,
                NIEUWLAND,
                SWV_PO,
                straat,
                huisnummer,
                "9996 NL",
                plaats,
                "099 123 45 " + "%02d".formatted(nummer - 0xA0 + 1),
                "info@" + domein,
                "zorgteam@" + domein,
                "");
    }

    /** A fixed UUIDv7, so that the parts name the same organisation alike. */
    private static UUID id(int nummer) {
        return new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L | nummer);
    }
}
