package nl.hulproute.school.toets;

/** Files with test results, as a student monitoring system makes them. */
final class Uwlrproef {

    private static final String BESTAND =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <leerresultaten_verzoek xmlns="http://www.edustandaard.nl/leerresultaten/2/leerresultaten"
                xmlns:o="http://www.edustandaard.nl/oso_gegevensset/1.2/dossier">
            <school><schooljaar>2025-2026</schooljaar><brincode>99AA</brincode>
            <aanmaakdatum>2026-06-20T10:00:00</aanmaakdatum><xsdversie>2.2</xsdversie></school>
            <toetsafnames>
            %s
            </toetsafnames>
            <toetsen>
            <toets><toetscode>RWM5</toetscode><toetsnaam>Rekenen-Wiskunde M5</toetsnaam>
            <vakgebied>Rekenen-wiskunde</vakgebied><toetsonderdelen><toetsonderdeel>
            <toetsonderdeelvolgnummer>1</toetsonderdeelvolgnummer><toetsonderdeelcode>GET</toetsonderdeelcode>
            <toetsonderdeelnaam>Getallen</toetsonderdeelnaam></toetsonderdeel></toetsonderdelen></toets>
            <toets><toetscode>BL</toetscode><toetsnaam>Begrijpend lezen</toetsnaam><toetsnormering>
            <norm><term>I</term><beginnormwaarde>20</beginnormwaarde><eindnormwaarde>40</eindnormwaarde></norm>
            <norm><term>II</term><beginnormwaarde>10</beginnormwaarde><eindnormwaarde>19</eindnormwaarde></norm>
            </toetsnormering></toets>
            </toetsen>
            </leerresultaten_verzoek>
            """;

    private Uwlrproef() {}

    static String bestand(String afnames) {
        return BESTAND.formatted(afnames);
    }

    /** A result of the pupil 20007. */
    static String uitslag(String sleutel, String dag, String toetscode, String resultaat) {
        return uitslag("20007", sleutel, dag, toetscode, resultaat);
    }

    static String uitslag(
            String leerling, String sleutel, String dag, String toetscode, String resultaat) {
        return """
        <toetsafname><leerlingid>%s</leerlingid><resultaten>
        <resultaat key="%s"><afnamedatum>%s</afnamedatum><toetscode>%s</toetscode>%s</resultaat>
        </resultaten></toetsafname>
        """
                .formatted(leerling, sleutel, dag, toetscode, resultaat);
    }

    /** An osoresultaat with a vaardigheidsscore and a niveau. */
    static String oso(int score, String niveau) {
        return """
        <osoresultaat><o:toetsscore><o:vaardigheidsscore>%d</o:vaardigheidsscore></o:toetsscore>
        <o:referentiescore><o:codereferentiescore>IV</o:codereferentiescore>
        <o:codevergelijkingsgroep>Landelijk</o:codevergelijkingsgroep><o:waarde>%s</o:waarde></o:referentiescore>
        </osoresultaat>
        """
                .formatted(score, niveau);
    }
}
