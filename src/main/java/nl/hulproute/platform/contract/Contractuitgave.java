package nl.hulproute.platform.contract;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;

/**
 * A contract as everyone gets it: for programs of any origin, and as a page (API Design Rules,
 * publish-openapi; standards §7).
 */
public final class Contractuitgave {

    private static final String VERSIEKOP = "API-Version";

    private final Contract contract;
    private final String adres;
    private final String teksten;
    private final String json;
    private final Contractpagina pagina;

    /**
     * @param adres where the page is; the document is below it
     * @param teksten the texts of the page: {@code <teksten>.titel}, {@code <teksten>.versie} and
     *     the help
     */
    public Contractuitgave(Contract contract, String adres, String teksten) {
        this.contract = contract;
        this.adres = adres;
        this.teksten = teksten;
        this.json = contract.document().toString();
        this.pagina = new Paginabouw(contract).build();
    }

    public ResponseEntity<String> json() {
        return ResponseEntity.ok()
                .header(VERSIEKOP, contract.versie())
                .header("Access-Control-Allow-Origin", "*")
                .body(json);
    }

    /** Fills the model, and names the template. */
    public String page(Model model, HttpServletResponse response) {
        response.setHeader(VERSIEKOP, contract.versie());
        model.addAttribute("contract", pagina);
        model.addAttribute("teksten", teksten);
        model.addAttribute("openapi", adres + "/openapi.json");
        return "contract";
    }
}
