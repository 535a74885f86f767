package practicestandards.service.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.records.RecordWriter;
import practicestandards.service.cases.Arrivals.Added;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of record versions: only ever added to, but for an erased case. */
@Repository
class RecordStore {
  private static final TypeReference<Map<String, Object>> ATTRIBUTES = new TypeReference<>() {};

  /** Of each record the version that counts, among those that were received by a moment. */
  private static final String AS_THEY_STAND =
      """
      select distinct on (type, id) *
      from record_version
      where authority = :authority and case_ref = :caseRef and received_at <= :knownAt
      order by type, id, recorded_at desc, version desc
      """;

  /** Of each record that is asked for the version that counts, and the number of the last. */
  private static final String STANDING =
      """
      select kept.* from unnest(:caseRefs, :types, :ids) as asked (case_ref, type, id)
      cross join lateral (
        select *, max(version) over () as latest from record_version
        where authority = :authority and case_ref = asked.case_ref
          and type = asked.type and id = asked.id
        order by recorded_at desc, version desc limit 1) kept
      """;

  private final JdbcClient database;
  private final JdbcTemplate batches;
  private final JsonMapper json = JsonMapper.shared();

  RecordStore(JdbcClient database, JdbcTemplate batches) {
    this.database = database;
    this.batches = batches;
  }

  /** How records stand, those that are kept; the number of versions does not matter. */
  Map<RecordRef, Standing> standing(String authority, List<RecordRef> refs) {
    Map<RecordRef, Standing> standing = new HashMap<>();
    database
        .sql(STANDING)
        .param("authority", authority)
        .param("caseRefs", column(refs, RecordRef::caseRef))
        .param("types", column(refs, RecordRef::type))
        .param("ids", column(refs, RecordRef::id))
        .query(
            row -> {
              RecordVersion current = version(row, 0);
              standing.put(
                  RecordRef.of(row.getString("case_ref"), current.record()),
                  new Standing(current, row.getInt("latest")));
            });
    return standing;
  }

  /** Of each record the version that counted by what was known at a moment, by type and id. */
  List<RecordVersion> asTheyStand(CaseKey key, Instant knownAt) {
    return database
        .sql(AS_THEY_STAND)
        .param("authority", key.authority())
        .param("caseRef", key.caseRef())
        .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
        .query(this::version)
        .list()
        .stream()
        .filter(version -> !version.madeInError())
        .toList();
  }

  /** Every version in the order of arrival. */
  List<RecordVersion> all(CaseKey key) {
    return database
        .sql(
            """
            select * from record_version where authority = ? and case_ref = ?
            order by received_at, type, id, version
            """)
        .params(key.authority(), key.caseRef())
        .query(this::version)
        .list();
  }

  /** Adds versions. */
  void add(String authority, List<Added> added) {
    batches.batchUpdate(
        """
        insert into record_version
          (authority, case_ref, type, id, version, source, recorded_at, received_at,
           made_in_error, content)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
        """,
        added.stream().map(each -> columns(authority, each)).toList());
  }

  /** Takes every version away. */
  void erase(CaseKey key) {
    database
        .sql("delete from record_version where authority = ? and case_ref = ?")
        .params(key.authority(), key.caseRef())
        .update();
  }

  private RecordVersion version(ResultSet row, int number) throws SQLException {
    return new RecordVersion(
        RecordReader.read(json.readValue(row.getString("content"), ATTRIBUTES)),
        row.getInt("version"),
        row.getString("source"),
        instant(row, "recorded_at"),
        instant(row, "received_at"),
        row.getBoolean("made_in_error"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at.toInstant();
  }

  private Object[] columns(String authority, Added added) {
    RecordVersion version = added.version();
    return new Object[] {
      authority,
      added.caseRef(),
      version.record().type(),
      version.record().id(),
      version.version(),
      version.source(),
      version.recordedAt().atOffset(ZoneOffset.UTC),
      version.receivedAt().atOffset(ZoneOffset.UTC),
      version.madeInError(),
      json.writeValueAsString(RecordWriter.write(version.record()))
    };
  }

  private static String[] column(List<RecordRef> refs, Function<RecordRef, String> part) {
    return refs.stream().map(part).toArray(String[]::new);
  }
}
