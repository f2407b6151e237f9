package nl.hulproute.proef;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;

import nl.hulproute.demo.Demoaccount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Someone at a browser of one's own, who remembers every error that a page reported. */
public final class Bezoeker implements AutoCloseable {

    /** In ms: what should come comes, also on a machine that does other work beside it. */
    private static final double WACHTTIJD = 30_000;

    private final String adres;
    private final BrowserContext context;
    private final Page page;
    private final List<String> klachten = new ArrayList<>();
    private final Set<String> gekeurd = new TreeSet<>();
    private String blad = "";

    public Bezoeker(Browser browser, String adres) {
        this.adres = adres;
        this.context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(adres)
                                .setLocale("nl-NL")
                                .setTimezoneId("Europe/Amsterdam")
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setViewportSize(Beeld.BREED, Beeld.HOOG));
        context.setDefaultTimeout(WACHTTIJD);
        PlaywrightAssertions.setDefaultAssertionTimeout(WACHTTIJD);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            // a form that came back with what is missing is no error of the page
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                klachten.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> klachten.add(page.url() + ": " + error));
        if (Plaatjesmap.AAN) {
            page.onResponse(this::noteBlad);
        }
    }

    /** Not of a frame, in which a PDF is shown. */
    private void noteBlad(Response response) {
        if (response.request().isNavigationRequest() && response.frame().equals(page.mainFrame())) {
            blad = response.headers().getOrDefault(Bladnaam.KOP, "");
        }
    }

    /** Of which template the page that is open was made; known while pictures are made. */
    public String blad() {
        return blad;
    }

    public Page page() {
        return page;
    }

    /**
     * Logs in with the button of the start page, at the first organisation that has this account.
     */
    public Bezoeker als(Demoaccount account) {
        return login("form:has(input[name=account][value='%s'])".formatted(account.id()));
    }

    /** The same, at the organisation of this name. */
    public Bezoeker als(Demoaccount account, String organisatie) {
        return login(
                "article:has(h3:text-is('%s')) form:has(input[name=account][value='%s'])"
                        .formatted(organisatie, account.id()));
    }

    private Bezoeker login(String form) {
        // what the page before still asked for would be answered with a session of its own
        page.navigate("about:blank");
        context.clearCookies();
        page.navigate("/");
        page.locator(form + " button").first().click();
        page.locator(".bovenbalk form[action$='/uitloggen']").waitFor(attached());
        return this;
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    public Bezoeker ga(String pad) {
        int status = page.navigate(pad).status();
        assertThat(status).as(pad).isEqualTo(200);
        return this;
    }

    /** Asks for a page as the one who is logged in, without opening it. */
    public Bezoeker vraag(String pad) {
        var antwoord = context.request().get(pad);
        assertThat(antwoord.status()).as(pad).isEqualTo(200);
        // a page that asks who one is answers 200 as well
        assertThat(antwoord.url()).as(pad).startsWith(adres + pad);
        return this;
    }

    /** From now on a line on which what is saved by itself is still on its way when one presses. */
    public void traag() {
        var lijn = new JsonObject();
        lijn.addProperty("offline", false);
        lijn.addProperty("latency", 500);
        lijn.addProperty("downloadThroughput", -1);
        lijn.addProperty("uploadThroughput", -1);
        var chromium = page.context().newCDPSession(page);
        chromium.send("Network.enable");
        chromium.send("Network.emulateNetworkConditions", lijn);
    }

    /** The addresses of the navigation, as this account sees it. */
    public List<String> menu() {
        return page.locator("nav.navigatie a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** The page that is open now is accessible and whole, in each width and colour scheme. */
    public Bezoeker keur() {
        if (!Plaatjesmap.AAN) {
            Toegankelijk.keur(page);
        } else if (!blad.isEmpty() && !Plaatjesmap.heeft(blad)) {
            Plaatjesmap.maak(page, blad);
        }
        gekeurd.add(page.url().substring(adres.length()));
        return this;
    }

    /** The addresses of the pages that were checked. */
    public Set<String> gekeurd() {
        return gekeurd;
    }

    /** What pages wrote to the console as an error. */
    public List<String> klachten() {
        return klachten;
    }

    /** A picture of the page as it is now, with its address: what a failed test leaves behind. */
    void bewaarBeeld(String naam) {
        try {
            var map = Path.of("target", "beeld");
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(map.resolve(naam + ".png")));
            Files.writeString(
                    map.resolve(naam + ".html"),
                    "<!-- %s -->%n%s".formatted(page.url(), page.content()));
        } catch (PlaywrightException | IOException gone) {
            // the failure itself is told; a browser that has gone has nothing to show
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
