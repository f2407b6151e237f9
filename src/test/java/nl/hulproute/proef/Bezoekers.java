package nl.hulproute.proef;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test method that asks for one a fresh {@link Bezoeker}; the browser is shared. Of a
 * test that fails it keeps what each of its visitors saw, under target/beeld.
 */
final class Bezoekers implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace HIER = Namespace.create(Bezoekers.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Bezoeker.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var chromium =
                context.getRoot()
                        .getStore(HIER)
                        .computeIfAbsent("chromium", key -> new Chromium(), Chromium.class);
        String port =
                SpringExtension.getApplicationContext(context)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
        var bezoeker = new Bezoeker(chromium.browser(), "http://localhost:" + port);
        context.getStore(HIER).put(parameter.getIndex(), bezoeker);
        return bezoeker;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            return;
        }
        String test = context.getRequiredTestMethod().getName();
        for (int i = 0; i < context.getRequiredTestMethod().getParameterCount(); i++) {
            var bezoeker = context.getStore(HIER).get(i, Bezoeker.class);
            if (bezoeker != null) {
                bezoeker.bewaarBeeld("mislukt-%s-%d".formatted(test, i));
            }
        }
    }
}
