package nl.hulproute.uitwisseling.contract;

import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.platform.contract.Contract;
import nl.hulproute.platform.contract.Contractuitgave;
import nl.hulproute.toegang.Openbaar;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Publishes the contract of the exchange on the port of the pages, to everyone. */
@Controller
class ContractController {

    static final Contract CONTRACT = Contract.read("uitwisseling-v1");

    private final Contractuitgave uitgave =
            new Contractuitgave(CONTRACT, "/uitwisseling/v1", "contract");

    @GetMapping(path = "/uitwisseling/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Openbaar
    ResponseEntity<String> json() {
        return uitgave.json();
    }

    @GetMapping("/uitwisseling/v1")
    @Openbaar
    String page(Model model, HttpServletResponse response) {
        return uitgave.page(model, response);
    }
}
