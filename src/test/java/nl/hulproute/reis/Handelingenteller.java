package nl.hulproute.reis;

import com.microsoft.playwright.Page;

/**
 * Counts what a user does with hand and keys, as issue 5 counts: pointer actions, Enter and Space
 * outside a text, and choices in a list; typing does not count. Counted by the browser itself, so
 * that nothing a test does is left out.
 */
final class Handelingenteller {

    private static final String TEL =
            """
            (() => {
              const tel = () => sessionStorage.setItem('handelingen',
                  Number(sessionStorage.getItem('handelingen') ?? 0) + 1);
              const typt = (veld) => veld.matches?.('textarea, input:not([type=checkbox]):not([type=radio])');
              addEventListener('pointerdown', tel, true);
              addEventListener('keydown', (e) => {
                if ((e.key === 'Enter' || e.key === ' ') && !typt(e.target)) tel();
              }, true);
              addEventListener('change', (e) => { if (e.target.matches('select')) tel(); }, true);
            })()
            """;

    private final Page page;

    Handelingenteller(Page page) {
        this.page = page;
        page.addInitScript(TEL);
    }

    void begin() {
        page.evaluate("sessionStorage.removeItem('handelingen')");
    }

    int aantal() {
        return Integer.parseInt(
                String.valueOf(page.evaluate("sessionStorage.getItem('handelingen') ?? '0'")));
    }
}
