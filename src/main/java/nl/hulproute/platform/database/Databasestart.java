package nl.hulproute.platform.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Begins with the database as soon as the settings are known, before any bean is made. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class Databasestart implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var database = Database.begin(context.getEnvironment());
        context.addApplicationListener(database);
        context.registerBean("database", Database.class, () -> database);
    }
}
