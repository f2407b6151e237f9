package nl.hulproute.school.toets;

import static java.util.Comparator.comparing;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.toets.Toetsinlezing.Bestand;
import nl.hulproute.school.toets.Toetsinlezing.Soort;
import nl.hulproute.school.toets.Uwlrbestand.Fout;
import nl.hulproute.school.toets.Uwlrbestand.Uitslag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes test results from a file: first a preview, then applied or thrown away. The same file twice
 * changes nothing the second time.
 */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsimport {

    /** How applying went. */
    sealed interface Afloop {
        /**
         * @param leerlingen of whom tests came or changed
         * @param onbekend the numbers of pupils whom the school does not have
         */
        record Toegepast(int nieuw, int gewijzigd, List<UUID> leerlingen, List<String> onbekend)
                implements Afloop {}

        /** Someone changed tests since the preview; it now shows what that makes of it. */
        record Veranderd() implements Afloop {}

        /** It was applied or thrown away before. */
        record Weg() implements Afloop {}
    }

    private final Toetsinlezingen inlezingen;
    private final Inleesregels regels;
    private final Leerlingsleutels leerlingen;

    Toetsimport(Toetsinlezingen inlezingen, Inleesregels regels, Leerlingsleutels leerlingen) {
        this.inlezingen = inlezingen;
        this.regels = regels;
        this.leerlingen = leerlingen;
    }

    /**
     * Makes the preview of a file.
     *
     * @param alleen only the results of this pupil; null: of the whole school
     */
    @Transactional
    public UUID prepare(Uwlrbestand bestand, @Nullable UUID alleen, Werkplek werkplek) {
        Map<String, UUID> wie =
                leerlingen.vind(bestand.uitslagen().stream().map(Uitslag::leerling).toList());
        List<Uitslag> gevraagd =
                bestand.uitslagen().stream()
                        .filter(een -> alleen == null || alleen.equals(wie.get(een.leerling())))
                        .toList();
        int anderen = bestand.uitslagen().size() - gevraagd.size();
        var fouten = new ArrayList<>(bestand.fouten());
        List<Uitslag> uitslagen = goede(gevraagd, wie, fouten);
        UUID id =
                inlezingen.begin(
                        werkplek.tenantId(),
                        alleen,
                        new Bestand(
                                bestand.brin(),
                                bestand.schooljaar(),
                                anderen,
                                bestand.nummers() + verdacht(uitslagen, wie),
                                fouten),
                        werkplek.account());
        regels.add(werkplek.tenantId(), id, regels(uitslagen, wie));
        regels.compare(id);
        return id;
    }

    /**
     * Those that the form would take too; what is wrong with the others is added in their order.
     */
    private List<Uitslag> goede(List<Uitslag> alle, Map<String, UUID> wie, List<Fout> fouten) {
        Map<UUID, LocalDate> geboren = leerlingen.geboren(wie.values());
        var goede = new ArrayList<Uitslag>();
        for (Uitslag een : alle) {
            var fout = Uitslagkeuring.keur(een, geboren.get(wie.get(een.leerling())));
            if (fout.isEmpty()) {
                goede.add(een);
            } else if (fouten.size() < Uwlrbestand.MEESTE_FOUTEN) {
                fouten.add(fout.get());
            }
        }
        fouten.sort(comparing(Fout::regel));
        return goede;
    }

    /** The number of a pupil that the school does not have is only kept when it is no BSN. */
    private static boolean verdacht(Uitslag uitslag, Map<String, UUID> wie) {
        return !wie.containsKey(uitslag.leerling())
                && !Bsnzoeker.zoek(uitslag.leerling()).isEmpty();
    }

    private static int verdacht(List<Uitslag> uitslagen, Map<String, UUID> wie) {
        return (int) uitslagen.stream().filter(een -> verdacht(een, wie)).count();
    }

    private List<Inleesregels.Rij> regels(List<Uitslag> uitslagen, Map<String, UUID> wie) {
        Map<UUID, Map<Schooljaar, String>> loopbanen = leerlingen.loopbanen(wie.values());
        return uitslagen.stream()
                .map(een -> {
                    UUID leerling = wie.get(een.leerling());
                    var loopbaan =
                            new Didactischeleeftijd(loopbanen.getOrDefault(leerling, Map.of()));
                    String nummer = verdacht(een, wie) ? "" : een.leerling();
                    return new Inleesregels.Rij(een, nummer, leerling, loopbaan);
                })
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Toetsinlezing> find(UUID id, @Nullable UUID alleen) {
        return inlezingen
                .find(id)
                .filter(een -> java.util.Objects.equals(een.leerlingId(), alleen));
    }

    /** Lets the preview say what applying would do now: since it was made tests may have come. */
    @Transactional
    public void refresh(UUID id) {
        if (inlezingen.lock(id)) {
            regels.compare(id);
        }
    }

    /** The previews that wait for this person. */
    @Transactional(readOnly = true)
    public List<Toetsinlezing.Wachtend> waiting(@Nullable UUID alleen, Werkplek werkplek) {
        return inlezingen.waiting(alleen, werkplek.account());
    }

    @Transactional(readOnly = true)
    public List<Toetsinlezing.Regel> regels(UUID id, Soort soort, int na) {
        return inlezingen.regels(id, soort, na);
    }

    @Transactional(readOnly = true)
    public List<UUID> leerlingen(UUID id) {
        return inlezingen.leerlingen(id);
    }

    /** The first of the pupils whom the school does not have. */
    @Transactional(readOnly = true)
    public List<Toetsinlezing.Onbekende> onbekenden(UUID id) {
        return inlezingen.onbekenden(id);
    }

    /** These pupils by name. */
    @Transactional(readOnly = true)
    public List<Toetsinlezing.Bekende> bekenden(List<UUID> ids) {
        return inlezingen.bekenden(ids);
    }

    @Transactional
    public Afloop apply(UUID id, Werkplek werkplek) {
        if (!inlezingen.lock(id)) {
            return new Afloop.Weg();
        }
        if (regels.compare(id) > 0) {
            return new Afloop.Veranderd();
        }
        int gewijzigd = regels.update(id);
        int nieuw = regels.insert(id, werkplek.naam());
        var toegepast =
                new Afloop.Toegepast(
                        nieuw,
                        gewijzigd,
                        inlezingen.leerlingen(id),
                        inlezingen.onbekenden(id).stream()
                                .map(Toetsinlezing.Onbekende::nummer)
                                .toList());
        inlezingen.delete(id);
        return toegepast;
    }

    /** Removes what was left for a day. */
    @Transactional
    public void sweep() {
        inlezingen.removeLeft();
    }

    @Transactional
    public void discard(UUID id) {
        inlezingen.delete(id);
    }
}
