package nl.hulproute.proef.lot;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.TransactionExecutionListener;

import java.time.Clock;

/** Makes the program of the tests one that fate can strike. */
@TestConfiguration(proxyBeanMethods = false)
public class Lotomgeving {

    @Bean
    @Primary
    Clock proefklok() {
        return new Proefklok();
    }

    @Bean
    TransactionExecutionListener commitlot() {
        return new Commitlot();
    }
}
