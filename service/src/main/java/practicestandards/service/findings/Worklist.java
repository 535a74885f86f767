package practicestandards.service.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The findings of all kept cases of an authority, the earliest due first. */
@Repository
public class Worklist {
  private static final List<String> OPEN = List.of("OVERDUE", "AT_RISK", "UPCOMING", "OPEN");

  private final JdbcClient database;

  Worklist(JdbcClient database) {
    this.database = database;
  }

  /**
   * At most {@code most} findings after a place.
   *
   * @param after the place of the last one before; absent: from the first
   */
  public List<ListedFinding> find(FindingFilter filter, @Nullable Place after, int most) {
    Map<String, Object> values = new LinkedHashMap<>();
    StringBuilder where = new StringBuilder("authority = :authority");
    values.put("authority", filter.authority());
    where.append(" and status in (:statuses)");
    values.put("statuses", filter.status() == null ? OPEN : List.of(filter.status()));
    add(where, values, "standard", filter.standard());
    add(where, values, "team_ref", filter.team());
    add(where, values, "worker_ref", filter.worker());
    if (filter.dueBefore() != null) {
      where.append(" and due_at <= :dueBefore");
      values.put("dueBefore", filter.lastMoment());
    }
    if (after != null) {
      where.append(after.dueAt() == null ? AFTER_UNDATED : AFTER_DATED);
      values.putAll(after.values());
    }
    values.put("most", most);
    return database
        .sql(
            "select * from finding where "
                + where
                + " order by due_at nulls last, case_ref, obligation limit :most")
        .params(values)
        .query(Worklist::listed)
        .list();
  }

  private static final String AFTER_UNDATED =
      " and due_at is null and (case_ref, obligation) > (:caseRef, :obligation)";
  private static final String AFTER_DATED =
      " and (due_at is null or (due_at, case_ref, obligation) > (:dueAt, :caseRef, :obligation))";

  private static void add(
      StringBuilder where, Map<String, Object> values, String column, @Nullable String value) {
    if (value != null) {
      where.append(" and ").append(column).append(" = :").append(column);
      values.put(column, value);
    }
  }

  private static ListedFinding listed(ResultSet row, int number) throws SQLException {
    return new ListedFinding(row.getString("case_ref"), FindingStore.finding(row, number));
  }
}
