package nl.hulproute.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are written. */
@Configuration(proxyBeanMethods = false)
class SessieConfig {

    /**
     * A button that is pressed twice gives two requests of one session, which both add what the
     * next page has to say. With a plain insert the later one fails, after its work was done.
     */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessieschrijver() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
