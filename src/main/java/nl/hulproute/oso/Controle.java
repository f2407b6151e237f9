package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** All checks of a dossier, going along with the document. */
final class Controle implements Elementstroom {

    private final Gegevensset set;
    private final Bevindingen bevindingen = new Bevindingen();
    private final Feiten feiten = new Feiten();
    private final Structuurcontrole structuur = new Structuurcontrole(bevindingen);
    private final Codelijstcontrole codelijsten = new Codelijstcontrole(bevindingen);
    private final Attribuutcontrole attribuut;
    private final Regelcontrole regels;
    private @Nullable Element huidig;
    private @Nullable Element wortel;

    Controle(Gegevensset set) {
        this.set = set;
        this.attribuut = new Attribuutcontrole(set.typen(), bevindingen);
        this.regels = new Regelcontrole(set.regels(), bevindingen);
    }

    @Override
    public void open(String naam, Map<String, String> attributen, int regelnummer) {
        var element = new Element(huidig, naam, regelnummer);
        if (huidig == null) {
            wortel = element;
            structuur.wortel(element, set.wortel(naam));
        } else {
            structuur.kind(huidig, element);
        }
        attribuut.controleer(element, attributen);
        feiten.begin(element);
        huidig = element;
    }

    @Override
    public void tekst(char[] tekens, int van, int aantal) {
        open().tekst.voegToe(tekens, van, aantal);
    }

    @Override
    public void onderbreek() {
        if (huidig != null) {
            huidig.tekst.onderbreek();
        }
    }

    @Override
    public void beschadigd(String wat) {
        var element = open();
        var document = element.ouder;
        var naam =
                document == null
                        ? ""
                        : document.kind("bestandsnaam").map(Element.Kind::waarde).orElse("");
        bevindingen.eigen(
                "bijlage-beschadigd",
                element.pad.toString(),
                element.regelnummer,
                "De inhoud van \"%s\" %s.".formatted(naam, wat));
    }

    @Override
    public void sluit() {
        var element = open();
        element.tekst.af();
        structuur.einde(element);
        codelijsten.einde(element);
        regels.einde(element);
        feiten.einde(element);
        huidig = element.ouder;
        if (huidig != null) {
            huidig.onthoud(element);
        }
    }

    /** What was found, once the document is over. */
    List<Bevinding> bevindingen() {
        codelijsten.einde();
        if (wortel != null && !feiten.heeftMetadata()) {
            bevindingen.profiel(
                    Voorwaarde.ALTIJD,
                    "CL33",
                    wortel.pad.toString(),
                    wortel.regelnummer,
                    "Er staat geen metadata in het bestand.");
        }
        new Categoriecontrole(feiten, bevindingen).controleer();
        return bevindingen.alle(feiten);
    }

    private Element open() {
        if (huidig == null) {
            throw new IllegalStateException("er is geen element open");
        }
        return huidig;
    }
}
