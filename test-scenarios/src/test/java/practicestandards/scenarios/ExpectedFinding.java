package practicestandards.scenarios;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.SubjectType;

/**
 * What one finding must be. What is not written must be absent, except {@code assuming} and {@code
 * subject}, which are compared only where they are written.
 *
 * @param id the obligation's id
 * @param status where it stands
 * @param due the London date of the last moment, or the instant for a limit in hours
 * @param metBy what met it: {@code visit:v1}
 * @param breach what is wrong
 * @param missing what was not supplied
 * @param progress of a count: {@code 1/2}
 * @param approximate whether a date stood in for an instant
 * @param assuming record types that could have varied the duty and are not supplied
 * @param subject what it is about
 */
record ExpectedFinding(
    String id,
    String status,
    @Nullable String due,
    List<String> metBy,
    @Nullable ExpectedBreach breach,
    List<String> missing,
    @Nullable String progress,
    boolean approximate,
    @Nullable List<String> assuming,
    @Nullable SubjectType subject) {
  ExpectedFinding {
    if (id == null || status == null) {
      throw new IllegalArgumentException("an expected finding needs id and status");
    }
    metBy = List.copyOf(requireNonNullElse(metBy, List.of()));
    missing = List.copyOf(requireNonNullElse(missing, List.of()));
  }

  /**
   * What is wrong.
   *
   * @param kind {@code LATE}, {@code NOT_DONE} …
   * @param since the first day after the last moment; for hours the instant
   * @param until when it was put right or became too late
   * @param late how late: {@code 2 WORKING_DAYS}
   */
  record ExpectedBreach(String kind, String since, @Nullable String until, @Nullable String late) {}
}
