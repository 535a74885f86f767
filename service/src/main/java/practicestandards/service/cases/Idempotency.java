package practicestandards.service.cases;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** A request that carries a key has one effect and one answer, however often it is sent. */
@Service
public class Idempotency {
  private static final Duration KEPT_FOR = Duration.ofDays(2);

  private final JdbcClient database;
  private final JsonMapper json;
  private final Clock clock;
  private final MeterRegistry figures;

  Idempotency(JdbcClient database, JsonMapper json, Clock clock, MeterRegistry figures) {
    this.database = database;
    this.json = json;
    this.clock = clock;
    this.figures = figures;
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
      count(kept.get().hash().equals(hash) ? "repeated" : "mismatch");
      return kept.get().answerTo(hash, json, type);
    }
    count("first");
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

  /** Forgets the keys of more than two days ago. */
  @Scheduled(fixedDelayString = "${practice-standards.history.every}")
  void forget() {
    database
        .sql("delete from idempotency_key where created_at < ?")
        .params(clock.instant().minus(KEPT_FOR).atOffset(ZoneOffset.UTC))
        .update();
  }

  private void requireAlone(String authority, String key) {
    boolean alone =
        database
            .sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
            .params(authority + " " + key)
            .query(Boolean.class)
            .single();
    if (!alone) {
      count("conflict");
      throw problem(HttpStatus.CONFLICT, "A request with this Idempotency-Key is under way.");
    }
  }

  private void count(String result) {
    Counter.builder("idempotency")
        .description("Requests with an Idempotency-Key")
        .tag("result", result)
        .register(figures)
        .increment();
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
