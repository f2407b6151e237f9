package nl.hulproute.proef;

import com.microsoft.playwright.Page;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a page was not yet seen in this run. Header, menu and forms come back on each of hundreds
 * of pages, and most of the time of all journeys went to judging them again. A place is an element
 * with all that axe judges it by (its kind, classes, attributes, whether it has a label and text)
 * in all that it stands in; what the text says does not count. The programs that run tests beside
 * each other tell each other what they have seen ({@link Gedeeld}).
 */
final class Plekken {

    /** Leaves the elements at the window, in the order of the answer: a number for each place. */
    private static final String LOOP =
            """
            () => {
              const stand = /^(role|type|class|aria-(current|expanded|selected|pressed|sort|hidden|invalid))$/;
              const aard = (element) => [element.localName, ...[...element.attributes].map(
                ({ name, value }) => stand.test(name) ? `${name}=${value}` : name),
                element.labels?.length ?? '', /\\S/.test(element.textContent) ? 'tekst' : ''].join(' ');
              const getal = (begin, tekst) => {
                let hoog = begin ^ 0x9e3779b9, laag = begin;
                for (let i = 0; i < tekst.length; i++) {
                  laag = Math.imul(laag ^ tekst.charCodeAt(i), 2654435761);
                  hoog = Math.imul(hoog ^ tekst.charCodeAt(i), 1597334677);
                }
                return [hoog >>> 0, laag >>> 0];
              };
              const elementen = [], nummers = [];
              const loop = (element, boven) => {
                const [hoog, laag] = getal(boven, aard(element));
                elementen.push(element);
                nummers.push(`${boven}.${hoog}.${laag}`);
                for (const kind of element.children) loop(kind, laag ^ (hoog << 5));
              };
              loop(document.documentElement, 1);
              window.hulprouteElementen = elementen;
              return nummers;
            }
            """;

    private static final Gedeeld GEZIEN = Gedeeld.vanDezeRonde("plekken");

    private final List<String> nummers;
    private final List<Integer> nieuw = new ArrayList<>();

    private Plekken(List<String> nummers) {
        this.nummers = nummers;
        var gezien = GEZIEN.alles();
        for (int i = 0; i < nummers.size(); i++) {
            if (!gezien.contains(nummers.get(i))) {
                nieuw.add(i);
            }
        }
    }

    static Plekken van(Page page) {
        return new Plekken(
                ((List<?>) page.evaluate(LOOP)).stream().map(String.class::cast).toList());
    }

    /** Indexes into what {@link #LOOP} left at the window. */
    List<Integer> nieuw() {
        return nieuw;
    }

    /** Not to be judged again in this run. */
    void onthoud() {
        GEZIEN.voegToe(nieuw.stream().map(nummers::get).toList());
    }
}
