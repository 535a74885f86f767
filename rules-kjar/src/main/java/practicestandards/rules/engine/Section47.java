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
import practicestandards.rules.words.EventKind;

/** Which strategy meeting started which section 47 enquiry. */
public final class Section47 {
  /** Of those that started together, one that found that a conference is needed comes first. */
  private static final Comparator<Section47Enquiry> FIRST_STARTED =
      Comparator.comparing(Section47Enquiry::startedAt, Comparator.nullsLast(Moment.EARLIEST_FIRST))
          .thenComparing(enquiry -> !needsConference(enquiry))
          .thenComparing(Section47Enquiry::id);

  private Section47() {}

  /** The same meetings, each naming the enquiry that it started. */
  public static Timeline namingTheirEnquiries(Timeline meetings, Collection<?> enquiries) {
    return meetings.each(
        meeting -> {
          Section47Enquiry enquiry = enquiryOf((StrategyDiscussion) meeting.record(), enquiries);
          return meeting.naming(enquiry == null ? null : "section47Enquiry:" + enquiry.id());
        });
  }

  /** The same meetings, each lasting until the enquiry that it started ends. */
  public static List<Event> untilTheirEnquiriesEnd(Timeline meetings, Collection<?> enquiries) {
    return meetings.all().stream()
        .map(
            meeting -> {
              Section47Enquiry enquiry =
                  enquiryOf((StrategyDiscussion) meeting.record(), enquiries);
              return meeting.lasting(enquiry == null ? null : enquiry.endedAt());
            })
        .toList();
  }

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
   * The enquiry that either record names, the first to start of several; without a reference, the
   * first that started on or after the day of the meeting.
   */
  static @Nullable Section47Enquiry enquiryOf(StrategyDiscussion meeting, Collection<?> enquiries) {
    List<Section47Enquiry> all =
        enquiries.stream().map(Section47Enquiry.class::cast).sorted(FIRST_STARTED).toList();
    for (Section47Enquiry enquiry : all) {
      if (enquiry.id().equals(meeting.section47EnquiryId())
          || meeting.id().equals(enquiry.strategyDiscussionId())) {
        return enquiry;
      }
    }
    return all.stream()
        .filter(enquiry -> enquiry.strategyDiscussionId() == null && enquiry.startedAt() != null)
        .filter(enquiry -> isOnOrAfter(enquiry.startedAt(), meeting.heldAt()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The meeting that started an enquiry: the one that either record names, else the last held
   * before it that names no other.
   */
  static @Nullable Event meetingOf(Section47Enquiry enquiry, Collection<?> meetings) {
    Event last = null;
    for (Event held : startingMeetings(meetings)) {
      StrategyDiscussion meeting = (StrategyDiscussion) held.record();
      if (enquiry.id().equals(meeting.section47EnquiryId())
          || meeting.id().equals(enquiry.strategyDiscussionId())) {
        return held;
      }
      boolean namesOther =
          meeting.section47EnquiryId() != null || enquiry.strategyDiscussionId() != null;
      last = !namesOther && isOnOrAfter(enquiry.startedAt(), meeting.heldAt()) ? held : last;
    }
    return last;
  }

  private static List<Event> startingMeetings(Collection<?> meetings) {
    return meetings.stream()
        .map(StrategyDiscussion.class::cast)
        .map(meeting -> Event.of(EventKind.named("STRATEGY_MEETING_STARTING_SECTION_47"), meeting))
        .filter(Objects::nonNull)
        .sorted(Event.IN_ORDER)
        .toList();
  }

  private static boolean needsConference(Section47Enquiry enquiry) {
    return Boolean.TRUE.equals(enquiry.conferenceRequired())
        || enquiry.outcome() == Section47Enquiry.Outcome.CONFERENCE;
  }

  private static boolean isOnOrAfter(@Nullable Moment started, @Nullable Moment held) {
    return started != null && held != null && !started.date().isBefore(held.date());
  }
}
