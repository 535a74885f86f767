package practicestandards.service.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The last moment of a finding as the table has it: for one that has none, PostgreSQL's infinity,
 * which stands behind all others in every index.
 */
final class DueColumn {
  private static final OffsetDateTime INFINITY = OffsetDateTime.MAX;

  private DueColumn() {}

  static OffsetDateTime write(@Nullable Instant dueAt) {
    return dueAt == null ? INFINITY : dueAt.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant read(ResultSet row) throws SQLException {
    OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
    return due.equals(INFINITY) ? null : due.toInstant();
  }
}
