package nl.hulproute.platform.taken;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;

/** The scheduler keeps its tasks in the database, with their data as readable JSON. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:platform/taken.properties")
class TakenConfiguration {

    @Bean
    DbSchedulerCustomizer jsonTaken() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer(JsonMapper.builder().build()));
            }
        };
    }
}
