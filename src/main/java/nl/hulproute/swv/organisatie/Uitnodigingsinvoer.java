package nl.hulproute.swv.organisatie;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.toegang.Genodigde;
import nl.hulproute.toegang.Rol;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The form of an invitation as it was typed. */
record Uitnodigingsinvoer(String naam, String email, String rol, Set<UUID> scholen) {

    /** Who can be invited at a samenwerkingsverband. */
    static final List<Rol> ROLLEN =
            List.of(
                    Rol.INTERN_BEGELEIDER,
                    Rol.SWV_BEHANDELAAR,
                    Rol.SWV_BESLISSER,
                    Rol.SWV_BEHEERDER);

    Uitnodigingsinvoer {
        naam = Schoolinvoer.text(naam);
        email = Schoolinvoer.text(email);
        rol = Schoolinvoer.text(rol);
        scholen = scholen == null ? Set.of() : Set.copyOf(scholen);
    }

    static Uitnodigingsinvoer leeg(@Nullable UUID school) {
        return new Uitnodigingsinvoer(
                "", "", Rol.INTERN_BEGELEIDER.name(), school == null ? Set.of() : Set.of(school));
    }

    /** Only schools that the samenwerkingsverband knows count. */
    Optional<Genodigde> read(Set<UUID> bekend, Veldcontrole controle) {
        Optional<Rol> gekozen = ROLLEN.stream().filter(r -> r.name().equals(rol)).findFirst();
        boolean school = gekozen.filter(Rol.INTERN_BEGELEIDER::equals).isPresent();
        Set<UUID> eigen =
                scholen.stream().filter(bekend::contains).collect(Collectors.toUnmodifiableSet());
        controle.verplicht("naam", naam, "organisatie.fout.accountnaam")
                .lengte("naam", naam, Veldcontrole.KORT)
                .verplicht("email", email, "organisatie.fout.email")
                .email("email", email)
                .lengte("email", email, Genodigde.LANGSTE_EMAIL);
        if (gekozen.isEmpty()) {
            controle.fout("rol", "organisatie.fout.rol");
        }
        if (school && eigen.isEmpty()) {
            controle.fout("scholen", "organisatie.fout.scholen");
        }
        return controle.goed()
                ? Optional.of(
                        new Genodigde(naam, email, gekozen.orElseThrow(), school ? eigen : null))
                : Optional.empty();
    }
}
