package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Plan;
import practicestandards.rules.time.Moment;
import practicestandards.rules.words.EventKind;

/** Plans submitted to a manager, each in use until the next of its kind is made, or it ends. */
public final class SubmittedPlans {
  private SubmittedPlans() {}

  /** The versions submitted to a manager, each until it is replaced or ends. */
  public static List<Event> untilReplaced(Collection<?> plans) {
    List<Event> submitted = new ArrayList<>();
    for (Object each : plans) {
      Event event = Event.of(EventKind.named("PLAN_SUBMITTED_TO_MANAGER"), (Plan) each);
      if (event != null) {
        Moment end = inUseUntil((Plan) each, plans);
        submitted.add(end != null && end.isBefore(event.at()) ? event : event.lasting(end));
      }
    }
    return submitted;
  }

  private static @Nullable Moment inUseUntil(Plan plan, Collection<?> plans) {
    Moment end = plan.endedAt();
    for (Object each : plans) {
      Plan other = (Plan) each;
      if (isOfTheSame(plan, other) && isLater(madeAt(other), madeAt(plan))) {
        end = Deadlines.earlier(end, madeAt(other));
      }
    }
    return end;
  }

  private static boolean isOfTheSame(Plan one, Plan other) {
    return one.kind() != null
        && one.kind() == other.kind()
        && Objects.equals(one.placementId(), other.placementId());
  }

  private static boolean isLater(@Nullable Moment one, @Nullable Moment other) {
    return one != null && other != null && one.date().isAfter(other.date());
  }

  private static @Nullable Moment madeAt(Plan plan) {
    return plan.createdAt() == null ? plan.submittedAt() : plan.createdAt();
  }
}
