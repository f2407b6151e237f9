package nl.hulproute.meet;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Makes a samenwerkingsverband of any size beside those of demo mode, for their people too: 200
 * schools, and dossiers of five years with their documents and history. A tenth is open. All have
 * the same few contents, so that only rows are made.
 */
public final class Dossiervuller {

    private static final int SCHOLEN = 200;

    private final Connection eigenaar;

    /**
     * @param eigenaar the database of the samenwerkingsverband, as its owner
     */
    public Dossiervuller(Connection eigenaar) {
        this.eigenaar = eigenaar;
    }

    /** Fills and commits; gives the membership of BEHANDELAAR_PO there. */
    UUID fill(UUID swv, int nummer, int aantal) throws SQLException {
        eigenaar.setAutoCommit(false);
        try (var statement = eigenaar.createStatement()) {
            // keys are right by how the rows are made
            statement.execute("set local session_replication_role = replica");
            for (String stap : steps(swv, nummer, aantal)) {
                statement.execute(stap);
            }
            eigenaar.commit();
            eigenaar.setAutoCommit(true);
            for (String tabel : TABELLEN) {
                statement.execute("vacuum analyze swv." + tabel);
            }
            try (var rij =
                    statement.executeQuery(
                            "select id from toegang.lidmaatschap where organisatie_id = '%s' and account_id = '%s'"
                                    .formatted(swv, Demoaccount.BEHANDELAAR_PO.id()))) {
                rij.next();
                return rij.getObject(1, UUID.class);
            }
        }
    }

    private static final String[] TABELLEN = {
        "school", "dossier", "dossier_document", "dossier_gebeurtenis", "zoekwoord"
    };

    private static String[] steps(UUID swv, int nummer, int aantal) {
        String[] stappen = STAPPEN.split(";\n", -1);
        for (int n = 0; n < stappen.length; n++) {
            stappen[n] =
                    stappen[n]
                            .replace(":swv", "'" + swv + "'::uuid")
                            .replace(":po", "'" + Demowereld.SWV_PO.id() + "'::uuid")
                            .replace(":nummer", Integer.toString(nummer))
                            .replace(":scholen", Integer.toString(SCHOLEN))
                            .replace(":aantal", Integer.toString(aantal));
        }
        return stappen;
    }

