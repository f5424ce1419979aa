package az.icaze.simulator.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** The current row of an answer, by column name. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public String text(String column) {
        return read(column, String.class);
    }

    public int number(String column) {
        return read(column, Integer.class);
    }

    public long big(String column) {
        return read(column, Long.class);
    }

    public boolean flag(String column) {
        return read(column, Boolean.class);
    }

    public BigDecimal amount(String column) {
        return read(column, BigDecimal.class);
    }

    public LocalDate date(String column) {
        return read(column, LocalDate.class);
    }

    public UUID uuid(String column) {
        return read(column, UUID.class);
    }

    public Instant instant(String column) {
        return read(column, OffsetDateTime.class).toInstant();
    }

    /** Empty for null. */
    public Optional<Instant> when(String column) {
        return Optional.ofNullable(read(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    public byte[] bytes(String column) {
        try {
            return result.getBytes(column);
        } catch (SQLException failed) {
            throw new SqlFault(failed);
        }
    }

    private <T> T read(String column, Class<T> type) {
        try {
            return result.getObject(column, type);
        } catch (SQLException failed) {
            throw new SqlFault(failed);
        }
    }
}
