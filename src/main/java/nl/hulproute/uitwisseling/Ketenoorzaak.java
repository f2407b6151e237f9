package nl.hulproute.uitwisseling;

import org.jspecify.annotations.Nullable;

/** Why a step of the chain is as it is, and whose turn it is then. */
public enum Ketenoorzaak {
    IN_ORDE(null),
    NIET_NA_TE_GAAN(null),

    BRIN_ONBEKEND(Ketenpartij.SWV),
    BRIN_AANGEVRAAGD(Ketenpartij.HELPDESK),
    SCHOOL_NIET_INGEVOERD(Ketenpartij.SWV),
    ANDERE_POSITIES(Ketenpartij.SWV),

    SWV_ZONDER_SYSTEEM(Ketenpartij.HELPDESK),
    SWV_ONBEREIKBAAR(Ketenpartij.SWV),
    KOPPELING_AANGEVRAAGD(Ketenpartij.HELPDESK),

    GEEN_MANDAAT(Ketenpartij.BESTUUR),
    MANDAAT_LATER(null),
    GEEN_OVEREENKOMST(Ketenpartij.BESTUUR),
    OVEREENKOMST_LATER(null),

    OMGEVING_ONBEKEND(Ketenpartij.SCHOOL),
    KENMERK_UIT(Ketenpartij.SCHOOL),

    SCHOOLCERTIFICAAT_VERLOPEN(Ketenpartij.SCHOOL),
    SWVCERTIFICAAT_VERLOPEN(Ketenpartij.SWV),

    ENDPOINT_VOLGT(null),
    GEEN_ENDPOINT(Ketenpartij.SCHOOL),

    GEEN_AANVRAAGTYPES(Ketenpartij.SWV),

    TEST_VOLGT(null),
    NIET_GETEST(null),
    TEST_MISLUKT(Ketenpartij.SCHOOL);

    private final @Nullable Ketenpartij beurt;

    Ketenoorzaak(@Nullable Ketenpartij beurt) {
        this.beurt = beurt;
    }

    /** Who can do something about it; null when nobody has to, or all that helps is to wait. */
    public @Nullable Ketenpartij beurt() {
        return beurt;
    }
}
