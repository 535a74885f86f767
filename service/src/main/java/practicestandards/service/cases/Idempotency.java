package practicestandards.service.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** A request that carries a key has one effect and one answer, however often it is sent. */
@Service
public class Idempotency {
  private final JdbcClient database;
  private final JsonMapper json;
  private final Clock clock;

  Idempotency(JdbcClient database, JsonMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /**
   * The answer of the first request with this key; the work is done for that one only, and the
   * answer is kept in the same transaction.
   *
   * @param request what tells one request from another
   * @throws ErrorResponseException 409 while the first is under way, 422 if it was another request
   */
  @Transactional
  public <T> T once(String authority, String key, Object request, Class<T> type, Supplier<T> work) {
    String hash = hash(json.writeValueAsString(request));
    requireAlone(authority, key);
    Optional<Kept> kept = find(authority, key);
    if (kept.isPresent()) {
      return kept.get().answerTo(hash, json, type);
    }
    T answer = work.get();
    database
        .sql("insert into idempotency_key values (?, ?, ?, ?::jsonb, ?)")
        .params(
            authority,
            key,
            hash,
            json.writeValueAsString(answer),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return answer;
  }

  private void requireAlone(String authority, String key) {
    boolean alone =
        database
            .sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
            .params(authority + " " + key)
            .query(Boolean.class)
            .single();
    if (!alone) {
      throw problem(HttpStatus.CONFLICT, "A request with this Idempotency-Key is under way.");
    }
  }

  private Optional<Kept> find(String authority, String key) {
    return database
        .sql("select body_hash, answer from idempotency_key where authority = ? and key = ?")
        .params(authority, key)
        .query((row, number) -> new Kept(row.getString("body_hash"), row.getString("answer")))
        .optional();
  }

  private static String hash(String request) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(request.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    ErrorResponseException problem = new ErrorResponseException(status);
    problem.setDetail(detail);
    return problem;
  }

  private record Kept(String hash, String answer) {
    <T> T answerTo(String request, JsonMapper json, Class<T> type) {
      if (!hash.equals(request)) {
        throw problem(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "This Idempotency-Key came before with another request.");
      }
      return json.readValue(answer, type);
    }
  }
}
