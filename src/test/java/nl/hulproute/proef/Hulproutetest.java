package nl.hulproute.proef;

import nl.hulproute.Hulproute;
import nl.hulproute.platform.opslag.VergeetachtigeSchijf;
import nl.hulproute.platform.sms.Nepsmsdienst;
import nl.hulproute.proef.lot.Lotomgeving;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test on the whole program: all parts, its own PostgreSQL, TLS on ports of loopback, demo data.
 * All such tests share one running program, so each makes the data it asserts on, and leaves the
 * rest alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Hulproute.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "hulproute.poort.school=0",
            "hulproute.poort.swv=0",
            "hulproute.poort.register=0",
            "hulproute.post.poort=0"
        })
@ContextConfiguration(initializers = {Proefmap.class, Nepsmsdienst.Omgeving.class})
@Import({
    Lotomgeving.class,
    VergeetachtigeSchijf.Omgeving.class,
    Vraagtelling.class,
    Bladnaam.class
})
@AutoConfigureMockMvc
public @interface Hulproutetest {}
