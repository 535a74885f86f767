package practicestandards.benchmarks.twin;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;

/** The time from one visit to the next, or to today, and what each clause says of it. */
final class GapOfTime {
  private final CaseAtHand the;
  private final Verdicts verdicts;
  private final Happening opened;
  private final Moment from;
  private final @Nullable Happening after;
  private final @Nullable Happening next;
  private final Map<String, Runnable> settled = new LinkedHashMap<>();
  private final Set<String> taken;

  private record Due(Turn turn, Limit limit, Deadline deadline, Moment start) {}

  GapOfTime(
      CaseAtHand the,
      Verdicts verdicts,
      Happening opened,
      Moment from,
      @Nullable Happening after,
      @Nullable Happening next,
      Set<String> taken) {
    this.the = the;
    this.verdicts = verdicts;
    this.opened = opened;
    this.from = from;
    this.after = after;
    this.next = next;
    this.taken = new HashSet<>(taken);
  }

  void judge(List<Turn> turns) {
    Due due = null;
    for (Turn turn : turns) {
      if (isOverBefore(turn)) {
        continue;
      }
      if (isDoneBefore(turn)) {
        break;
      }
      due = handOver(due, turn);
    }
    settle(due, next, due == null ? null : due.turn.span().to());
    settled.values().forEach(Runnable::run);
  }

  private boolean isOverBefore(Turn turn) {
    Moment to = turn.span().to();
    if (to == null || to.date().isAfter(from.date())) {
      return false;
    }
    boolean onOneDay = turn.span().from().date().equals(to.date());
    return !(onOneDay && to.date().equals(from.date()));
  }

  private boolean isDoneBefore(Turn turn) {
    if (next == null) {
      return false;
    }
    var begins = turn.span().from().date();
    var done = next.at().date();
    return done.isBefore(begins) || done.equals(begins) && from.date().isBefore(begins);
  }

  private @Nullable Due handOver(@Nullable Due due, Turn turn) {
    Moment change = turn.span().from();
    boolean sameClause = due != null && due.turn.clause().equals(turn.clause());
    Deadline before = due == null ? null : due.deadline;
    if (due != null && isCutOff(due, turn)) {
      settle(due, null, due.turn.span().to());
      due = null;
      before = null;
    } else if (due != null && (turn.limit() == null || !sameClause)) {
      settle(due, null, change);
      due = null;
    }
    if (turn.limit() == null) {
      return null;
    }
    if (due != null && due.deadline.dueDate().isBefore(change.date())) {
      return new Due(turn, due.limit, due.deadline, due.start);
    }
    if (before == null && turn.usual() != null) {
      Deadline usual = turn.usual().after(from, the.calendar());
      before = usual.dueDate().isBefore(change.date()) ? null : usual;
    }
    return counted(turn, turn.limit(), before);
  }

  private static boolean isCutOff(Due due, Turn turn) {
    Moment to = due.turn.span().to();
    return to != null && to.date().isBefore(turn.span().from().date());
  }

  /**
   * From the last visit, overdue or not; where a shorter limit would be past at the change, from
   * the change, unless what was owed before falls earlier.
   */
  private Due counted(Turn turn, Limit limit, @Nullable Deadline before) {
    Moment change = turn.span().from();
    boolean nothingYet = after == null && before == null && from.isBefore(change);
    Due due = from(nothingYet ? change : from, turn, limit);
    boolean shorter = before == null || due.deadline.dueDate().isBefore(before.dueDate());
    if (!shorter || !due.deadline.dueDate().isBefore(change.date())) {
      return due;
    }
    Due anew = from(change, turn, limit);
    return before != null && before.dueDate().isBefore(anew.deadline.dueDate())
        ? new Due(turn, limit, before, from)
        : anew;
  }

  private Due from(Moment start, Turn turn, Limit limit) {
    Deadline own = limit.after(start, the.calendar());
    Limit agreed = turn.agreed();
    Deadline sooner = agreed == null ? own : agreed.after(start, the.calendar());
    return agreed != null && sooner.dueDate().isBefore(own.dueDate())
        ? new Due(turn, agreed, sooner, start)
        : new Due(turn, limit, own, start);
  }

  private void settle(@Nullable Due due, @Nullable Happening done, @Nullable Moment ends) {
    if (due == null) {
      return;
    }
    Turn turn = due.turn;
    String parts = opened.reference() + (after == null ? "" : "/after:" + after.reference());
    if (taken.contains(turn.clause() + "/" + parts)) {
      parts = opened.reference() + "/after:" + turn.began().reference();
    }
    var because = after == null ? turn.began() : after.name();
    Owed owed = new Owed(turn.clause(), parts, because, due.start, due.limit, due.deadline, ends);
    boolean overdue = ends != null && due.deadline.dueDate().isBefore(ends.date());
    if (done == null && overdue) {
      taken.add(owed.id());
    }
    settled.put(owed.id(), () -> verdicts.dated(owed, due.deadline, done));
  }
}
