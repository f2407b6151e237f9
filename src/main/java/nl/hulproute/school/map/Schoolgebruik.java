package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Inhoudgebruik;
import nl.hulproute.platform.opslag.Verwijzingen;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The contents that a school refers to: maps and their older versions, hulpvragen, what carers are
 * asked, its logo.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Schoolgebruik implements Inhoudgebruik {

    private static final String RIJEN =
            """
            select sha256 from school.document where school_id = :tenant
            union all
            select sha256 from school.documentversie where school_id = :tenant
            union all
            select sha256 from school.hulpvraag_bericht_document
              where school_id = :tenant
            union all
            select dossier from school.hulpvraag_bericht where school_id = :tenant
            union all
            select logo_sha256 from school.school where id = :tenant
            union all
            select sha256 from school.overzicht where school_id = :tenant
            union all
            select sha256 from school.ondertekenverzoek_document where school_id = :tenant
            union all
            select sha256 from school.handtekening_toestemming where school_id = :tenant
            union all
            select gevonden[1] from school.hulpvraag_besluit,
                   regexp_matches(documenten::text, '[0-9a-f]{64}', 'g') gevonden
             where school_id = :tenant
            """;

    private final Verwijzingen verwijzingen;

    Schoolgebruik(Verwijzingen verwijzingen) {
        this.verwijzingen = verwijzingen;
    }

    @Override
    public Set<Sha256> gebruikt(Onderdeel onderdeel, UUID school, Collection<Sha256> inhouden) {
        return onderdeel == Onderdeel.SCHOOL ? verwijzingen.in(RIJEN, school, inhouden) : Set.of();
    }
}
