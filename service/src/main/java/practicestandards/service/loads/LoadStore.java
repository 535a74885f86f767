package practicestandards.service.loads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import practicestandards.api.model.NarrowedSupply;
import practicestandards.service.loads.Load.NamedCases;
import tools.jackson.databind.json.JsonMapper;

/** The table of loads, as it is read. */
@Repository
class LoadStore {
  private static final String WITH_CASES =
      """
      select load.*, named.* from load cross join lateral (
        select count(*) as named, count(*) filter (where changed) as changed,
          count(*) filter (where changed
            and (load.state = 'ENDED' or load.state <> 'LOADING' and to_judge_since is null)) as judged
        from load_case join kept_case using (case_ref)
        where load_case.load_id = load.id and kept_case.authority = load.authority) named
      """;

  private final JdbcClient database;
  private final JsonMapper json;

  LoadStore(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  Optional<Load> find(long id) {
    return database.sql(WITH_CASES + " where id = ?").param(id).query(this::load).optional();
  }

  /** The latest first, from before an id. */
  List<Load> list(String authority, long before, int most) {
    return database
        .sql(WITH_CASES + " where authority = ? and id < ? order by id desc limit ?")
        .params(authority, before, most)
        .query(this::load)
        .list();
  }

  private Load load(ResultSet row, int number) throws SQLException {
    return new Load(
        row.getLong("id"),
        row.getString("authority"),
        row.getString("source"),
        row.getString("format"),
        LoadState.valueOf(row.getString("state")),
        List.of(json.readValue(row.getString("supplies"), NarrowedSupply[].class)),
        row.getLong("sent"),
        new Tally(
            row.getLong("kept"),
            row.getLong("corrected"),
            row.getLong("unchanged"),
            row.getLong("older"),
            row.getLong("refused")),
        new NamedCases(row.getLong("named"), row.getLong("changed"), row.getLong("judged")),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("started_at", OffsetDateTime.class)),
        instant(row.getObject("ended_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
