package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.findings.Status;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.ChildProtectionConference;
import practicestandards.rules.records.DocumentShared;
import practicestandards.rules.records.DocumentShared.Recipient;
import practicestandards.rules.records.LookedAfterReview;
import practicestandards.rules.records.NetworkMember;
import practicestandards.rules.records.StatutoryReport;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;
import practicestandards.rules.time.Unit;

/** Dudley: what is checked before it is shared, and what people have before a meeting. */
final class SharingClauses {
  private static final Set<Recipient> PARENTS = Set.of(Recipient.PARENT, Recipient.FAMILY);
  private static final Set<Recipient> CHILD = Set.of(Recipient.CHILD);
  private static final Set<Recipient> CHAIR = Set.of(Recipient.CONFERENCE_CHAIR);
  private static final Set<Recipient> REVIEWER = Set.of(Recipient.INDEPENDENT_REVIEWING_OFFICER);

  private final Standards by;
  private final List<DocumentShared> shares;

  private SharingClauses(Standards by) {
    this.by = by;
    this.shares = by.the.all(DocumentShared.class);
  }

  static void judge(Standards by) {
    SharingClauses clauses = new SharingClauses(by);
    for (Assessment each : by.the.all(Assessment.class)) {
      clauses.checked("DUD-ASM-ALL2-19", "DUD-ASM-ALL3-03", each, "submittedAt");
      if (each.kind() == Assessment.Kind.CHILD_AND_FAMILY && each.authorisedAt() != null) {
        clauses.drafts(each, Happening.of(each, "authorisedAt", each.authorisedAt()));
      }
    }
    for (StatutoryReport each : by.the.all(StatutoryReport.class)) {
      clauses.checked("DUD-ASM-ALL2-20", "DUD-ASM-ALL3-04", each, "submittedAt");
    }
    for (ChildProtectionConference each : by.the.all(ChildProtectionConference.class)) {
      boolean review = each.kind() == ChildProtectionConference.Kind.REVIEW;
      if (review || each.kind() == ChildProtectionConference.Kind.INITIAL) {
        int days = review ? 5 : 3;
        String parents = review ? "DUD-ASM-CP-09" : "DUD-ASM-CP-07";
        String chair = review ? "DUD-ASM-CP-10" : "DUD-ASM-CP-08";
        clauses.before(parents, days, each, each.heldAt(), each.scheduledFor(), List.of(PARENTS));
        clauses.before(chair, days, each, each.heldAt(), each.scheduledFor(), List.of(CHAIR));
      }
    }
    for (LookedAfterReview each : by.the.all(LookedAfterReview.class)) {
      Moment planned = each.scheduledFor();
      List<Set<Recipient>> both = List.of(CHILD, PARENTS);
      clauses.before("DUD-ASM-CLA-03", 3, each, each.heldAt(), planned, both);
      clauses.before("DUD-ASM-CLA-04", 3, each, each.heldAt(), planned, List.of(REVIEWER));
    }
  }

  private static @Nullable Happening first(
      List<DocumentShared> shares, Predicate<DocumentShared> test) {
    List<Happening> all = Happenings.of(shares, "sharedAt", DocumentShared::sharedAt, test);
    return all.isEmpty() ? null : all.get(0);
  }

  /** Handed in a working day before the first sharing, and quality assured before it. */
  private void checked(String handedIn, String assured, CaseRecord document, String moment) {
    Predicate<DocumentShared> ofIt =
        share ->
            document.type().equals(share.documentType())
                && document.id().equals(share.documentId());
    Happening shared = first(shares, ofIt);
    Happening share = shared;
    if (share == null) {
      List<Happening> planned =
          Happenings.of(shares, "scheduledFor", DocumentShared::scheduledFor, ofIt);
      share = planned.isEmpty() ? null : planned.get(0);
    }
    if (share == null) {
      return;
    }
    Moment submitted =
        document instanceof Assessment a
            ? a.submittedAt()
            : ((StatutoryReport) document).submittedAt();
    List<@Nullable Happening> done = new ArrayList<>();
    done.add(submitted == null ? null : Happening.of(document, moment, submitted));
    boolean excused = Sight.isYes(((DocumentShared) share.record()).differentTimeframeAgreed());
    String reference = document.type() + ":" + document.id();
    prepared(handedIn, reference, 1, share, shared != null, done, excused);
    Moment at =
        document instanceof Assessment a
            ? a.qualityAssuredAt()
            : ((StatutoryReport) document).qualityAssuredAt();
    Happening checked = at == null ? null : Happening.of(document, "qualityAssuredAt", at);
    if (shared != null) {
      Owed owed = Owed.undated(assured, reference, shared, null);
      RecordsInOrder.before(by, owed, shared, checked, false);
    } else if (by.the.isInForce(share.at().date())) {
      LocalDate day = share.at().date();
      Receipt receipt = new Receipt("the day planned", day, List.of(), day, "By " + day);
      Deadline deadline = new Deadline(day, null, false, receipt);
      Owed owed = new Owed(assured, reference, share.name(), share.at(), null, deadline, null);
      by.verdicts.dated(owed, deadline, checked);
    }
  }

