package nl.hulproute.toegang;

import org.springframework.ui.Model;

/** What a subject shows in the head of each page to who is logged in; it has to be cheap. */
public interface Kopdeel {

    void fill(Werkplek werkplek, Model model);
}
