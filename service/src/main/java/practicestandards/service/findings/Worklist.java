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
  private static final String[] OPEN = {"OVERDUE", "AT_RISK", "UPCOMING", "OPEN"};

  /**
   * Each status is read in the order of an index, as far as a page needs, and the first of them all
   * are taken: so a page far behind, of a country's cases, costs no more than the first.
   */
  private static final String LISTED =
      """
      select listed.* from unnest(:statuses) as asked (status)
      cross join lateral (
        select * from finding where %s and status = asked.status
        order by due_at, case_ref, obligation limit :most) listed
      order by due_at, case_ref, obligation limit :most
      """;

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
    values.put("statuses", filter.status() == null ? OPEN : new String[] {filter.status()});
    add(where, values, "standard", filter.standard());
    add(where, values, "team_ref", filter.team());
    add(where, values, "worker_ref", filter.worker());
    if (filter.dueBefore() != null) {
      where.append(" and due_at <= :dueBefore");
      values.put("dueBefore", filter.lastMoment());
    }
    if (after != null) {
      where.append(" and (due_at, case_ref, obligation) > (:dueAt, :caseRef, :obligation)");
      values.putAll(after.values());
    }
    values.put("most", most);
    return database.sql(LISTED.formatted(where)).params(values).query(Worklist::listed).list();
  }

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
