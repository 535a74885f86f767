package practicestandards.service.shared.input;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks that no term ends before it begins. */
public final class TermsCheck {
  private TermsCheck() {}

  /**
   * Every error in the terms.
   *
   * @param place the pointer of the reference data
   */
  public static List<InputError> errors(String place, JsonNode reference) {
    List<InputError> errors = new ArrayList<>();
    check(reference.path("schoolTerms"), place + "/schoolTerms", errors);
    reference
        .path("universityTerms")
        .properties()
        .forEach(
            institution ->
                check(
                    institution.getValue(),
                    place + "/universityTerms/" + InputError.escaped(institution.getKey()),
                    errors));
    return errors;
  }

  private static void check(JsonNode terms, String place, List<InputError> errors) {
    for (int index = 0; terms.isArray() && index < terms.size(); index++) {
      String first = terms.get(index).path("firstDay").asString("");
      String last = terms.get(index).path("lastDay").asString("");
      if (first.length() == last.length() && last.compareTo(first) < 0) {
        errors.add(new InputError(place + "/" + index + "/lastDay", "must not be before firstDay"));
      }
    }
  }
}
