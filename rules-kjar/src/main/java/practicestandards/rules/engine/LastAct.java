package practicestandards.rules.engine;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.words.FirstGap;

/**
 * What must never be older than so long counts from the last act, whenever that was: one before the
 * pattern began counts if it was not too old on the first day, though it is due on that very day.
 */
final class LastAct {
  private LastAct() {}

  /** The act before the pattern of a duty that still counted when it began, if there is one. */
  static @Nullable Event before(StandingDuty duty) {
    Regime regime = duty.regime();
    Moment began = regime.span().from();
    Limit limit = duty.limit();
    boolean countsFromThere = began.date().equals(regime.openedAt().date());
    if (duty.firstGap() != FirstGap.FROM_THE_LAST_ACT || limit == null || !countsFromThere) {
      return null;
    }
    Event last = null;
    for (Event act : duty.events().getEvents()) {
      boolean counts = last != null || duty.events().mayBegin(act);
      if (counts && act.at().date().isBefore(began.date())) {
        boolean tooOld =
            limit.after(act.at(), duty.context().calendar()).dueDate().isBefore(began.date());
        last = tooOld ? null : act;
      }
    }
    return last;
  }
}
