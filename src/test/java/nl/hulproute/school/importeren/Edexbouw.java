package nl.hulproute.school.importeren;

import java.util.ArrayList;
import java.util.List;

/** Builds an EDEXML file for a test. */
final class Edexbouw {

    private final String brin;
    private String schooljaar = "2026-2027";
    private String kop = "<xsdversie>2.1</xsdversie>";
    private final List<String> vestigingen = new ArrayList<>();
    private final List<String> groepen = new ArrayList<>();
    private final List<String> leerlingen = new ArrayList<>();
    private final List<String> leerkrachten = new ArrayList<>();

    private Edexbouw(String brin) {
        this.brin = brin;
    }

    static Edexbouw van(Proefschool school) {
        return new Edexbouw(school.brin());
    }

    Edexbouw jaar(String jaar) {
        schooljaar = jaar;
        return this;
    }

    Edexbouw versie(String versie) {
        kop = "<xsdversie>" + versie + "</xsdversie>";
        return this;
    }

    Edexbouw vestiging(String sleutel, String naam) {
        vestigingen.add(
                "<vestiging key=\"%s\"><naam>%s</naam></vestiging>".formatted(sleutel, naam));
        return this;
    }

    Edexbouw groep(String sleutel, String naam, String jaargroep) {
        groepen.add(
                "<groep key=\"%s\"><naam>%s</naam><jaargroep>%s</jaargroep></groep>"
                        .formatted(sleutel, naam, jaargroep));
        return this;
    }

    Edexbouw samengesteld(String sleutel, String naam) {
        groepen.add(
                "<samengestelde_groep key=\"%s\"><naam>%s</naam></samengestelde_groep>"
                        .formatted(sleutel, naam));
        return this;
    }

    Edexbouw leerling(String sleutel, String roepnaam, String achternaam, String groep) {
        return leerling(sleutel, roepnaam, achternaam, groep, "");
    }

    Edexbouw leerling(
            String sleutel, String roepnaam, String achternaam, String groep, String rest) {
        String waar = groep.isEmpty() ? "" : "<groep key=\"" + groep + "\"/>";
        leerlingen.add(
                "<leerling key=\"%s\"><achternaam>%s</achternaam><roepnaam>%s</roepnaam>%s%s</leerling>"
                        .formatted(sleutel, achternaam, roepnaam, waar, rest));
        return this;
    }

    Edexbouw leerkracht(String sleutel, String roepnaam, String rest) {
        leerkrachten.add(
                "<leerkracht key=\"%s\"><achternaam>Proef</achternaam><roepnaam>%s</roepnaam>%s</leerkracht>"
                        .formatted(sleutel, roepnaam, rest));
        return this;
    }

    @Override
    public String toString() {
        return "<EDEX><school><schooljaar>%s</schooljaar><brincode>%s</brincode>%s</school>\n"
                        .formatted(schooljaar, brin, kop)
                + lijst("vestigingen", vestigingen)
                + lijst("groepen", groepen)
                + lijst("leerlingen", leerlingen)
                + lijst("leerkrachten", leerkrachten)
                + "</EDEX>";
    }

    private static String lijst(String naam, List<String> wat) {
        return wat.isEmpty()
                ? ""
                : "<%1$s>\n%2$s\n</%1$s>\n".formatted(naam, String.join("\n", wat));
    }
}
