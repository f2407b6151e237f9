package nl.hulproute.platform.sms;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gateway as it is set, or one that is off. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Smsinstellingen.class)
class SmsConfiguration {

    @Bean
    Smspoort smspoort(Smsinstellingen instellingen) {
        return Smspoort.van(instellingen);
    }
}
