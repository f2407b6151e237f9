package nl.hulproute.uitwisseling.contract;

import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.toegang.Openbaar;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Publishes the contract on the port of the pages, to everyone: for programs of any origin, and as
 * a page (API Design Rules, publish-openapi; standards §7).
 */
@Controller
class ContractController {

    private static final String VERSIEKOP = "API-Version";

    private final Contract contract = Contract.read();
    private final String json = contract.document().toString();
    private final Contractpagina pagina = new Paginabouw(contract).build();

    @GetMapping(path = "/uitwisseling/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Openbaar
    ResponseEntity<String> json() {
        return ResponseEntity.ok()
                .header(VERSIEKOP, contract.versie())
                .header("Access-Control-Allow-Origin", "*")
                .body(json);
    }

    @GetMapping("/uitwisseling/v1")
    @Openbaar
    String pagina(Model model, HttpServletResponse response) {
        response.setHeader(VERSIEKOP, contract.versie());
        model.addAttribute("contract", pagina);
        return "uitwisseling/contract";
    }
}
