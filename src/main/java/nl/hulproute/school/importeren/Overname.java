package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.importeren.Inlezing.Stand;
import nl.hulproute.school.importeren.Inlezing.Uitkomst;
import nl.hulproute.school.info.School;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.toegang.Organisatie;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.UUID;

/**
 * From preview to school: all of it in one transaction, or nothing. What someone changed in the
 * meantime makes it stop and show that first.
 */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
class Overname {

    private final Inlezingen inlezingen;
    private final Voorbeeld voorbeeld;
    private final Vergelijking vergelijking;
    private final Inleesregels regels;
    private final Groepsovername groepen;
    private final Groepsherkenning herkenning;
    private final Leerlingovername leerlingen;
    private final Loopbaanovername loopbanen;
    private final Uitschrijving uitschrijving;
    private final Personeelsuitnodiging personeel;
    private final Schoolgegevens scholen;
    private final JdbcClient jdbc;

    Overname(
            Inlezingen inlezingen,
            Voorbeeld voorbeeld,
            Vergelijking vergelijking,
            Inleesregels regels,
            Groepsovername groepen,
            Groepsherkenning herkenning,
            Leerlingovername leerlingen,
            Loopbaanovername loopbanen,
            Uitschrijving uitschrijving,
            Personeelsuitnodiging personeel,
            Schoolgegevens scholen,
            JdbcClient jdbc) {
        this.inlezingen = inlezingen;
        this.voorbeeld = voorbeeld;
        this.vergelijking = vergelijking;
        this.regels = regels;
        this.groepen = groepen;
        this.herkenning = herkenning;
        this.leerlingen = leerlingen;
        this.loopbanen = loopbanen;
        this.uitschrijving = uitschrijving;
        this.personeel = personeel;
        this.scholen = scholen;
        this.jdbc = jdbc;
    }

    /** Applies what was decided; a second time does nothing. */
    @Transactional
    public void apply(UUID schoolId, UUID id) {
        var besloten = inlezingen.lock(id, Stand.TOEPASSEN);
        if (besloten.isEmpty()) {
            return;
        }
        School school = scholen.van(schoolId);
        Vergelijkmaat maat = voorbeeld.maat(id, school);
        hold(schoolId);
        if (vergelijking.compare(maat, true) > 0) {
            inlezingen.stand(id, Stand.VOORBEELD, "importeren.veranderd");
            return;
        }
        inlezingen.close(id, apply(besloten.get(), school, maat));
    }

    private Uitkomst apply(Inlezing inlezing, School school, Vergelijkmaat maat) {
        UUID id = inlezing.id();
        Inleescijfers cijfers = regels.cijfers(id);
        int nieuweGroepen = groepen.put(id);
        leerlingen.update(maat);
        leerlingen.insert(maat);
        leerlingen.samengesteld(id);
        loopbanen.close(maat);
        int jaren = loopbanen.add(maat, school);
        int weg = leave(inlezing, maat);
        int uitgenodigd = personeel.invite(id, organisatie(school), inlezing.doorNaam());
        // last: until here the rows of the file name these groups as the school does
        herkenning.adopt(id);
        return new Uitkomst(
                cijfers.gedaan(Gevolg.NIEUW),
                cijfers.gedaan(Gevolg.GEWIJZIGD),
                cijfers.gedaan(Gevolg.TERUG),
                weg,
                nieuweGroepen,
                jaren,
                uitgenodigd);
    }

    private int leave(Inlezing inlezing, Vergelijkmaat maat) {
        LocalDate per = inlezing.uitschrijvenPer();
        int weg = 0;
        LocalDate dag = maat.vandaag();
        if (per != null) {
            weg = uitschrijving.mark(inlezing.id(), per);
            loopbanen.close(inlezing.id(), maat.brin(), per);
            dag = per.isAfter(dag) ? per : dag;
        }
        if (maat.overgang()) {
            uitschrijving.leaveGroups(dag);
        }
        groepen.close(inlezing.id(), dag);
        return weg;
    }

    /** Nobody changes a pupil of the school until this is done; who reads goes on. */
    private void hold(UUID schoolId) {
        jdbc.sql(
                        """
                        select count(*) from (select 1 from school.leerling
                            where school_id = :school order by id for update) l
                        """)
                .param("school", schoolId)
                .query(Long.class)
                .single();
    }

    private static Organisatie organisatie(School school) {
        return new Organisatie(school.id(), Organisatiesoort.SCHOOL, school.naam());
    }
}
