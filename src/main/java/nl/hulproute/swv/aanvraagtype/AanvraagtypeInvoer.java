package nl.hulproute.swv.aanvraagtype;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.oso.Categorie;
import nl.hulproute.platform.web.Veldfout;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An aanvraagtype as someone fills it in. Of each kind of document the field {@code
 * document-<soort>} says {@code nee}, {@code optioneel} or {@code verplicht}; {@code oud-<soort>}
 * and {@code periode-<soort>} are months, {@code handtekening-<soort>} a tick.
 *
 * @param onleesbaar the fields with months that are no number from 1 to 120
 */
record AanvraagtypeInvoer(
        String naam,
        String standaardtekst,
        String toelichting,
        Map<Documentsoort, Documenteis> documenten,
        Map<String, String> onleesbaar,
        Set<String> blokken,
        boolean toelichtingMagNietVanToepassing,
        int versie,
        Afhandelinginvoer afhandeling) {

    static final int MAX_NAAM = 100;
    static final int MAX_TEKST = 8000;

    static final AanvraagtypeInvoer LEEG =
            new AanvraagtypeInvoer(
                    "",
                    "",
                    "",
                    Map.of(),
                    Map.of(),
                    Set.of(Categorie.BIJLAGEN.code()),
                    false,
                    0,
                    Afhandelinginvoer.of(Afhandeling.GEWOON));

    static AanvraagtypeInvoer of(Aanvraagtype type) {
        return new AanvraagtypeInvoer(
                type.naam(),
                type.standaardtekst(),
                type.toelichting(),
                type.documenten(),
                Map.of(),
                type.minimaleBlokken(),
                type.toelichtingMagNietVanToepassing(),
                type.versie(),
                Afhandelinginvoer.of(type.afhandeling()));
    }

    /** Reads a form; {@code toegestaan} are the optional blocks of the profile. */
    static AanvraagtypeInvoer of(MultiValueMap<String, String> form, Set<Categorie> toegestaan) {
        var documenten = new EnumMap<Documentsoort, Documenteis>(Documentsoort.class);
        var onleesbaar = new TreeMap<String, String>();
        for (Documentsoort soort : Documentsoort.values()) {
            String keuze = text(form, "document-" + soort.code());
            if (keuze.equals("optioneel") || keuze.equals("verplicht")) {
                documenten.put(soort, eis(form, soort, keuze.equals("verplicht"), onleesbaar));
            }
        }
        var blokken = new TreeSet<>(form.getOrDefault("blokken", List.of()));
        blokken.retainAll(toegestaan.stream().map(Categorie::code).toList());
        return new AanvraagtypeInvoer(
                text(form, "naam"),
                text(form, "standaardtekst"),
                text(form, "toelichting"),
                documenten,
                onleesbaar,
                blokken,
                text(form, "nvt").equals("ja"),
                number(text(form, "versie")),
                Afhandelinginvoer.of(form));
    }

    List<Veldfout> fouten(boolean naamBezet) {
        var fouten = new ArrayList<Veldfout>();
        if (naam.isEmpty()) {
            fouten.add(new Veldfout("naam", "aanvraagtype.fout.naam"));
        } else if (naam.length() > MAX_NAAM) {
            fouten.add(new Veldfout("naam", "aanvraagtype.fout.naam-lang", MAX_NAAM));
        } else if (naamBezet) {
            fouten.add(new Veldfout("naam", "aanvraagtype.fout.naam-bezet", naam));
        }
        if (standaardtekst.length() > MAX_TEKST) {
            fouten.add(new Veldfout("standaardtekst", "aanvraagtype.fout.tekst", MAX_TEKST));
        }
        if (toelichting.length() > MAX_TEKST) {
            fouten.add(new Veldfout("toelichting", "aanvraagtype.fout.tekst", MAX_TEKST));
        }
        onleesbaar
                .keySet()
                .forEach(veld ->
                        fouten.add(
                                new Veldfout(
                                        veld, "aanvraagtype.fout.maanden", Documenteis.HOOGSTENS)));
        fouten.addAll(afhandeling.fouten());
        return fouten;
    }

    Aanvraagtype type(UUID id) {
        return new Aanvraagtype(
                id,
                naam,
                standaardtekst,
                toelichting,
                documenten,
                blokken,
                toelichtingMagNietVanToepassing,
                true,
                versie,
                afhandeling.afhandeling());
    }

    /** What the form says of this kind of document. */
    public String keuze(Documentsoort soort) {
        var eis = documenten.get(soort);
        return eis == null ? "nee" : eis.verplicht() ? "verplicht" : "optioneel";
    }

    /** The months in this field, as they were typed. */
    public String maanden(String veld, Documentsoort soort) {
        String fout = onleesbaar.get(veld + "-" + soort.code());
        var eis = documenten.get(soort);
        if (fout != null || eis == null) {
            return Objects.requireNonNullElse(fout, "");
        }
        return Objects.toString(veld.equals("oud") ? eis.maandenOud() : eis.maandenPeriode(), "");
    }

    public boolean handtekening(Documentsoort soort) {
        var eis = documenten.get(soort);
        return eis != null && eis.ondertekend();
    }

    private static Documenteis eis(
            MultiValueMap<String, String> form,
            Documentsoort soort,
            boolean verplicht,
            Map<String, String> onleesbaar) {
        return new Documenteis(
                verplicht,
                months(form, "oud-" + soort.code(), onleesbaar),
                months(form, "periode-" + soort.code(), onleesbaar),
                text(form, "handtekening-" + soort.code()).equals("ja"));
    }

    private static @Nullable Integer months(
            MultiValueMap<String, String> form, String veld, Map<String, String> onleesbaar) {
        String tekst = text(form, veld);
        if (tekst.isEmpty()) {
            return null;
        }
        int maanden = number(tekst);
        if (maanden < 1 || maanden > Documenteis.HOOGSTENS) {
            onleesbaar.put(veld, tekst);
            return null;
        }
        return maanden;
    }

    private static String text(MultiValueMap<String, String> form, String naam) {
        return Objects.requireNonNullElse(form.getFirst(naam), "").replace("\r\n", "\n").strip();
    }

    private static int number(String tekst) {
        return tekst.matches("[0-9]{1,9}") ? Integer.parseInt(tekst) : -1;
    }
}
