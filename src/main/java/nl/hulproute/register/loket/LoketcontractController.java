package nl.hulproute.register.loket;

import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.contract.Contract;
import nl.hulproute.platform.contract.Contractuitgave;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Openbaar;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Publishes the contract of the look-up on the port of the pages, to everyone. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class LoketcontractController {

    private final Contractuitgave uitgave =
            new Contractuitgave(Contract.read("register-v1"), "/register/v1", "register.contract");

    @GetMapping(path = "/register/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Openbaar
    ResponseEntity<String> json() {
        return uitgave.json();
    }

    @GetMapping("/register/v1")
    @Openbaar
    String page(Model model, HttpServletResponse response) {
        return uitgave.page(model, response);
    }
}
