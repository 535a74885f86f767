package practicestandards.rules.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Moment;

/**
 * What a document says of the lives of children and their rhythm ends on the eighteenth birthday:
 * need, early help, protection plans, care and placements. A case, a worker, a status as a care
 * leaver and an education, health and care plan have no age.
 */
public final class EndOfChildhood {
  private EndOfChildhood() {}

  /** The records of a case; where the child is an adult by that day, as they ended. */
  public static List<CaseRecord> applied(List<CaseRecord> records, LocalDate today) {
    LocalDate birthday = birthday(records, today);
    if (birthday == null) {
      return records;
    }
    List<CaseRecord> ended = new ArrayList<>(records.size());
    for (CaseRecord record : records) {
      CaseRecord each = isOfChildhood(record) ? Ending.by(record, Moment.of(birthday)) : record;
      if (each != null) {
        ended.add(each);
      }
    }
    return ended;
  }

  private static @Nullable LocalDate birthday(List<CaseRecord> records, LocalDate today) {
    for (CaseRecord record : records) {
      if (record instanceof Child child && child.dateOfBirth() != null) {
        LocalDate eighteen = Age.reached(child.dateOfBirth(), EdgesOfLife.ADULT_AT, 0);
        return eighteen.isAfter(today) ? null : eighteen;
      }
    }
    return null;
  }

  private static boolean isOfChildhood(CaseRecord record) {
    return record instanceof ChildInNeedEpisode
        || record instanceof EarlyHelpEpisode
        || record instanceof ChildProtectionPlan
        || record instanceof PeriodOfCare
        || record instanceof Placement
        || record instanceof AdoptivePlacement
        || record instanceof PrivateFosteringArrangement
        || record instanceof ShortBreakSeries;
  }
}
