package nl.hulproute.opdrachtregel;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.platform.certificaten.Systeemnaam;
import nl.hulproute.uitwisseling.Ontvangstbewijs;
import nl.hulproute.uitwisseling.bewijs.Uitkomst;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.security.cert.X509Certificate;
import java.util.List;

/** For programs: an array with an object for each receipt, written as it goes. */
final class JsonBewijs implements Bewijsverslag {

    private final JsonGenerator json;
    private final PrintWriter uit;

    JsonBewijs(PrintWriter uit) {
        this.uit = uit;
        this.json =
                JsonMapper.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build()
                        .createGenerator(uit);
        json.writeStartArray();
    }

    @Override
    public void meld(Bewijsoordeel oordeel) {
        json.writeStartObject();
        json.writeStringProperty("bestand", oordeel.bestand().toString());
        json.writeStringProperty("uitkomst", oordeel.echtheid().code());
        switch (oordeel.uitkomst()) {
            case Uitkomst.Echt(var bewijs, var systeem, var certificaat) ->
                    schrijf(bewijs, systeem, certificaat);
            case Uitkomst.UitgeverOnbekend(var bewijs, var systeem, var certificaat) ->
                    schrijf(bewijs, systeem, certificaat);
            case Uitkomst.Vals(List<String> redenen) -> lijst("redenen", redenen);
            case Uitkomst.Onleesbaar(String reden) -> lijst("redenen", List.of(reden));
        }
        bestanden(oordeel);
        json.writeEndObject();
        json.flush();
    }

    private void schrijf(Ontvangstbewijs bewijs, Oin systeem, X509Certificate certificaat) {
        json.writeStringProperty("ondertekenaar", systeem.waarde());
        json.writeStringProperty(
                "certificaat", Systeemnaam.leesbaar(certificaat.getSubjectX500Principal()));
        json.writeStringProperty(
                "uitgever", Systeemnaam.leesbaar(certificaat.getIssuerX500Principal()));
        json.writeObjectPropertyStart("bewijs");
        json.writeStringProperty("bericht", bewijs.bericht().toString());
        json.writeStringProperty("soort", bewijs.soort().code());
        json.writeStringProperty("afzender", bewijs.afzender().waarde());
        json.writeStringProperty("routeringskenmerk", bewijs.routeringskenmerk().waarde());
        json.writeStringProperty("ontvanger", bewijs.ontvanger().waarde());
        json.writeStringProperty("ontvangen", bewijs.ontvangen().toString());
        json.writeStringProperty("dossiernummer", bewijs.dossiernummer());
        json.writeStringProperty("digest", bewijs.digest());
        lijst("inhouden", bewijs.inhouden().stream().map(Object::toString).toList());
        json.writeEndObject();
    }

    private void bestanden(Bewijsoordeel oordeel) {
        if (oordeel.genoemd().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("bestanden");
        for (Genoemd bestand : oordeel.genoemd()) {
            json.writeStartObject();
            json.writeStringProperty("bestand", bestand.bestand().toString());
            json.writeStringProperty("sha256", bestand.sha256().hex());
            json.writeBooleanProperty("genoemd", !oordeel.ontbreekt().contains(bestand));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void lijst(String naam, List<String> waarden) {
        json.writeArrayPropertyStart(naam);
        waarden.forEach(json::writeString);
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
        uit.println();
        uit.flush();
    }
}
