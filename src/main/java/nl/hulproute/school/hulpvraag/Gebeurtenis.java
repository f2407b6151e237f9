package nl.hulproute.school.hulpvraag;

import java.time.Instant;
import java.util.Locale;

/** Something that happened to a hulpvraag, for its timeline. */
record Gebeurtenis(Instant moment, Soort soort, String wie, String tekst) {

    enum Soort {
        AANGEMAAKT("plus-circle"),
        GEEN_BSN("shield-check"),
        GOEDKEURING_GEVRAAGD("person-check"),
        GOEDKEURING_INGETROKKEN("dash-circle"),
        GOEDKEURING_TERUGGEGEVEN("arrow-return-left"),
        GOEDKEURING_VERVALLEN("exclamation-circle"),
        GOEDGEKEURD("person-check-fill"),
        VERZONDEN("send"),
        BEZORGD("check-circle"),
        GEWEIGERD("x-circle"),
        UITGESTELD("hourglass-split"),
        OPGEGEVEN("exclamation-triangle"),
        NU_PROBEREN("arrow-repeat"),
        INTREKKEN("slash-circle"),
        INTREKKING_VERZONDEN("slash-circle"),
        INTREKKING_GEWEIGERD("x-circle"),
        INGETROKKEN("slash-circle"),
        TERUGHALING_VERZONDEN("arrow-return-left"),
        TERUGHALING_GEWEIGERD("x-circle"),
        TERUGGEHAALD("arrow-return-left"),
        UIT_WACHTRIJ("arrow-return-left"),
        AANVULVERZOEK("question-circle"),
        VRAAG_VERVALLEN("dash-circle"),
        ANTWOORD_VERZONDEN("reply"),
        BESLUIT("award"),
        WIJZIGEN("pencil"),
        STATUS("arrow-right-circle"),
        AANVULLING_VERZONDEN("paperclip"),
        AANVULLING_BEZORGD("check-circle"),
        AANVULLING_GEWEIGERD("x-circle"),
        VERWIJDERD("trash"),
        HERSTELD("arrow-counterclockwise");

        private final String icoon;

        Soort(String icoon) {
            this.icoon = icoon;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Soort ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public String icoon() {
        return "bi-" + soort.icoon;
    }

    public String sleutel() {
        return "hulpvraag.gebeurtenis." + soort.code();
    }
}
