package practicestandards.service.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.records.RecordWriter;
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

  private final JdbcClient database;
  private final JsonMapper json = JsonMapper.shared();

  RecordStore(JdbcClient database) {
    this.database = database;
  }

  /** The version of a record that counts. */
  Optional<RecordVersion> current(CaseKey key, String type, String id) {
    return database
        .sql(
            """
            select * from record_version
            where authority = ? and case_ref = ? and type = ? and id = ?
            order by recorded_at desc, version desc limit 1
            """)
        .params(key.authority(), key.caseRef(), type, id)
        .query(this::version)
        .optional();
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

  /** Adds a version and gives its number. */
  int add(CaseKey key, CaseRecord record, String source, Arrival arrival, boolean madeInError) {
    return database
        .sql(
            """
            insert into record_version
              (authority, case_ref, type, id, version, source, recorded_at, received_at,
               made_in_error, content)
            select :authority, :caseRef, :type, :id, coalesce(max(version), 0) + 1, :source,
              :recordedAt, :receivedAt, :madeInError, :content::jsonb
            from record_version
            where authority = :authority and case_ref = :caseRef and type = :type and id = :id
            returning version
            """)
        .param("authority", key.authority())
        .param("caseRef", key.caseRef())
        .param("type", record.type())
        .param("id", record.id())
        .param("source", source)
        .param("recordedAt", arrival.recordedAt().atOffset(ZoneOffset.UTC))
        .param("receivedAt", arrival.receivedAt().atOffset(ZoneOffset.UTC))
        .param("madeInError", madeInError)
        .param("content", json.writeValueAsString(RecordWriter.write(record)))
        .query(Integer.class)
        .single();
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

  /**
   * When a version came.
   *
   * @param recordedAt when the source recorded it
   * @param receivedAt now
   */
  record Arrival(Instant recordedAt, Instant receivedAt) {}
}
