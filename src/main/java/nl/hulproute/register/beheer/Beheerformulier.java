package nl.hulproute.register.beheer;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Optional;

/**
 * A form on which the helpdesk adds or changes one thing of the register: filled, checked, shown
 * again with all that is wrong, or kept, and then back to the list.
 *
 * @param <T> the thing as the register has it; none while it is added
 * @param <I> what someone filled in
 */
public abstract class Beheerformulier<T, I> {

    private final String lijst;
    private final String vorm;

    /**
     * For a list and a form.
     *
     * @param lijst address of the list
     * @param vorm template of the form, which gets {@code invoer} and {@code fouten}
     */
    protected Beheerformulier(String lijst, String vorm) {
        this.lijst = lijst;
        this.vorm = vorm;
    }

    /** Says what is wrong with it. */
    protected abstract void check(Veldcontrole controle, @Nullable T oud, I invoer);

    /** Keeps what is right. */
    protected abstract void keep(@Nullable T oud, I invoer, String door);

    /** What the template shows beside what was filled in. */
    protected abstract void fill(@Nullable T oud, Model model);

    protected final String form(@Nullable T oud, I invoer, Model model) {
        return form(oud, invoer, List.of(), model);
    }

    protected final String save(
            @Nullable T oud, I invoer, String door, Model model, RedirectAttributes redirect) {
        var controle = new Veldcontrole();
        check(controle, oud, invoer);
        if (!controle.goed()) {
            return form(oud, invoer, controle.fouten(), model);
        }
        keep(oud, invoer, door);
        redirect.addFlashAttribute("melding", "instelling.bewaard");
        return "redirect:" + lijst;
    }

    private String form(@Nullable T oud, I invoer, List<Veldfout> fouten, Model model) {
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", fouten);
        fill(oud, model);
        return vorm;
    }

    /** What is not there does not exist. */
    protected static <T> T found(Optional<T> gezocht) {
        return gezocht.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
