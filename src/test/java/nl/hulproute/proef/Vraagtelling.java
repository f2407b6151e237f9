package nl.hulproute.proef;

import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import java.util.concurrent.Callable;

import javax.sql.DataSource;

/** Counts the statements that a thread sends to the database. */
@TestConfiguration(proxyBeanMethods = false)
public class Vraagtelling {

    private static final String NAAM = "hulproute";

    @Bean
    static BeanPostProcessor tellendeDatabron() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource bron
                        ? ProxyDataSourceBuilder.create(NAAM, bron).countQuery().build()
                        : bean;
            }
        };
    }

    /** How many statements this work sends, in this thread. */
    public static long count(Callable<?> werk) throws Exception {
        QueryCountHolder.clear();
        werk.call();
        var telling = QueryCountHolder.get(NAAM);
        return telling == null ? 0 : telling.getTotal();
    }
}
