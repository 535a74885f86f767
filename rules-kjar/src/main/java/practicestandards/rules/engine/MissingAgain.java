package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.MissingEpisode;
import practicestandards.rules.time.Moment;

/** The returns of a child who was missing, each until the child goes missing again. */
public final class MissingAgain {
  private MissingAgain() {}

  /** The returns; what was owed after one ends with the next absence. */
  public static List<Event> returns(Collection<?> episodes) {
    return episodes.stream()
        .map(MissingEpisode.class::cast)
        .filter(episode -> episode.returnedAt() != null)
        .map(episode -> Event.of(episode, "returnedAt", "").lasting(nextAbsence(episode, episodes)))
        .toList();
  }

  private static @Nullable Moment nextAbsence(MissingEpisode episode, Collection<?> episodes) {
    return episodes.stream()
        .map(MissingEpisode.class::cast)
        .filter(other -> !other.id().equals(episode.id()) && isLater(other, episode))
        .map(other -> Event.ofAny(other, "reportedAt"))
        .filter(Objects::nonNull)
        .filter(absence -> absence.isOnOrAfter(Objects.requireNonNull(episode.returnedAt())))
        .min(Event.IN_ORDER)
        .map(absence -> atItsEnd(absence.at()))
        .orElse(null);
  }

  /** An absence of the day of the return comes after it, unless it was over by then. */
  private static boolean isLater(MissingEpisode other, MissingEpisode episode) {
    Moment back = other.returnedAt();
    return back == null || Objects.requireNonNull(episode.returnedAt()).isBefore(back);
  }

  /** A date counts as its last instant: the day ends as the next begins. */
  private static Moment atItsEnd(Moment absence) {
    return absence.hasTime()
        ? absence
        : Moment.of(Moment.of(absence.date().plusDays(1)).earliest());
  }
}
