package practicestandards.service.findings;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practicestandards.service.shared.problems.BadParameter;

/** The place of a finding in a list: by due moment, then case, then obligation. */
public record Place(@Nullable Instant dueAt, String caseRef, String obligation) {
  private static final String BETWEEN = " ";

  /** As a cursor. */
  public String cursor() {
    String whole = String.join(BETWEEN, dueAt == null ? "" : dueAt.toString(), caseRef, obligation);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(whole.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * From a cursor.
   *
   * @throws BadParameter for a text that is none
   */
  public static Place of(String cursor) {
    try {
      String whole = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String[] parts = whole.split(BETWEEN, 3);
      if (parts.length == 3) {
        Instant due = parts[0].isEmpty() ? null : Instant.parse(parts[0]);
        return new Place(due, parts[1], parts[2]);
      }
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw notOurs();
    }
    throw notOurs();
  }

  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("caseRef", caseRef);
    values.put("obligation", obligation);
    values.put("dueAt", DueColumn.write(dueAt));
    return values;
  }

  private static BadParameter notOurs() {
    return new BadParameter("cursor", "must be the nextCursor of an answer to the same question");
  }
}
