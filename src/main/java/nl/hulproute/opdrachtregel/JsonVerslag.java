package nl.hulproute.opdrachtregel;

import nl.hulproute.opdrachtregel.ControleerDossier.Oordeel;
import nl.hulproute.oso.Bevinding;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.util.Locale;

/** For programs: an array with an object for each file, written as it goes. */
final class JsonVerslag implements Verslag {

    private final JsonGenerator json;
    private final PrintWriter uit;

    JsonVerslag(PrintWriter uit) {
        this.uit = uit;
        this.json =
                JsonMapper.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build()
                        .createGenerator(uit);
        json.writeStartArray();
    }

    @Override
    public void meld(Oordeel oordeel) {
        json.writeStartObject();
        json.writeStringProperty("bestand", oordeel.bestand());
        json.writeArrayPropertyStart("bevindingen");
        oordeel.bevindingen().forEach(this::schrijf);
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private void schrijf(Bevinding bevinding) {
        json.writeStartObject();
        json.writeStringProperty("regel", bevinding.regel());
        json.writeStringProperty("bron", code(bevinding.bron()));
        json.writeStringProperty("ernst", code(bevinding.ernst()));
        json.writeStringProperty("xpath", bevinding.xpath());
        json.writeNumberProperty("regelnummer", bevinding.regelnummer());
        json.writeStringProperty("melding", bevinding.melding());
        json.writeEndObject();
    }

    private static String code(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
        uit.println();
        uit.flush();
    }
}
