package practicestandards.rules.records;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** Which records last, and what keeps two of one type from being one stretch of time. */
final class StretchKind {
  private static final Comparator<CaseRecord> LAST_TO_END =
      Comparator.comparing((CaseRecord record) -> day(record, "endedAt", LocalDate.MAX))
          .thenComparing(record -> day(record, "startedAt", LocalDate.MIN))
          .thenComparing(StretchKind::tier);

  private StretchKind() {}

  /**
   * What records have in common that may run on into each other; nothing for a record that stands
   * for itself. A case open for special educational needs alone is told apart, and short breaks
   * are. A worker without a reference may be anybody, and so may a place.
   */
  static @Nullable Object of(CaseRecord record) {
    if (record instanceof CaseOpening opening) {
      return Arrays.asList(record.type(), opening.tier() == CaseOpening.Tier.SEND);
    }
    if (record instanceof PeriodOfCare care) {
      return Arrays.asList(record.type(), Boolean.TRUE.equals(care.shortBreak()));
    }
    if (record instanceof Allocation allocation) {
      return allocation.workerRef() == null
          ? null
          : Arrays.asList(record.type(), allocation.role(), allocation.workerRef());
    }
    if (record instanceof Placement placement) {
      return place(placement);
    }
    return record instanceof ChildInNeedEpisode
            || record instanceof EarlyHelpEpisode
            || record instanceof ChildProtectionPlan
            || record instanceof LeavingCareStatus
        ? record.type()
        : null;
  }

  private static @Nullable Object place(Placement placement) {
    String place = setting(placement);
    Placement.Kind kind =
        placement.kind() == Placement.Kind.TEMPORARILY_APPROVED_CARER
            ? Placement.Kind.FOSTER_CARE
            : placement.kind();
    return place == null ? null : Arrays.asList(placement.type(), place, kind);
  }

  /** Where a child is placed: the setting, else the carer. */
  static @Nullable String setting(Placement placement) {
    return placement.settingRef() == null ? placement.carerRef() : placement.settingRef();
  }

  /**
   * A stretch as its pieces tell it: a case is at the tier at which it was last, a care leaver at
   * the university that was named last, and a carer with whom the child stays on as with any other
   * was approved by then.
   */
  static CaseRecord told(CaseRecord joined, List<CaseRecord> pieces) {
    if (joined instanceof CaseOpening opening) {
      CaseRecord last = Collections.max(pieces, LAST_TO_END);
      return opening.at(((CaseOpening) last).tier());
    }
    if (joined instanceof LeavingCareStatus status) {
      return status.studyingAsIn(lastToStudy(pieces));
    }
    return joined instanceof Placement placement
            && placement.kind() == Placement.Kind.TEMPORARILY_APPROVED_CARER
            && placement.carerApprovedAt() == null
        ? approved(placement, pieces)
        : joined;
  }

  /** The last to begin that names a university; none where two of that day name different ones. */
  private static @Nullable LeavingCareStatus lastToStudy(List<CaseRecord> pieces) {
    List<LeavingCareStatus> naming =
        pieces.stream()
            .map(LeavingCareStatus.class::cast)
            .filter(status -> status.universityRef() != null)
            .toList();
    LocalDate last =
        naming.stream().map(StretchKind::begun).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    List<LeavingCareStatus> latest =
        naming.stream().filter(status -> begun(status).equals(last)).toList();
    boolean agree = latest.stream().map(LeavingCareStatus::universityRef).distinct().count() == 1;
    return agree ? latest.get(0) : null;
  }

  private static LocalDate begun(CaseRecord record) {
    return day(record, "startedAt", LocalDate.MIN);
  }

  private static Placement approved(Placement joined, List<CaseRecord> pieces) {
    for (CaseRecord piece : pieces) {
      if (piece instanceof Placement later
          && later.kind() == Placement.Kind.FOSTER_CARE
          && later.startedAt() != null) {
        return joined.approvedAt(later.startedAt());
      }
    }
    return joined;
  }

  private static LocalDate day(CaseRecord record, String moment, LocalDate otherwise) {
    Moment at = RecordValues.moment(record, moment);
    return at == null ? otherwise : at.date();
  }

  private static int tier(CaseRecord record) {
    CaseOpening.Tier tier = ((CaseOpening) record).tier();
    return tier == null ? -1 : tier.ordinal();
  }
}
