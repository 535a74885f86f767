package practicestandards.scenarios.generators;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A children in need census of 40 children who do not exist, April 2024 to March 2026, dirty as
 * real ones are: British dates, blanks, an impossible date, a child without an identifier, an
 * identifier that is no reference, a module that the census does not have.
 */
public final class SyntheticCensus {
  private static final int CHILDREN = 40;

  private final Chance chance;
  private final StringBuilder xml = new StringBuilder();

  private SyntheticCensus(long seed) {
    chance = new Chance(seed);
  }

  /** The census of a seed. */
  public static String xml(long seed) {
    return new SyntheticCensus(seed).write();
  }

  private String write() {
    xml.append(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Message>\n<Header><CollectionDetails>");
    field("Collection", "CIN");
    field("Year", "2026");
    field("ReferenceDate", Chance.LAST.toString());
    xml.append("</CollectionDetails></Header>\n<Children>\n");
    for (int number = 1; number <= CHILDREN; number++) {
      child(number);
    }
    return xml.append("</Children>\n</Message>\n").toString();
  }

  private void child(int number) {
    xml.append("<Child><ChildIdentifiers>");
    field("LAchildID", identifier(number));
    field(
        "PersonBirthDate", LocalDate.of(2010, 1, 1).plusDays(chance.between(0, 4_000)).toString());
    field(number % 2 == 0 ? "Sex" : "GenderCurrent", number % 2 == 0 ? "F" : "1");
    xml.append(
        "</ChildIdentifiers><ChildCharacteristics><Ethnicity>NOBT</Ethnicity></ChildCharacteristics>\n");
    episode(number);
    xml.append("</Child>\n");
  }

  private static String identifier(int number) {
    return switch (number) {
      case 17 -> "";
      case 23 -> "SYN 0023/b";
      default -> "SYN%04d".formatted(number);
    };
  }

  private void episode(int number) {
    LocalDate received = chance.day(10);
    boolean noFurtherAction = chance.in100(20);
    xml.append("  <CINdetails>");
    field("CINreferralDate", date(received));
    field("ReferralSource", "1A");
    field("ReferralNFA", noFurtherAction ? chance.oneOf("1", "true") : chance.oneOf("0", "false"));
    if (!noFurtherAction) {
      assessment(number, received);
      if (chance.in100(45)) {
        enquiry(chance.after(received, 0, 40).orElse(received));
      }
    }
    if (number == 29) {
      xml.append("\n    <YouthJustice><OrderDate>2025-05-05</OrderDate></YouthJustice>");
    }
    xml.append("\n  </CINdetails>");
  }

  private void assessment(int number, LocalDate received) {
    if (chance.in100(12)) {
      return;
    }
    Optional<LocalDate> started = chance.after(received, 0, 6);
    if (started.isEmpty()) {
      return;
    }
    xml.append("\n    <Assessments>");
    field("AssessmentActualStartDate", date(started.get()));
    Optional<LocalDate> authorised = chance.after(started.get(), 20, 85);
    if (number == 11) {
      field("AssessmentAuthorisationDate", "30/02/2026");
    } else {
      field("AssessmentAuthorisationDate", authorised.map(this::date).orElse(""));
    }
    xml.append("</Assessments>");
  }

  private void enquiry(LocalDate started) {
    boolean notRequired = chance.in100(35);
    Optional<LocalDate> conference =
        notRequired || chance.in100(15) ? Optional.empty() : chance.after(started, 9, 35);
    xml.append("\n    <Section47>");
    field("S47ActualStartDate", date(started));
    conference.ifPresent(held -> field("DateOfInitialCPC", date(held)));
    field("ICPCnotRequired", notRequired ? "1" : "0");
    xml.append("</Section47>");
    if (conference.isPresent() && chance.in100(75)) {
      xml.append("\n    <ChildProtectionPlans>");
      field("CPPstartDate", date(conference.get()));
      field("InitialCategoryOfAbuse", "NEG");
      field("LatestCategoryOfAbuse", chance.oneOf("NEG", "EMO", "PHY"));
      field("NumberOfPreviousCPP", "0");
      xml.append("</ChildProtectionPlans>");
    }
  }

  private String date(LocalDate day) {
    return chance.in100(10) ? Chance.british(day) : day.toString();
  }

  private void field(String name, String value) {
    xml.append('<').append(name).append('>').append(value).append("</").append(name).append('>');
  }
}
