package az.icaze.simulator.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** The outside's own database. */
@ApplicationScoped
public class Database {

    @Resource(lookup = "java:/jboss/datasources/Simulator")
    DataSource source;

    /** For the container. */
    Database() {}

    /** For the ministry as a process of its own, and for tests. */
    public Database(DataSource source) {
        this.source = source;
    }

    /** All statements of the work, or none. */
    public <T> T inTransaction(Function<Sql, T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T answer = work.apply(new Sql(connection));
                connection.commit();
                done = true;
                return answer;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new SqlFault(failed);
        }
    }

    /** Each statement commits by itself, before the next line of the caller runs. */
    public <T> T atOnce(Function<Sql, T> work) {
        try (Connection connection = source.getConnection()) {
            return work.apply(new Sql(connection));
        } catch (SQLException failed) {
            throw new SqlFault(failed);
        }
    }

    DataSource source() {
        return source;
    }
}
