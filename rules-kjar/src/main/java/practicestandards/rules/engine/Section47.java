package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.rules.records.StrategyDiscussion;
import practicestandards.rules.time.Moment;

/** Which strategy meeting started which section 47 enquiry. */
public final class Section47 {
  private Section47() {}

  /** The meetings whose enquiry found that an initial conference is needed. */
  public static List<StrategyDiscussion> meetingsNeedingConference(
      Collection<?> meetings, Collection<?> enquiries) {
    List<StrategyDiscussion> needing = new ArrayList<>();
    for (Object each : meetings) {
      StrategyDiscussion meeting = (StrategyDiscussion) each;
      Section47Enquiry enquiry = enquiryOf(meeting, enquiries);
      if (enquiry != null && needsConference(enquiry)) {
        needing.add(meeting);
      }
    }
    return needing;
  }

  /**
   * The enquiry that either record names; without a reference, the first that started on or after
   * the day of the meeting.
   */
  static @Nullable Section47Enquiry enquiryOf(StrategyDiscussion meeting, Collection<?> enquiries) {
    List<Section47Enquiry> all = enquiries.stream().map(Section47Enquiry.class::cast).toList();
    for (Section47Enquiry enquiry : all) {
      if (enquiry.id().equals(meeting.section47EnquiryId())
          || meeting.id().equals(enquiry.strategyDiscussionId())) {
        return enquiry;
      }
    }
    return all.stream()
        .filter(enquiry -> enquiry.strategyDiscussionId() == null && enquiry.startedAt() != null)
        .filter(enquiry -> isOnOrAfter(enquiry.startedAt(), meeting.heldAt()))
        .min(Comparator.comparing(e -> Objects.requireNonNull(e.startedAt()).earliest()))
        .orElse(null);
  }

  private static boolean needsConference(Section47Enquiry enquiry) {
    return Boolean.TRUE.equals(enquiry.conferenceRequired())
        || enquiry.outcome() == Section47Enquiry.Outcome.CONFERENCE;
  }

  private static boolean isOnOrAfter(@Nullable Moment started, @Nullable Moment held) {
    return started != null && held != null && !started.date().isBefore(held.date());
  }
}
