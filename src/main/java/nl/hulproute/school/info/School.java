package nl.hulproute.school.info;

import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Sector;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.oso.Profiel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A school environment as <em>School &gt; Info</em> shows it; its id is the tenant. */
public record School(
        UUID id,
        int versie,
        String naam,
        Vestiging vestiging,
        Schoolsoort soort,
        String bestuurNummer,
        String bestuurNaam,
        Adres adres,
        String telefoon,
        String email,
        String teamadres,
        String directeur,
        String website,
        @Nullable Logo logo,
        List<Nevenvestiging> vestigingen) {

    /** The picture of the school; its content is in the content store. */
    public record Logo(Sha256 sha256, String mediatype) {}

    /** A vestiging whose pupils are administered here as well, without an own environment. */
    public record Nevenvestiging(int nummer, String naam, String plaats) {

        /** Two digits: {@code 01}. */
        public String code() {
            return "%02d".formatted(nummer);
        }
    }

    /** What a dossier demands or expects of a school (standards §2.1 and rules SL01, SL02). */
    public enum Ontbreekt {
        ADRES("straat"),
        COMMUNICATIE("telefoon"),
        DIRECTEUR("directeur"),
        TEAMADRES("teamadres");

        private final String veld;

        Ontbreekt(String veld) {
            this.veld = veld;
        }

        /** The field of the form where it is mended. */
        public String veld() {
            return veld;
        }

        public boolean verplicht() {
            return this == ADRES || this == COMMUNICATIE;
        }
    }

    /** For which kind of samenwerkingsverband its dossiers are made. */
    public Profiel profiel() {
        return soort.sector() == Sector.VO ? Profiel.VOSWV : Profiel.POSWV;
    }

    /** What the dossier of this school would lack. */
    public List<Ontbreekt> ontbreekt() {
        var ontbreekt = new ArrayList<Ontbreekt>();
        if (!adres.volledig()) {
            ontbreekt.add(Ontbreekt.ADRES);
        }
        if (telefoon.isBlank() && email.isBlank()) {
            ontbreekt.add(Ontbreekt.COMMUNICATIE);
        }
        if (directeur.isBlank()) {
            ontbreekt.add(Ontbreekt.DIRECTEUR);
        }
        if (teamadres.isBlank()) {
            ontbreekt.add(Ontbreekt.TEAMADRES);
        }
        return ontbreekt;
    }

    /** Where the dossier comes from: since OSO'21 the routeringskenmerk of the environment. */
    public Routeringskenmerk aanleverpunt() {
        return Routeringskenmerk.of(vestiging);
    }
}
