package nl.hulproute.toegang;

import nl.hulproute.demo.Demomodus;
import nl.hulproute.platform.post.Postbus;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.util.Optional;

/** The mail that the program sent, in demo mode only: everyone may read it, nothing is real. */
@Controller
class PostController {

    private final Optional<Postbus> postbus;

    PostController(Demomodus demo, ObjectProvider<Postbus> postbus) {
        this.postbus = Optional.ofNullable(postbus.getIfAvailable()).filter(bus -> demo.aan());
    }

    @GetMapping("/post")
    @Mag(Actie.EIGEN_ACCOUNT)
    String lijst(Model model) {
        model.addAttribute("stukken", postbus().stukken());
        return "toegang/post/lijst";
    }

    @GetMapping("/post/{nummer}")
    @Mag(Actie.EIGEN_ACCOUNT)
    String stuk(@PathVariable long nummer, Model model) {
        var stuk = postbus().stuk(nummer).orElseThrow(PostController::notFound);
        model.addAttribute("stuk", stuk);
        model.addAttribute("delen", Tekstdeel.split(stuk.tekst()));
        return "toegang/post/stuk";
    }

    private Postbus postbus() {
        return postbus.orElseThrow(PostController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
