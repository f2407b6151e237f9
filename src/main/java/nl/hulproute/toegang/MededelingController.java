package nl.hulproute.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/** Puts an announcement away. */
@Controller
class MededelingController {

    private final Mededelingstrook strook;

    MededelingController(Mededelingstrook strook) {
        this.strook = strook;
    }

    @PostMapping("/mededelingen/{id}/weg")
    @Openbaar
    String putAway(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "/") String terug,
            HttpServletRequest request,
            HttpServletResponse response) {
        strook.putAway(id, request, response);
        return Terugweg.redirect(terug);
    }
}