    private static final String STAPPEN =
            """
            insert into swv.samenwerkingsverband (id, nummer, oin, naam, plaats, email)
            select :swv, 'PO980:nummer', '0000009990000009:nummer000', 'Samenwerkingsverband met :aantal dossiers',
                   plaats, email
              from swv.samenwerkingsverband where id = :po;
            insert into toegang.organisatie (id, soort, naam)
            select :swv, soort, 'Samenwerkingsverband met :aantal dossiers'
              from toegang.organisatie where id = :po;
            insert into toegang.lidmaatschap (account_id, organisatie_id, rol, van)
            select account_id, :swv, rol, van from toegang.lidmaatschap
             where organisatie_id = :po and rol like 'SWV%';
            insert into swv.aanvraagtype
            select (jsonb_populate_record(t, jsonb_build_object('swv_id', :swv, 'id', uuidv7()))).*
              from swv.aanvraagtype t where t.swv_id = :po;
            insert into swv.aanvraagtype_document
            select (jsonb_populate_record(d, jsonb_build_object('swv_id', :swv, 'aanvraagtype_id', n.id))).*
              from swv.aanvraagtype_document d
              join swv.aanvraagtype t on t.swv_id = d.swv_id and t.id = d.aanvraagtype_id
              join swv.aanvraagtype n on n.swv_id = :swv and n.naam = t.naam
             where d.swv_id = :po;
            insert into swv.school
            select (jsonb_populate_record(cast(null as swv.school), to_jsonb(s) || jsonb_build_object('swv_id', :swv,
                     'id', uuidv7(), 'vestiging', '98' || chr(65 + i / 26) || chr(65 + i % 26),
                     'routeringskenmerk', '0000000700098' || chr(65 + i / 26) || chr(65 + i % 26) || '00500',
                     'naam', 'Basisschool ' || (i + 1)))).*
              from (select * from swv.school where swv_id = :po order by vestiging limit 1) s
             cross join generate_series(0, :scholen - 1) i;
            insert into swv.dossier (swv_id, id, dossiernummer, afzender, bericht_id, school_id,
              aanvraagtype_id, aanvraagtype_naam, omschrijving, eigen_referentie, indiener_naam,
              indiener_email, teamadres, leerling_naam, leerling_geboren, dossier_sha256, status,
              status_sinds, verzonden, ontvangen, termijn_dagen, termijn_tot, nieuwe_documenten,
              behandelaar, behandelaar_naam)
            select :swv, uuidv7(), extract(year from r.ontvangen) || '-' || lpad(r.i::text, 6, '0'),
                   s.routeringskenmerk, gen_random_uuid(), s.id, t.id, t.naam, 'Een vraag', 'R' || r.i,
                   'Kim de Boer', 'kim@school.example', '',
                   r.voornaam || ' ' || r.achternaam, date '2012-01-01' + r.i % 3000, v.dossier_sha256,
                   r.status, r.ontvangen + interval '30 days', r.ontvangen, r.ontvangen, 42,
                   r.ontvangen::date + 42, case when r.i % 400 = 0 then 1 else 0 end,
                   b.account, coalesce(b.naam, '')
              from (select i, now() - (i + 0.5) * (interval '5 years' / :aantal) as ontvangen,
                           case when i % 10 > 0
                                then (array['afgesloten', 'afgesloten', 'afgesloten', 'afgesloten',
                                            'afgesloten', 'afgesloten', 'ingetrokken',
                                            'buiten-behandeling'])[1 + i / 10 % 8]
                                else (array['aangemeld', 'ontvangen', 'in-behandeling', 'aanvulling-gevraagd',
                                            'compleet', 'advies', 'besluit'])[1 + i / 10 % 7] end as status,
                           (array['Sam', 'Noa', 'Bo', 'Lot', 'Finn', 'Amir', 'Yara', 'Mees', 'Jip', 'Fien',
                                  'Ties', 'Saar', 'Aya', 'Luuk', 'Puk'])[1 + i % 15] as voornaam,
                           (array['de Vries', 'Bakker', 'Yilmaz', 'Smit', 'El Idrissi', 'Mulder', 'Visser',
                                  'Kok', 'van Dijk', 'Peters', 'Hendriks'])[1 + i % 11] || ' ' || i % 997
                             as achternaam
                      from generate_series(0, :aantal - 1) i) r
              join (select row_number() over (order by vestiging) - 1 as n, *
                      from swv.school where swv_id = :swv) s on s.n = (r.i * 7) % :scholen
              join (select row_number() over (order by volgorde) - 1 as n, count(*) over () as van, *
                      from swv.aanvraagtype where swv_id = :swv) t on t.n = (r.i / 3) % t.van
              left join (select row_number() over (order by a.id) - 1 as n, a.id as account, a.naam
                           from toegang.lidmaatschap l join toegang.account a on a.id = l.account_id
                          where l.organisatie_id = :swv and l.rol = 'SWV_BEHANDELAAR') b
                     on b.n = (r.i / 10) % 3
             cross join (select dossier_sha256 from swv.dossier where swv_id = :po order by id limit 1) v
             order by r.ontvangen;
            insert into swv.dossier_document (swv_id, id, dossier_id, school_id, soort, naam, omschrijving,
              sha256, grootte, mediatype, aanvulling, ontvangen, nieuw)
            select d.swv_id, uuidv7(), d.id, d.school_id, v.soort, v.naam, v.omschrijving, v.sha256,
                   v.grootte, v.mediatype, 0, d.ontvangen, false
              from swv.dossier d
             cross join (select * from swv.dossier_document where swv_id = :po order by id limit 3) v
             where d.swv_id = :swv;
            insert into swv.dossier_gebeurtenis (swv_id, id, dossier_id, school_id, moment, soort, door, status)
            select d.swv_id, uuidv7(), d.id, d.school_id, d.ontvangen + g.na, g.soort, 'Noor', g.status
              from swv.dossier d
              join (values (interval '0', 'ontvangen', null, false),
                           (interval '3 days', 'status', 'in-behandeling', false),
                           (interval '30 days', 'status', 'besluit', true)) g(na, soort, status, einde)
                on not g.einde or d.status in ('besluit', 'afgesloten')
             where d.swv_id = :swv;
            insert into swv.zoekwoord (swv_id, woord, dossier_id, plek, bron)
            select d.swv_id, w, d.id, 'leerling', d.id
              from swv.dossier d cross join swv.woorden(d.leerling_naam) w where d.swv_id = :swv
            union
            select d.swv_id, w, d.id, 'omschrijving', d.id
              from swv.dossier d
             cross join swv.woordstammen(d.aanvraagtype_naam || ' ' || d.omschrijving) w
             where d.swv_id = :swv
            union
            select d.swv_id, w, d.dossier_id, 'document', d.id
              from swv.dossier_document d cross join swv.woorden(d.naam) w where d.swv_id = :swv\
            """;
}
