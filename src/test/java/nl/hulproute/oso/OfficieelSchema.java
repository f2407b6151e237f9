package nl.hulproute.oso;

import nl.hulproute.proef.Naslag;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/** The official schema as an oracle: what it says of an XML file. */
public final class OfficieelSchema {

    private final Schema schema;

    public OfficieelSchema() throws SAXException {
        schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(Naslag.pad("oso/OSO_gegevensset_2019.1.xsd").toFile());
    }

    public List<String> fouten(byte[] xml) throws IOException, SAXException {
        var fouten = new ArrayList<String>();
        var keurder = schema.newValidator();
        keurder.setErrorHandler(
                new ErrorHandler() {
                    @Override
                    public void warning(SAXParseException e) {
                        fouten.add(e.getMessage());
                    }

                    @Override
                    public void error(SAXParseException e) {
                        fouten.add(e.getMessage());
                    }

                    @Override
                    public void fatalError(SAXParseException e) {
                        fouten.add(e.getMessage());
                    }
                });
        keurder.validate(new StreamSource(new ByteArrayInputStream(xml)));
        return fouten;
    }

    /** Whether it takes the file; what is no XML it does not take. */
    boolean aanvaardt(byte[] xml) {
        try {
            return fouten(xml).isEmpty();
        } catch (SAXException | IOException e) {
            return false;
        }
    }
}
