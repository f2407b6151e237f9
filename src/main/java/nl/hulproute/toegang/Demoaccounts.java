package nl.hulproute.toegang;

import static nl.hulproute.demo.Demoaccount.*;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The accounts that demo mode shows on its first page. All have the same password, which that page
 * tells.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Demoaccounts implements Demovulling {

    static final String WACHTWOORD = "welkom bij hulproute";

    private record Plaats(Demoaccount account, Organisatie organisatie, Rol rol) {}

    private static final List<Plaats> SCHOOL =
            List.of(
                    school(IB_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG, Rol.INTERN_BEGELEIDER),
                    school(LEERKRACHT_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG, Rol.LEERKRACHT),
                    school(DIRECTEUR_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG, Rol.DIRECTEUR),
                    school(ICT_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG, Rol.SCHOOL_ICT),
                    school(PRIVACY_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG, Rol.PRIVACY_OFFICER),
                    school(ICT_REGENBOOGBRUG, Demowereld.HET_EILAND, Rol.SCHOOL_ICT),
                    school(IB_EILAND, Demowereld.HET_EILAND, Rol.INTERN_BEGELEIDER),
                    school(IB_LINDEBOOM, Demowereld.LINDEBOOM, Rol.INTERN_BEGELEIDER),
                    school(IB_KOMPASROOS, Demowereld.KOMPASROOS, Rol.INTERN_BEGELEIDER),
                    school(ZORG_WAARDCOLLEGE, Demowereld.WAARDCOLLEGE, Rol.INTERN_BEGELEIDER),
                    school(IB_STERRENBOOG, Demowereld.STERRENBOOG, Rol.INTERN_BEGELEIDER),
                    school(IB_STERRENBOOG, Demowereld.STERRENBOOG_HAVEN, Rol.INTERN_BEGELEIDER),
                    school(ICT_STERRENBOOG, Demowereld.STERRENBOOG, Rol.SCHOOL_ICT),
                    school(ICT_STERRENBOOG, Demowereld.STERRENBOOG_HAVEN, Rol.SCHOOL_ICT));

    private static final List<Plaats> SWV =
            List.of(
                    swv(BEHANDELAAR_PO, Demowereld.SWV_PO, Rol.SWV_BEHANDELAAR),
                    swv(COLLEGA_PO, Demowereld.SWV_PO, Rol.SWV_BEHANDELAAR),
                    swv(BEHEERDER_PO, Demowereld.SWV_PO, Rol.SWV_BEHEERDER),
                    swv(BEHANDELAAR_VO, Demowereld.SWV_VO, Rol.SWV_BEHANDELAAR),
                    swv(BEHEERDER_VO, Demowereld.SWV_VO, Rol.SWV_BEHEERDER),
                    swv(IB_EXTERN, Demowereld.SWV_PO, Rol.INTERN_BEGELEIDER),
                    swv(IB_REGENBOOGBRUG, Demowereld.SWV_PO, Rol.INTERN_BEGELEIDER));

    private static final List<Plaats> REGISTER =
            List.of(
                    bestuur(BESTUUR_VLECHTWERKEN, Demowereld.VLECHTWERKEN),
                    bestuur(BESTUUR_ZUIDERWAARD, Demowereld.ZUIDERWAARD),
                    bestuur(BESTUUR_NIEUWLAND, Demowereld.NIEUWLAND),
                    new Plaats(
                            HELPDESK,
                            new Organisatie(
                                    Demowereld.HELPDESK,
                                    Organisatiesoort.HELPDESK,
                                    "Helpdesk Hulproute"),
                            Rol.HELPDESK));

    private final Accounts accounts;
    private final Lidmaatschappen lidmaatschappen;
    private final PasswordEncoder encoder;
    private final Set<Onderdeel> onderdelen;

    Demoaccounts(
            Accounts accounts,
            Lidmaatschappen lidmaatschappen,
            PasswordEncoder encoder,
            @Value("${hulproute.onderdelen}") Set<Onderdeel> onderdelen) {
        this.accounts = accounts;
        this.lidmaatschappen = lidmaatschappen;
        this.encoder = encoder;
        this.onderdelen = onderdelen;
    }

    @Override
    public String naam() {
        return "toegang";
    }

    @Override
    public void vul() {
        String hash = encoder.encode(WACHTWOORD);
        var made = new ArrayList<UUID>();
        for (Plaats plaats : plaatsen()) {
            Demoaccount account = plaats.account();
            if (!made.contains(account.id())) {
                accounts.add(account.id(), account.naam(), account.email(), hash);
                made.add(account.id());
            }
            lidmaatschappen.organisatie(plaats.organisatie());
            lidmaatschappen.add(account.id(), plaats.organisatie().id(), plaats.rol());
        }
    }

    /** What the first page lists: organisation → who works there. */
    Map<String, List<Werkplek>> perOrganisatie() {
        var groepen = new LinkedHashMap<String, List<Werkplek>>();
        for (Plaats plaats : plaatsen()) {
            groepen.computeIfAbsent(plaats.organisatie().naam(), naam -> new ArrayList<>());
        }
        accounts.all().stream()
                .flatMap(account -> lidmaatschappen.van(account.id()).stream())
                .forEach(plek ->
                        groepen.computeIfAbsent(plek.organisatie().naam(), n -> new ArrayList<>())
                                .add(plek));
        return groepen;
    }

    private List<Plaats> plaatsen() {
        var plaatsen = new ArrayList<Plaats>();
        if (onderdelen.contains(Onderdeel.SCHOOL)) {
            plaatsen.addAll(SCHOOL);
        }
        if (onderdelen.contains(Onderdeel.SWV)) {
            plaatsen.addAll(SWV);
        }
        if (onderdelen.contains(Onderdeel.REGISTER)) {
            plaatsen.addAll(REGISTER);
        }
        return plaatsen;
    }

    private static Plaats school(Demoaccount account, Demowereld.School school, Rol rol) {
        return new Plaats(
                account, new Organisatie(school.id(), Organisatiesoort.SCHOOL, school.naam()), rol);
    }

    private static Plaats swv(Demoaccount account, Demowereld.Swv swv, Rol rol) {
        return new Plaats(
                account, new Organisatie(swv.id(), Organisatiesoort.SWV, swv.naam()), rol);
    }

    private static Plaats bestuur(Demoaccount account, Demowereld.Bestuur bestuur) {
        return new Plaats(
                account,
                new Organisatie(bestuur.id(), Organisatiesoort.BESTUUR, bestuur.naam()),
                Rol.BESTUURSMEDEWERKER);
    }
}
