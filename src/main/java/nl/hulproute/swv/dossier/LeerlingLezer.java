package nl.hulproute.swv.dossier;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads from a dossier XML whom it is about, and stops there: the list of dossiers needs no more,
 * and what follows may be large.
 */
final class LeerlingLezer {

    private static final String LEERLING = "dossier/huidigeschool/leerling";
    private static final XMLInputFactory FACTORY = factory();

    private LeerlingLezer() {}

    /** Nothing when the XML names no pupil. */
    static Optional<Dossier.Leerling> read(InputStream xml) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(xml);
        try {
            return read(reader);
        } finally {
            reader.close();
        }
    }

    private static Optional<Dossier.Leerling> read(XMLStreamReader reader)
            throws XMLStreamException {
        Deque<String> path = new ArrayDeque<>();
        Map<String, String> velden = new HashMap<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean veld = LEERLING.equals(String.join("/", path));
                path.addLast(reader.getLocalName());
                if (veld && isWanted(reader.getLocalName())) {
                    velden.putIfAbsent(path.removeLast(), reader.getElementText().strip());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                path.removeLast();
            }
            if (velden.containsKey("geboortedatum")) {
                break;
            }
        }
        return leerling(velden);
    }

    private static boolean isWanted(String element) {
        return switch (element) {
            case "voornaam", "voorvoegsel", "achternaam", "roepnaam", "geboortedatum" -> true;
            default -> false;
        };
    }

    private static Optional<Dossier.Leerling> leerling(Map<String, String> velden) {
        if (!velden.containsKey("achternaam")) {
            return Optional.empty();
        }
        String naam =
                Stream.of(
                                velden.getOrDefault(
                                        "roepnaam", velden.getOrDefault("voornaam", "")),
                                velden.getOrDefault("voorvoegsel", ""),
                                velden.get("achternaam"))
                        .filter(deel -> !deel.isEmpty())
                        .collect(Collectors.joining(" "));
        return Optional.of(new Dossier.Leerling(naam, date(velden.get("geboortedatum"))));
    }

    private static @Nullable LocalDate date(@Nullable String tekst) {
        return tekst == null ? null : LocalDate.parse(tekst.substring(0, 10));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
