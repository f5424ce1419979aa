package az.icaze.simulator.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Statements on one connection; values are always bound, never glued into the text. */
public final class Sql {

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    public <T> List<T> list(String text, Function<Row, T> reader, Object... values) {
        try (PreparedStatement statement = prepare(text, values);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            Row row = new Row(result);
            while (result.next()) {
                rows.add(reader.apply(row));
            }
            return rows;
        } catch (SQLException failed) {
            throw new SqlFault(failed);
        }
    }

    public <T> Optional<T> one(String text, Function<Row, T> reader, Object... values) {
        return list(text, reader, values).stream().findFirst();
    }

    /** Returns how many rows it touched */
    public int update(String text, Object... values) {
        try (PreparedStatement statement = prepare(text, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new SqlFault(failed);
        }
    }

    private PreparedStatement prepare(String text, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, bindable(values[i]));
        }
        return statement;
    }

    private static Object bindable(Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
