package nl.hulproute.school.toets;

import nl.hulproute.platform.web.Datums;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

import java.time.Clock;

/** The charts with the real texts, without the rest of the program. */
final class Proefwoorden {

    private Proefwoorden() {}

    static Groeigrafiek grafiek() {
        var teksten = new ReloadableResourceBundleMessageSource();
        teksten.setBasenames("classpath:messages/toets", "classpath:messages/kern");
        teksten.setDefaultEncoding("UTF-8");
        teksten.setAlwaysUseMessageFormat(true);
        teksten.setFallbackToSystemLocale(false);
        var beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Clock.class, Clock::systemUTC);
        beans.registerBean("messageSource", MessageSource.class, () -> teksten);
        beans.registerBean(Datums.class);
        beans.refresh();
        return new Groeigrafiek(new Grafiekwoorden(teksten, beans.getBean(Datums.class)));
    }
}