  private void drafts(Assessment assessment, Happening signedOff) {
    for (NetworkMember person : by.the.all(NetworkMember.class)) {
      if (Sight.isYes(person.parentalResponsibility()) && person.personRef() != null) {
        List<DocumentShared> toThem =
            shares.stream()
                .filter(share -> "assessment".equals(share.documentType()))
                .filter(share -> assessment.id().equals(share.documentId()))
                .filter(share -> Objects.equals(person.personRef(), share.recipientRef()))
                .toList();
        boolean unsafe = toThem.stream().anyMatch(share -> Sight.isYes(share.safetyReason()));
        Happening draft = first(toThem, share -> Sight.isYes(share.draft()));
        String parts = signedOff.reference() + "/networkMember:" + person.id();
        Owed owed = Owed.undated("DUD-ASM-CINSW-02", parts, signedOff, null);
        RecordsInOrder.before(by, owed, signedOff, draft, unsafe);
      }
    }
  }

  private void before(
      String clause,
      int days,
      CaseRecord meeting,
      @Nullable Moment held,
      @Nullable Moment planned,
      List<Set<Recipient>> recipients) {
    Moment at = held == null ? planned : held;
    if (at != null) {
      Happening event = Happening.of(meeting, held == null ? "scheduledFor" : "heldAt", at);
      List<DocumentShared> reports = reportsFor(meeting);
      List<@Nullable Happening> done = new ArrayList<>();
      for (Set<Recipient> each : recipients) {
        done.add(
            first(reports, share -> share.recipient() != null && each.contains(share.recipient())));
      }
      prepared(clause, event.reference(), days, event, held != null, done, false);
    }
  }

  /** The shares of this meeting's reports; where none is recorded, of reports to no meeting. */
  private List<DocumentShared> reportsFor(CaseRecord meeting) {
    List<String> own = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (StatutoryReport report : by.the.all(StatutoryReport.class)) {
      if (meeting.id().equals(report.meetingId())) {
        own.add(report.id());
      } else if (report.meetingId() != null) {
        others.add(report.id());
      }
    }
    return shares.stream()
        .filter(share -> "statutoryReport".equals(share.documentType()))
        .filter(
            share ->
                own.isEmpty()
                    ? !others.contains(String.valueOf(share.documentId()))
                    : own.contains(String.valueOf(share.documentId())))
        .toList();
  }

  private void prepared(
      String clause,
      String reference,
      int days,
      Happening event,
      boolean happened,
      List<@Nullable Happening> done,
      boolean excused) {
    Limit limit = Limit.of(days, Unit.WORKING_DAYS);
    Deadline deadline = limit.before(event.at(), by.the.calendar());
    Moment ends = happened ? event.at() : null;
    Owed owed = new Owed(clause, reference, event.name(), event.at(), limit, deadline, ends);
    if (!by.the.isInForce(event.at().date())) {
      return;
    }
    Happening last = last(done);
    boolean inTime = last != null && deadline.isMetBy(last.at());
    boolean late = last != null && isBefore(last.at(), event.at());
    if (last != null && (inTime || late && !excused)) {
      List<RecordMoment> metBy =
          done.stream().filter(Objects::nonNull).map(Happening::name).distinct().toList();
      by.verdicts.note(
          owed,
          inTime ? Status.MET : Status.MET_LATE,
          metBy,
          inTime ? null : by.verdicts.breach(owed, BreachKind.LATE, deadline, last.at()));
    } else if (excused) {
      by.verdicts.note(owed, Status.EXCUSED, List.of(), null);
    } else if (happened) {
      var missed = by.verdicts.breach(owed, BreachKind.NOT_DONE, deadline, event.at());
      by.verdicts.note(owed, Status.MISSED, List.of(), missed);
    } else {
      by.verdicts.dated(owed, deadline, null);
    }
  }

  /** The act that completes it, if all are done. */
  private static @Nullable Happening last(List<@Nullable Happening> done) {
    Happening last = null;
    for (Happening each : done) {
      if (each == null) {
        return null;
      }
      last = last == null || Happening.IN_ORDER.compare(each, last) > 0 ? each : last;
    }
    return last;
  }

  private static boolean isBefore(Moment done, Moment meeting) {
    return done.hasTime() && meeting.hasTime()
        ? done.isBefore(meeting)
        : !done.date().isAfter(meeting.date());
  }
}
