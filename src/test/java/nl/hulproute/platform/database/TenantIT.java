package nl.hulproute.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.hulproute.proef.Hulproutetest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;

@Hulproutetest
class TenantIT {

    private static final UUID EEN = UUID.randomUUID();
    private static final UUID ANDER = UUID.randomUUID();

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void showsATenantItsOwnRowsOnly() {
        Tenant.van(EEN).voer(() -> insert(EEN));

        long own = Tenant.van(EEN).doe(this::count);
        long other = Tenant.van(ANDER).doe(this::count);
        long nobody = count();

        assertThat(own).isPositive();
        assertThat(other).isZero();
        assertThat(nobody).isZero();
    }

    @Test
    void refusesARowOfAnotherTenant() {
        assertThatThrownBy(() -> Tenant.van(EEN).voer(() -> insert(ANDER)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void refusesAStatementForATenantOutsideATransaction() {
        assertThatThrownBy(() ->
                        Tenant.van(EEN)
                                .doe(() ->
                                        jdbc.sql("select count(*) from school.school")
                                                .query(Long.class)
                                                .single()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyTableWithATenantHasRowLevelSecurityThatIsForced() {
        List<String> open =
                jdbc.sql(
                                """
                                select c.relnamespace::regnamespace || '.' || c.relname
                                  from pg_class c
                                  join pg_attribute a on a.attrelid = c.oid
                                       and a.attname in ('tenant_id', 'school_id', 'swv_id') and not a.attisdropped
                                 where c.relkind in ('r', 'p')
                                   and c.relnamespace::regnamespace::text
                                       in ('toegang', 'school', 'swv', 'uitwisseling_school', 'uitwisseling_swv')
                                   and not (c.relrowsecurity and c.relforcerowsecurity)
                                """)
                        .query(String.class)
                        .list();
        assertThat(open).isEmpty();
    }

    @Test
    void everyPolicyAsksOnceWhoseRowsMayBeSeenAndNotAtEachRow() {
        List<String> perRow =
                jdbc.sql(
                                """
                                select schemaname || '.' || tablename || ': ' || qual
                                  from pg_policies
                                 where concat(qual, with_check) ~ '(?<!SELECT )platform\\.(tenants|scholen)'
                                """)
                        .query(String.class)
                        .list();
        assertThat(perRow).isEmpty();
    }

    private void insert(UUID tenant) {
        transaction.executeWithoutResult(t ->
                jdbc.sql(
                                """
                                insert into toegang.inzage
                                       (tenant_id, account_id, naam, rol, handeling, onderwerpen, tijdstip)
                                values (:tenant, uuidv7(), 'Proef', 'PROEF', 'proef', '{}', now())
                                """)
                        .param("tenant", tenant)
                        .update());
    }

    private long count() {
        Long count =
                transaction.execute(t ->
                        jdbc.sql("select count(*) from toegang.inzage").query(Long.class).single());
        return count == null ? -1 : count;
    }
}
