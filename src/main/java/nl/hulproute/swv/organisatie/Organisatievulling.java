package nl.hulproute.swv.organisatie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Lidmaatschappen;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/** The samenwerkingsverbanden of demo mode, and the schools that each of them knows. */
@Component
@OpKnooppunt(Onderdeel.SWV)
@Order(100)
class Organisatievulling implements Demovulling {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Scholen scholen;
    private final Lidmaatschappen lidmaatschappen;

    Organisatievulling(
            Samenwerkingsverbanden samenwerkingsverbanden,
            Scholen scholen,
            Lidmaatschappen lidmaatschappen) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.scholen = scholen;
        this.lidmaatschappen = lidmaatschappen;
    }

    @Override
    public String naam() {
        return "swv-organisatie";
    }

    @Override
    public void vul() {
        for (Demowereld.Swv swv : Demowereld.SAMENWERKINGSVERBANDEN) {
            samenwerkingsverbanden.add(
                    new Samenwerkingsverband(
                            swv.id(),
                            swv.nummer(),
                            swv.oin(),
                            swv.naam(),
                            swv.plaats(),
                            swv.email()));
            Tenant.van(swv.id()).voer(() -> schools(swv));
        }
        hold(Demoaccount.IB_EXTERN, Demowereld.WILGENHOF);
        hold(Demoaccount.IB_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG);
    }

    private void schools(Demowereld.Swv swv) {
        List<Demowereld.School> own =
                Demowereld.SCHOLEN.stream().filter(school -> school.swv().equals(swv)).toList();
        own.forEach(school -> scholen.add(swv.id(), known(school, school.bestuur().naam())));
        if (swv.equals(Demowereld.SWV_PO)) {
            scholen.add(swv.id(), known(Demowereld.WILGENHOF, null));
        }
    }

    /** An intern begeleider with an account here sees the dossiers of the own school only. */
    private void hold(Demoaccount account, Demowereld.School school) {
        lidmaatschappen.houdAanScholen(account.id(), school.swv().id(), Set.of(school.id()));
    }

    private static School known(Demowereld.School school, @Nullable String bestuur) {
        return new School(
                school.id(),
                school.vestiging(),
                school.naam(),
                school.soort(),
                bestuur,
                school.straat(),
                school.huisnummer(),
                school.postcode(),
                school.plaats(),
                school.telefoon(),
                school.email(),
                school.teamadres());
    }
}
