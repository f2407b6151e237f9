package nl.hulproute.swv;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.stereotype.Component;

import java.util.List;

/** The navigation of the samenwerkingsverband, named as the manual names it (Bijlage 1a). */
@Component
@OpKnooppunt(Onderdeel.SWV)
class SwvMenu implements Menu {

    private static final String BEHEER = "swv-beheer";
    private static final String LIJSTEN = "swv-lijsten";

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.SWV;
    }

    @Override
    public List<Menupunt> punten() {
        return List.of(
                new Menupunt("dossiers", "/swv/dossiers", "inboxes", Actie.DOSSIERS_ZIEN, 10),
                new Menupunt("swv-zoeken", "/swv/zoeken", "search", Actie.DOSSIERS_ZIEN, 20),
                new Menupunt(
                        "mijn-dossiers",
                        "/swv/mijn-dossiers",
                        "folder2-open",
                        Actie.EIGEN_DOSSIERS_ZIEN,
                        10),
                new Menupunt(
                        "inlezen",
                        "/swv/dossiers-inlezen",
                        "file-earmark-arrow-up",
                        Actie.DOSSIERS_INLEZEN,
                        60),
                new Menupunt("swv-cijfers", "/swv/cijfers", "bar-chart", Actie.CIJFERS_ZIEN, 70),
                new Menupunt(
                        "swv-organisatie",
                        "/swv/organisatie",
                        "buildings",
                        Actie.ORGANISATIE_ZIEN,
                        30,
                        BEHEER),
                new Menupunt(
                        "aanvraagtypes",
                        "/swv/beheer/aanvraagtypes",
                        "ui-checks",
                        Actie.AANVRAAGTYPES_BEHEREN,
                        40,
                        LIJSTEN),
                new Menupunt(
                        "statussen",
                        "/swv/beheer/statussen",
                        "tags",
                        Actie.STATUSLABELS_BEHEREN,
                        41,
                        LIJSTEN),
                new Menupunt(
                        "mails",
                        "/swv/beheer/mails",
                        "envelope-paper",
                        Actie.STATUSLABELS_BEHEREN,
                        42,
                        LIJSTEN));
    }
}
