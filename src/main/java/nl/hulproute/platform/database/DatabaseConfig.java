package nl.hulproute.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import javax.sql.DataSource;

/** What the program knows of its {@link Database}: how to reach it, and a pool of connections. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfig {

    @Bean
    Databaseverbinding databaseverbinding(Database database) {
        return database.verbinding();
    }

    @Bean
    DataSource dataSource(
            Databaseverbinding verbinding,
            @Value("${hulproute.database.verbindingen:20}") int verbindingen) {
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
}
