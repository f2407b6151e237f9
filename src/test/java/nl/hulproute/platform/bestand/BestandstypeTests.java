package nl.hulproute.platform.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file is what its bytes say, whatever made it and whatever it is called. */
class BestandstypeTests {

    private static final Toegestaan STANDAARD =
            new Toegestaan(
                    List.of("pdf", "jpg", "png", "doc", "docx", "odt", "xls", "xlsx", "txt"));

    @Test
    void knowsAWordDocument() throws IOException {
        var type = type(docx());

        assertThat(type.mediatype()).isEqualTo(Bestandstype.OOXML + "wordprocessingml.document");
        assertThat(type.bijzonderheden()).isEmpty();
        assertThat(STANDAARD.fits(type.mediatype(), "verslag.docx")).isTrue();
        assertThat(STANDAARD.fits(type.mediatype(), "verslag.xlsx")).isFalse();
    }

    @Test
    void marksTheMacrosOfEachProgram() throws IOException {
        var word = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        var excel4 = zip("[Content_Types].xml", "xl/workbook.xml", "xl/macrosheets/sheet1.xml");
        var basic = odt("content.xml", ZipEntry.DEFLATED, "Basic/Standard/Module1.xml");

        assertThat(type(word).heeft(Bijzonderheid.MACRO)).isTrue();
        assertThat(type(excel4).heeft(Bijzonderheid.MACRO)).isTrue();
        assertThat(type(basic).heeft(Bijzonderheid.MACRO)).isTrue();
        assertThat(type(ole("WordDocument", "Macros")).heeft(Bijzonderheid.MACRO)).isTrue();
        assertThat(type(ole("Workbook", "_VBA_PROJECT_CUR")).heeft(Bijzonderheid.MACRO)).isTrue();
        assertThat(type(ole("WordDocument", "Data")).heeft(Bijzonderheid.MACRO)).isFalse();
    }

    @Test
    void marksWhatAPasswordCloses() throws IOException {
        var odt = odt("content.xml", ZipEntry.STORED, "META-INF/manifest.xml");

        assertThat(type(dichteXls()).heeft(Bijzonderheid.WACHTWOORD)).isTrue();
        assertThat(type(dichteDocx()).heeft(Bijzonderheid.WACHTWOORD)).isTrue();
        assertThat(type(pdf("/Encrypt 12 0 R")).heeft(Bijzonderheid.WACHTWOORD)).isTrue();
        assertThat(type(odt).heeft(Bijzonderheid.WACHTWOORD)).isTrue();
        assertThat(type(pdf("/EncryptMetadata true")).bijzonderheden()).isEmpty();
        assertThat(STANDAARD.fits(type(dichteDocx()).mediatype(), "plan.docx")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, application/msword, plan.doc",
        "Workbook, application/vnd.ms-excel, plan.xls",
        "PowerPoint Document, application/vnd.ms-powerpoint, plan.ppt"
    })
    void knowsTheOlderOfficeProgramsApart(String stroom, String mediatype, String naam)
            throws IOException {
        assertThat(type(ole(stroom)).mediatype()).isEqualTo(mediatype);
        assertThat(new Toegestaan(List.of("doc", "xls", "ppt")).fits(mediatype, naam)).isTrue();
    }

    @Test
    void knowsARealWorkbookOfTheOlderExcel() throws IOException {
        assertThat(type(xls()).mediatype()).isEqualTo("application/vnd.ms-excel");
        assertThat(type(xls()).bijzonderheden()).isEmpty();
    }

    @Test
    @DisplayName("U33 A document that was cut off is no document")
    void takesACutOffDocumentForNoDocument() throws IOException {
        byte[] heel = docx();

        var type = type(Arrays.copyOf(heel, heel.length - 40));

        assertThat(type.mediatype()).isEqualTo("application/zip");
        assertThat(STANDAARD.fits(type.mediatype(), "verslag.docx")).isFalse();
    }

    @Test
    @DisplayName("U33 Any other zip in the name of a document is seen")
    void seesAnyOtherZipInADocumentsName() throws IOException {
        assertThat(type(zip("virus.exe")).mediatype()).isEqualTo("application/zip");
    }

