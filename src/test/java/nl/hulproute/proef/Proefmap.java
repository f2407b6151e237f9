package nl.hulproute.proef;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

import java.util.Map;
import java.util.UUID;

/**
 * Gives a program under test a data folder of its own below target, before the database starts in
 * it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Proefmap implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "proefmap",
                                Map.of("hulproute.home", "target/proef/" + UUID.randomUUID())));
    }
}
