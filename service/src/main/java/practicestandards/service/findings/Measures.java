package practicestandards.service.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import practicestandards.rules.findings.Status;
import practicestandards.rules.time.Moment;

/** How well the standards were met: counts of what was due in a period. */
@Repository
public class Measures {
  private final JdbcClient database;

  Measures(JdbcClient database) {
    this.database = database;
  }

  /**
   * By clause, in the order of the ids.
   *
   * @param from the first due date, London
   * @param to the last due date, London
   */
  public Map<String, Map<Status, Integer>> between(
      String authority,
      LocalDate from,
      LocalDate to,
      @Nullable String standard,
      @Nullable String team) {
    List<Object> values = new ArrayList<>();
    String where = "authority = ? and due_at > ? and due_at <= ?";
    values.add(authority);
    values.add(from.atStartOfDay(Moment.LONDON).toOffsetDateTime());
    values.add(to.plusDays(1).atStartOfDay(Moment.LONDON).toOffsetDateTime());
    if (standard != null) {
      where += " and standard = ?";
      values.add(standard);
    }
    if (team != null) {
      where += " and team_ref = ?";
      values.add(team);
    }
    Map<String, Map<Status, Integer>> counts = new LinkedHashMap<>();
    database
        .sql(
            "select standard, status, count(*) from finding where "
                + where
                + " group by standard, status order by standard")
        .params(values)
        .query(
            row -> {
              counts
                  .computeIfAbsent(row.getString(1), any -> new TreeMap<>())
                  .put(Status.valueOf(row.getString(2)), row.getInt(3));
            });
    return counts;
  }
}
