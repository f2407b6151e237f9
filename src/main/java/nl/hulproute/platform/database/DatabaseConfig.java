package nl.hulproute.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import nl.hulproute.gedeeld.Onderdeel;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;
import java.util.Set;

import javax.sql.DataSource;

/**
 * The database of this node: the embedded one unless {@code spring.datasource.url} is set. The data
 * source is made after the migrations, so that nothing ever sees an old schema.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfig {

    private static final String EXTERN = "'${spring.datasource.url:}' != ''";

    @Bean
    DataSource dataSource(
            Databaseverbinding verbinding,
            @Value("${hulproute.onderdelen}") Set<Onderdeel> onderdelen,
            @Value("${hulproute.database.verbindingen:20}") int verbindingen) {
        new Migraties(verbinding).migrate(onderdelen);
        var config = new HikariConfig();
        config.setJdbcUrl(verbinding.url());
        config.setUsername(verbinding.gebruiker());
        config.setPassword(verbinding.wachtwoord());
        config.setMaximumPoolSize(verbindingen);
        config.setPoolName("hulproute");
        // a message of the server may quote a row: keep values out of exceptions and so out of logs
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("!(" + EXTERN + ")")
    static class Ingebouwd {

        @Bean(destroyMethod = "close")
        Postgresserver postgresserver(
                @Value("${hulproute.home}") Path home,
                @Value("${hulproute.postgres.poort:0}") int port) {
            return Postgresserver.start(home.toAbsolutePath().resolve("postgres"), port);
        }

        @Bean
        Databaseverbinding ingebouwdeVerbinding(Postgresserver server) {
            return server.verbinding();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression(EXTERN)
    static class Extern {

        @Bean
        Databaseverbinding externeVerbinding(
                @Value("${spring.datasource.url}") String url,
                @Value("${spring.datasource.username}") String gebruiker,
                @Value("${spring.datasource.password}") String wachtwoord,
                @Value("${hulproute.database.eigenaar:${spring.datasource.username}}")
                        String eigenaar,
                @Value("${hulproute.database.eigenaar-wachtwoord:${spring.datasource.password}}")
                        String eigenaarWachtwoord) {
            return new Databaseverbinding(
                    url, gebruiker, wachtwoord, eigenaar, eigenaarWachtwoord, false);
        }
    }
}