    @Test
    void seesABombWithoutUnpackingIt() throws IOException {
        assertThat(type(bom()).mediatype()).isEqualTo(Bestandstype.UITPAKBOM);
    }

    @Test
    void findsAWordAcrossTheBorderOfTwoBlocks() throws IOException {
        for (int voor = 65_520; voor < 65_540; voor++) {
            var tekst = "%PDF-1.7\n" + "x".repeat(voor - 9) + "/Encrypt 1 0 R";
            assertThat(type(tekst.getBytes(StandardCharsets.US_ASCII)).bijzonderheden())
                    .as("at %d", voor)
                    .containsExactly(Bijzonderheid.WACHTWOORD);
        }
    }

    @Test
    void readsAVeryLargeZipInLittleMemory() throws IOException {
        byte[] kop = zip("[Content_Types].xml", "word/document.xml");
        long nullen = 512L << 20;

        var type = Bestandstype.van(new Vol(new ByteArrayInputStream(kop), nullen));

        assertThat(type.mediatype()).isEqualTo("application/zip");
    }

    @Test
    void refusesAKindInTheSettingsThatNobodyKnows() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new Toegestaan(List.of("pdf", "exe")))
                .withMessageContaining("exe");
    }

    private static Bestandstype type(byte[] bytes) throws IOException {
        return Bestandstype.van(new ByteArrayInputStream(bytes));
    }

    private static byte[] docx() throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Een verslag.");
            document.write(uit);
        }
        return uit.toByteArray();
    }

    private static byte[] xls() throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var boek = new HSSFWorkbook()) {
            boek.createSheet("Blad").createRow(0).createCell(0).setCellValue("x");
            boek.write(uit);
        }
        return uit.toByteArray();
    }

    private static byte[] dichteXls() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try {
            return xls();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] dichteDocx() throws IOException {
        try (var fs = new POIFSFileSystem();
                var boek = new XSSFWorkbook()) {
            boek.createSheet("Blad");
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var uit = encryptor.getDataStream(fs)) {
                boek.write(uit);
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            var bytes = new ByteArrayOutputStream();
            fs.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] ole(String... stromen) throws IOException {
        try (var fs = new POIFSFileSystem()) {
            for (String stroom : stromen) {
                fs.createDocument(new ByteArrayInputStream(new byte[5000]), stroom);
            }
            var bytes = new ByteArrayOutputStream();
            fs.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] pdf(String trailer) {
        return ("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<" + trailer + ">>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] zip(String... delen) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (String deel : delen) {
                zip.putNextEntry(new ZipEntry(deel));
                zip.write("inhoud".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return uit.toByteArray();
    }

    private static byte[] odt(String deel, int methode, String ander) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            add(zip, "mimetype", ZipEntry.STORED, Bestandstype.ODF + "text");
            add(zip, deel, methode, "inhoud");
            add(zip, ander, ZipEntry.DEFLATED, "inhoud");
        }
        return uit.toByteArray();
    }

    private static void add(ZipOutputStream zip, String naam, int methode, String tekst)
            throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(bytes);
        var ingang = new ZipEntry(naam);
        ingang.setMethod(methode);
        ingang.setSize(bytes.length);
        ingang.setCrc(crc.getValue());
        zip.putNextEntry(ingang);
        zip.write(bytes);
    }

    /** 250 MB of nothing in a file of a quarter of a MB. */
    private static byte[] bom() throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] niets = new byte[1 << 20];
            for (int i = 0; i < 250; i++) {
                zip.write(niets);
            }
        }
        return uit.toByteArray();
    }

    /** A source that goes on with zeros. */
    private static final class Vol extends InputStream {

        private final InputStream begin;
        private long rest;

        Vol(InputStream begin, long rest) {
            this.begin = begin;
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            int eerste = begin.read();
            return eerste >= 0 ? eerste : rest-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] doel, int van, int aantal) throws IOException {
            int n = begin.read(doel, van, aantal);
            if (n > 0) {
                return n;
            }
            int nullen = (int) Math.min(aantal, rest);
            Arrays.fill(doel, van, van + nullen, (byte) 0);
            rest -= nullen;
            return nullen == 0 && aantal > 0 ? -1 : nullen;
        }
    }
}
