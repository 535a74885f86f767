package practicestandards.rules.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.NetworkMember;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/** Who belongs to a child's family and professional network, and when. */
final class Network {
  private Network() {}

  /** Whether somebody belonged to it at some time in a period; without dates, always. */
  static boolean isIn(NetworkMember member, Span period) {
    return !isBefore(member.endedAt(), period.from()) && !isBefore(period.to(), member.startedAt());
  }

  /** Whether a reference in another record means this member. */
  static boolean isMeant(NetworkMember member, @Nullable String reference) {
    return reference != null && Objects.equals(member.personRef(), reference);
  }

  /** Whether somebody had left it before a day. */
  static boolean isOver(NetworkMember member, Moment day) {
    return isBefore(member.endedAt(), day);
  }

  private static boolean isBefore(@Nullable Moment one, @Nullable Moment other) {
    return one != null && other != null && one.date().isBefore(other.date());
  }
}
