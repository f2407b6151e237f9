package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Groep;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Leerkrachtgroepen;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Rol;
import nl.hulproute.toegang.Uitnodiging;
import nl.hulproute.toegang.Uitnodigingen;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tab with the staff: who is proposed, and who has access or an invitation already. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Personeelspagina {

    /**
     * A proposal with what is known of this person.
     *
     * @param groepenAnders a leerkracht with access who is held to other groups than the file says
     */
    record Rij(
            Personeel.Voorstel voorstel,
            List<Rol> toegang,
            List<Rol> uitgenodigd,
            boolean groepenAnders) {

        Rij {
            toegang = List.copyOf(toegang);
            uitgenodigd = List.copyOf(uitgenodigd);
        }
    }

    private final Personeel personeel;
    private final Medewerkers medewerkers;
    private final Uitnodigingen uitnodigingen;
    private final Leerkrachtgroepen leerkrachten;
    private final Leerlingen leerlingen;
    private final Clock clock;

    Personeelspagina(
            Personeel personeel,
            Medewerkers medewerkers,
            Uitnodigingen uitnodigingen,
            Leerkrachtgroepen leerkrachten,
            Leerlingen leerlingen,
            Clock clock) {
        this.personeel = personeel;
        this.medewerkers = medewerkers;
        this.uitnodigingen = uitnodigingen;
        this.leerkrachten = leerkrachten;
        this.leerlingen = leerlingen;
        this.clock = clock;
    }

    void fill(ModelAndView pagina, Inlezing inlezing, int na, Werkplek werkplek) {
        var gevonden = personeel.page(inlezing.id(), na);
        boolean meer = gevonden.size() > Personeel.PAGINA;
        var getoond = meer ? gevonden.subList(0, Personeel.PAGINA) : gevonden;
        pagina.addObject("personeel", rows(getoond, werkplek.tenantId()))
                .addObject("rollen", Personeel.ROLLEN)
                .addObject("magUitnodigen", werkplek.mag(Actie.MEDEWERKERS_UITNODIGEN))
                .addObject("volgende", meer ? getoond.getLast().nummer() : 0);
    }

    private List<Rij> rows(List<Personeel.Voorstel> voorstellen, UUID school) {
        var nu = clock.instant();
        Map<String, List<Rol>> toegang =
                medewerkers.all(school).stream()
                        .filter(een -> !een.voorbij(nu))
                        .collect(
                                Collectors.groupingBy(
                                        Medewerker::email,
                                        Collectors.mapping(Medewerker::rol, Collectors.toList())));
        Map<String, List<Rol>> uitgenodigd =
                uitnodigingen.open(school).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Uitnodiging::email,
                                        Collectors.mapping(Uitnodiging::rol, Collectors.toList())));
        var gehouden = leerkrachten.van(school);
        Map<String, UUID> groepen =
                leerlingen.groepen().stream()
                        .collect(Collectors.toMap(Groep::sleutel, Groep::id, (een, ander) -> een));
        return voorstellen.stream()
                .map(een -> {
                    String email = een.email().strip().toLowerCase(java.util.Locale.ROOT);
                    List<Rol> rollen = toegang.getOrDefault(email, List.of());
                    return new Rij(
                            een,
                            rollen,
                            uitgenodigd.getOrDefault(email, List.of()),
                            rollen.contains(Rol.LEERKRACHT)
                                    && een.rol() == Rol.LEERKRACHT
                                    && !ids(een, groepen)
                                            .equals(gehouden.getOrDefault(email, Set.of())));
                })
                .toList();
    }

    /** A group that is new has no id yet, and is another one than any. */
    private static Set<UUID> ids(Personeel.Voorstel voorstel, Map<String, UUID> groepen) {
        var ids = new HashSet<UUID>();
        for (String sleutel : voorstel.sleutels()) {
            ids.add(groepen.getOrDefault(sleutel, new UUID(0, 0)));
        }
        return ids;
    }
}
