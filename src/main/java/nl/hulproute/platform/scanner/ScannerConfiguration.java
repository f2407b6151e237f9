package nl.hulproute.platform.scanner;

import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.util.Optional;

/** A scanner when its address is configured; without one documents pass, and the pages say so. */
@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {

    @Bean
    Scannerkeuze scannerkeuze(
            @Value("${hulproute.scanner.adres:}") String adres,
            @Value("${hulproute.scanner.wachttijd:60s}") Duration wachttijd) {
        if (adres.isBlank()) {
            LoggerFactory.getLogger(Scanner.class)
                    .warn("no virus scanner (hulproute.scanner.adres): documents are not scanned");
            return Optional::empty;
        }
        var scanner = new Clamd(new Clamdadres(adres.strip()), wachttijd);
        return () -> Optional.of(scanner);
    }
}
