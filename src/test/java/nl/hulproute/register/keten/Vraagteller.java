package nl.hulproute.register.keten;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Counts what a piece of work asks of the database over one connection: questions by the driver,
 * and rows by what PostgreSQL counted in this transaction.
 */
final class Vraagteller {

    /** What some work asked, and what came of it. */
    record Telling<T>(int vragen, long rijen, T uitkomst) {}

    private final AtomicInteger vragen = new AtomicInteger();
    private final JdbcClient jdbc;

    Vraagteller(Connection verbinding) {
        var geteld =
                (Connection)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {Connection.class},
                                (proxy, method, args) -> {
                                    if (method.getName().equals("prepareStatement")) {
                                        vragen.incrementAndGet();
                                    }
                                    try {
                                        return method.invoke(verbinding, args);
                                    } catch (InvocationTargetException e) {
                                        throw e.getCause();
                                    }
                                });
        jdbc = JdbcClient.create(new SingleConnectionDataSource(geteld, true));
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    <T> Telling<T> count(Supplier<T> werk) {
        long eerder = rows();
        int vooraf = vragen.get();
        T uitkomst = werk.get();
        return new Telling<>(vragen.get() - vooraf, rows() - eerder, uitkomst);
    }

    /** Rows that were read of tables of the register so far, by reading all or by an index. */
    private long rows() {
        return jdbc.sql(
                        """
                        select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::bigint
                          from pg_stat_xact_user_tables where schemaname = 'register'
                        """)
                .query(Long.class)
                .single();
    }
}
