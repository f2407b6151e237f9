package nl.hulproute.register.loket;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.Clock;

/**
 * How often a system may ask the register ({@code hulproute.register.tempo.*}): by default far
 * above what a system needs that keeps a yes for 15 minutes.
 */
@Configuration(proxyBeanMethods = false)
@OpKnooppunt(Onderdeel.REGISTER)
class TempoConfig {

    @Bean
    WebMvcConfigurer vraagtempo(
            @Value("${hulproute.register.tempo.per-seconde:50}") int perSeconde,
            @Value("${hulproute.register.tempo.ineens:200}") int ineens,
            Clock clock,
            Weigeringen weigeringen) {
        var bewaker = new Tempobewaker(new Vraagtempo(perSeconde, ineens, clock), weigeringen);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(bewaker).addPathPatterns("/register/v1/**");
            }
        };
    }
}
