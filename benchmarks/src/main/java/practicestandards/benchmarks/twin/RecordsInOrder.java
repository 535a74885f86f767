package practicestandards.benchmarks.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Status;
import practicestandards.rules.records.Allocation;
import practicestandards.rules.records.CaseOpening;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Consent;
import practicestandards.rules.records.FamilyMap;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/** What must come before something else: consent before enquiries, genograms before hand-over. */
final class RecordsInOrder {
  private RecordsInOrder() {}

  static void judge(Standards by) {
    for (Consent consent : by.the.all(Consent.class)) {
      if (consent.firstAgencyEnquiryAt() != null) {
        Happening asked =
            Happening.of(consent, "firstAgencyEnquiryAt", consent.firstAgencyEnquiryAt());
        Happening given =
            consent.givenAt() == null ? null : Happening.of(consent, "givenAt", consent.givenAt());
        String clause = by.the.clause("ASM-INV-05", "ASM-ALL1-05");
        boolean excused = Sight.isYes(consent.overridden());
        before(by, Owed.undated(clause, asked), asked, given, excused);
      }
    }
    if (by.the.isSolihull()) {
      for (Allocation each : by.the.all(Allocation.class)) {
        if (each.endReason() == Allocation.EndReason.TRANSFER) {
          genogram(by, "SOL-ASM-FAM-07", each, each.startedAt(), each.endedAt());
        }
      }
      for (CaseOpening each : by.the.all(CaseOpening.class)) {
        if (by.the.all(CaseOpening.class).stream().noneMatch(next -> runsOnInto(each, next))) {
          genogram(by, "SOL-ASM-FAM-08", each, opened(by.the, each), each.endedAt());
        }
      }
    }
  }

  /** Whether another opening of the case took over by the day after, and lasted longer. */
  private static boolean runsOnInto(CaseOpening opening, CaseOpening next) {
    return opening.endedAt() != null
        && next.startedAt() != null
        && !next.startedAt().date().isAfter(opening.endedAt().date().plusDays(1))
        && (next.endedAt() == null || opening.endedAt().isBefore(next.endedAt()));
  }

  /** When the first of the openings began that led to this one without a break. */
  private static @Nullable Moment opened(CaseAtHand the, CaseOpening opening) {
    Moment began = opening.startedAt();
    Moment first = began;
    for (CaseOpening each : the.all(CaseOpening.class)) {
      Moment start = each.startedAt();
      if (began != null && start != null && start.isBefore(began) && runsOnInto(each, opening)) {
        Moment before = opened(the, each);
        first = before != null && first != null && before.isBefore(first) ? before : first;
      }
    }
    return first;
  }

  /** One thing came before another: the same day is in order, unless both times say otherwise. */
  static void before(
      Standards by, Owed owed, Happening event, @Nullable Happening done, boolean excused) {
    if (!by.the.isInForce(event.at().date())) {
      return;
    }
    boolean inOrder = done != null && !event.at().isBefore(done.at());
    if (!inOrder && excused) {
      by.verdicts.note(owed, Status.EXCUSED, List.of(), null);
    } else {
      by.verdicts.inOrder(owed, inOrder && done != null ? done.name() : null, event.at());
    }
  }

  private static void genogram(
      Standards by, String clause, CaseRecord ending, @Nullable Moment from, @Nullable Moment to) {
    if (from == null || to == null) {
      return;
    }
    Span lasted = new Span(from, to);
    List<Happening> made = new ArrayList<>();
    for (FamilyMap map : by.the.all(FamilyMap.class)) {
      if (map.kind() == FamilyMap.Kind.GENOGRAM || map.kind() == FamilyMap.Kind.CULTURAL_GENOGRAM) {
        made.addAll(Happenings.of(List.of(map), "createdAt", FamilyMap::createdAt, any -> true));
        made.addAll(Happenings.of(List.of(map), "updatedAt", FamilyMap::updatedAt, any -> true));
      }
    }
    made.removeIf(each -> !lasted.contains(each.at()));
    made.sort(Happening.IN_ORDER);
    Happening end = Happening.of(ending, "endedAt", Objects.requireNonNull(to));
    before(by, Owed.undated(clause, end), end, made.isEmpty() ? null : made.get(0), false);
  }
}
