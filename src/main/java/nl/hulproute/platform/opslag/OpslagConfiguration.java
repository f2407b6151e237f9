package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Onderdeel;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Contents on disk, unless another bean of type {@link Opslagen} takes their place. */
@Configuration(proxyBeanMethods = false)
class OpslagConfiguration {

    @Bean
    @ConditionalOnMissingBean(Opslagen.class)
    Opslagen mappenopslagen(
            @Value("${hulproute.home:./data}") Path home,
            Clock clock,
            ObjectProvider<Opslagschil> schillen,
            ObjectProvider<Schijf> schijf) {
        Schijf disk = schijf.getIfAvailable(EchteSchijf::new);
        Map<Onderdeel, Opslag> opslagen = new EnumMap<>(Onderdeel.class);
        var lagen = schillen.orderedStream().toList();
        for (var onderdeel : Onderdeel.values()) {
            Path map = home.resolve("inhoud").resolve(onderdeel.naam());
            opslagen.put(onderdeel, wrap(new Mappenopslag(map, disk, clock), onderdeel, lagen));
        }
        return onderdeel -> Objects.requireNonNull(opslagen.get(onderdeel));
    }

    private static Opslag wrap(Opslag opslag, Onderdeel onderdeel, List<Opslagschil> lagen) {
        Opslag buitenste = opslag;
        for (var laag : lagen) {
            buitenste = laag.om(buitenste, onderdeel);
        }
        return buitenste;
    }
}
