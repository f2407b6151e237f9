package nl.hulproute.demo;

import java.util.UUID;

/** The accounts of demo mode, at least one for every role that has a page. */
public enum Demoaccount {
    IB_REGENBOOGBRUG("Ingrid Bakker", "i.bakker@regenboogbrug.example"),
    LEERKRACHT_REGENBOOGBRUG("Tim de Wit", "t.dewit@regenboogbrug.example"),
    DIRECTEUR_REGENBOOGBRUG("Margriet Hoekstra", "m.hoekstra@regenboogbrug.example"),
    ICT_REGENBOOGBRUG("Soraya El Idrissi", "s.elidrissi@regenboogbrug.example"),
    IB_EILAND("Joris van den Berg", "j.vandenberg@regenboogbrug.example"),
    IB_LINDEBOOM("Fatma Yildiz", "f.yildiz@lindeboom.example"),
    IB_KOMPASROOS("Ellen Postma", "e.postma@kompasroos.example"),
    ZORG_WAARDCOLLEGE("Daan Kuipers", "d.kuipers@waardcollege.example"),
    BEHANDELAAR_PO("Noor Willemse", "n.willemse@swv-po-vlietstreek.example"),
    BEHEERDER_PO("Ruben Jansma", "r.jansma@swv-po-vlietstreek.example"),
    BEHANDELAAR_VO("Carla Meijer", "c.meijer@swv-vo-vlietstreek.example"),
    BEHEERDER_VO("Bram Scholten", "b.scholten@swv-vo-vlietstreek.example"),
    IB_EXTERN("Wilma Tuinstra", "w.tuinstra@wilgenhof.example"),
    BESTUUR_VLECHTWERKEN("Anke Verhagen", "a.verhagen@vlechtwerken.example"),
    BESTUUR_ZUIDERWAARD("Karel Oosting", "k.oosting@zuiderwaard.example"),
    BESTUUR_NIEUWLAND("Lotte Brouwer", "l.brouwer@nieuwland.example"),
    IB_STERRENBOOG("Mirjam Smit", "m.smit@sterrenboog.example"),
    ICT_STERRENBOOG("Bo Hendriks", "b.hendriks@sterrenboog.example"),
    HELPDESK("Hanneke Prins", "h.prins@helpdesk.example"),
    PRIVACY_REGENBOOGBRUG("Hugo Verhoeven", "h.verhoeven@vlechtwerken.example"),
    COLLEGA_PO("Sem de Haan", "s.dehaan@swv-po-vlietstreek.example");

    private final String naam;
    private final String email;

    Demoaccount(String naam, String email) {
        this.naam = naam;
        this.email = email;
    }

    /** A fixed UUIDv7. */
    public UUID id() {
        return new UUID(0x0192_0000_0001_7000L, 0x8000_0000_0000_0000L | (ordinal() + 1));
    }

    public String naam() {
        return naam;
    }

    public String email() {
        return email;
    }
}
