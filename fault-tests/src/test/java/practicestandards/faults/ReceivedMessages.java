package practicestandards.faults;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import practicestandards.faults.Violation.Criterion;
import practicestandards.faults.WebhookReceiver.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the changes that were written with what a receiver of webhooks was sent of them. */
final class ReceivedMessages {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SECRET_PREFIX = "whsec_";

  private final Map<String, JsonNode> written = new LinkedHashMap<>();
  private final List<Violation> violations = new ArrayList<>();

  private ReceivedMessages(JdbcClient database) {
    database
        .sql(
            """
            select position, changed_at, jsonb_build_object('authority', authority,
              'caseRef', case_ref, 'sequence', sequence, 'obligation', content->'obligation',
              'standard', content->'standard', 'cause', cause)::text as data
            from finding_change order by position
            """)
        .query(
            row -> {
              written.put(
                  "change_" + row.getLong("position"),
                  body(row.getObject("changed_at", OffsetDateTime.class), row.getString("data")));
            });
  }

  static List<Violation> check(WebhookReceiver receiver, JdbcClient database) {
    ReceivedMessages received = new ReceivedMessages(database);
    received.check(receiver.messages(), receiver.secret());
    return received.violations;
  }

  /** How many messages came more than once. */
  static long receivedTwice(WebhookReceiver receiver) {
    List<Message> all = receiver.messages();
    return all.size() - all.stream().map(Message::id).distinct().count();
  }

  private void check(List<Message> messages, String secret) {
    Set<String> known = new HashSet<>();
    Map<String, Long> last = new HashMap<>();
    for (Message message : messages) {
      String caseRef = caseRef(message.json());
      long sequence = message.json().at("/data/sequence").asLong();
      if (known.add(message.id())) {
        long expected = last.getOrDefault(caseRef, 0L) + 1;
        if (sequence != expected) {
          add(
              Criterion.IN_ORDER,
              caseRef,
              "was sent " + sequence + " where " + expected + " was expected");
        }
        last.put(caseRef, sequence);
      }
      if (!written.containsKey(message.id())) {
        add(Criterion.WRITTEN_FIRST, caseRef, message.id() + " was never written");
      } else if (!message.json().equals(written.get(message.id()))) {
        add(Criterion.RECEIVER_TOLD, caseRef, message.id() + " is not what was written");
      }
      if (!message.signature().equals(signature(secret, message))) {
        add(Criterion.RECEIVER_TOLD, caseRef, message.id() + " is not signed");
      }
    }
    written.forEach(
        (id, body) -> {
          if (!known.contains(id)) {
            add(Criterion.RECEIVER_TOLD, caseRef(body), id + " was not sent");
          }
        });
  }

  private static JsonNode body(OffsetDateTime at, String data) {
    return JSON.readTree(
        """
        {"type": "practice-standards.finding-changed.v1", "timestamp": "%s", "data": %s}
        """
            .formatted(at.toInstant(), data));
  }

  private static String caseRef(JsonNode body) {
    return body.at("/data/caseRef").asString();
  }

  /** As Standard Webhooks has it. */
  private static String signature(String secret, Message message) {
    try {
      byte[] key = Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length()));
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      String signed = message.id() + "." + message.timestamp() + "." + message.body();
      byte[] sum = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(sum);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(Criterion criterion, String caseRef, String what) {
    violations.add(new Violation(criterion, caseRef, "the receiver: " + what));
  }
}
