package nl.hulproute.school.plan;

import nl.hulproute.school.info.Invoer;

import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/**
 * A goal of a plan, with how, by what means, by whom and when; also as it was typed.
 *
 * @param uitslag what became of it, once the plan was evaluated
 */
record Doel(
        String tekst,
        String aanpak,
        String middelen,
        String wie,
        String wanneer,
        @Nullable Uitslag uitslag) {

    static final Doel LEEG = new Doel("", "", "", "", "", null);

    Doel {
        tekst = Invoer.tekst(tekst);
        aanpak = Invoer.tekst(aanpak);
        middelen = Invoer.tekst(middelen);
        wie = Invoer.tekst(wie);
        wanneer = Invoer.tekst(wanneer);
    }

    /** Whether nobody wrote anything. */
    boolean leeg() {
        return Stream.of(tekst, aanpak, middelen, wie, wanneer).allMatch(String::isBlank);
    }
}
