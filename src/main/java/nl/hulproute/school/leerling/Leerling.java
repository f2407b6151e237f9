package nl.hulproute.school.leerling;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A pupil with all that the obligatory blocks of a dossier need (standards §2.1–2.5). */
public record Leerling(
        UUID id,
        UUID schoolId,
        int versie,
        String leerlingid,
        Naam naam,
        @Nullable LocalDate geboortedatum,
        Geslacht geslacht,
        Woonadres woonadres,
        Bereik bereik,
        Onderwijsdata data,
        @Nullable Groep groep,
        String jaargroep,
        @Nullable Integer vestigingsnummer,
        boolean verzorgersaansprakelijk,
        Huisarts huisarts,
        List<Verzorger> verzorgers,
        List<Schoolloopbaan> schoolloopbaan) {

    /** What a dossier demands of a pupil (rules LL01–LL09, OV01 and SL01 of standards §2.2). */
    public enum Ontbreekt {
        VOORNAAM("voornamen"),
        ACHTERNAAM("achternaam"),
        GEBOORTEDATUM("geboortedatum"),
        ADRES("straat"),
        VERZORGER("verzorgers"),
        SCHOOLLOOPBAAN("schoolloopbaan");

        private final String veld;

        Ontbreekt(String veld) {
            this.veld = veld;
        }

        /** Where on the tab Personalia it is mended. */
        public String veld() {
            return veld;
        }
    }

    /** A pupil of whom nothing is known yet. */
    static Leerling leeg(UUID id, UUID schoolId) {
        return new Leerling(
                id,
                schoolId,
                0,
                "",
                new Naam("", "", "", "", ""),
                null,
                Geslacht.ONBEKEND,
                Woonadres.ONBEKEND,
                Bereik.LEEG,
                Onderwijsdata.ONBEKEND,
                null,
                "",
                null,
                true,
                Huisarts.ONBEKEND,
                List.of(),
                List.of());
    }

    /** What the dossier of this pupil would lack. */
    public List<Ontbreekt> ontbreekt() {
        var ontbreekt = new ArrayList<Ontbreekt>();
        if (naam.voornamen().isBlank() && naam.roepnaam().isBlank()) {
            ontbreekt.add(Ontbreekt.VOORNAAM);
        }
        if (naam.achternaam().isBlank()) {
            ontbreekt.add(Ontbreekt.ACHTERNAAM);
        }
        if (geboortedatum == null) {
            ontbreekt.add(Ontbreekt.GEBOORTEDATUM);
        }
        if (!woonadres.volledig()) {
            ontbreekt.add(Ontbreekt.ADRES);
        }
        if (verzorgersaansprakelijk && verzorgers.isEmpty()) {
            ontbreekt.add(Ontbreekt.VERZORGER);
        }
        if (schoolloopbaan.isEmpty()) {
            ontbreekt.add(Ontbreekt.SCHOOLLOOPBAAN);
        }
        return ontbreekt;
    }
}
