package practicestandards.service.imports.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Placement;
import practicestandards.rules.records.Role;
import practicestandards.rules.records.Visit;

/** The records of seeing and placing a child, from the few facts that files hold. */
public final class CareFacts {
  private CareFacts() {}

  /** A visit by a social worker at which the child was seen. */
  public static Visit visit(
      LocalDate on, Visit.@Nullable Purpose purpose, @Nullable Boolean alone) {
    return new Visit(
        Facts.id("visit", on),
        Facts.at(on),
        null,
        Role.SOCIAL_WORKER,
        null,
        purpose,
        true,
        alone,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null);
  }

  /** A placement within the period of care that started then. */
  public static Placement placement(
      LocalDate started,
      @Nullable LocalDate ended,
      Placement.@Nullable Kind kind,
      @Nullable LocalDate permanenceAgreed,
      LocalDate careStarted) {
    return new Placement(
        Facts.id("placement", started),
        Facts.at(started),
        Facts.at(ended),
        kind,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Facts.at(permanenceAgreed),
        null,
        null,
        null,
        Facts.id("care", careStarted),
        null);
  }
}
