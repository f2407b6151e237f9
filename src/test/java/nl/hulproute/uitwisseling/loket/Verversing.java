package nl.hulproute.uitwisseling.loket;

import org.springframework.context.ApplicationContext;

/** Asks the register now what the helpdesk tells, instead of within half a minute. */
public final class Verversing {

    private Verversing() {}

    public static void now(ApplicationContext context) {
        context.getBean(Mededelingbode.class).refresh();
    }
}
