package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.ChangeOfCircumstances;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.rules.time.Span;

/** In which assessments neglect is a recorded concern. */
public final class Neglect {
  private Neglect() {}

  /**
   * The assessments that say so, that belong to an enquiry that says so, or during which it was
   * recorded or a protection plan of that category was in force.
   *
   * @param enquiries those in which neglect is a concern
   * @param changes the dated concerns of neglect
   * @param plans the protection plans of that category
   */
  public static List<Assessment> assessments(
      Collection<?> assessments,
      Collection<?> enquiries,
      Collection<?> changes,
      Collection<?> plans) {
    return assessments.stream()
        .map(Assessment.class::cast)
        .filter(
            assessment ->
                Boolean.TRUE.equals(assessment.neglectConcern())
                    || belongsToOne(assessment, enquiries)
                    || fallsInto(assessment, changes)
                    || isDuringOne(assessment, plans))
        .toList();
  }

  private static boolean belongsToOne(Assessment assessment, Collection<?> enquiries) {
    return enquiries.stream()
        .map(enquiry -> ((Section47Enquiry) enquiry).id())
        .anyMatch(id -> id.equals(assessment.section47EnquiryId()));
  }

  private static boolean isDuringOne(Assessment assessment, Collection<?> plans) {
    Span span = Event.of(assessment, "startedAt", "authorisedAt").span();
    return Regimes.spans(Regimes.lasting(plans)).stream()
        .anyMatch(plan -> !Span.intersection(List.of(span), List.of(plan)).isEmpty());
  }

  private static boolean fallsInto(Assessment assessment, Collection<?> changes) {
    Span span = Event.of(assessment, "startedAt", "authorisedAt").span();
    return changes.stream()
        .map(change -> ((ChangeOfCircumstances) change).at())
        .flatMap(Stream::ofNullable)
        .anyMatch(span::contains);
  }
}
