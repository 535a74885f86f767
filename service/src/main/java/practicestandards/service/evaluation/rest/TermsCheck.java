package practicestandards.service.evaluation.rest;

import java.util.ArrayList;
import java.util.List;
import practicestandards.service.shared.input.InputError;
import tools.jackson.databind.JsonNode;

/** Checks that no term ends before it begins. */
final class TermsCheck {
  private TermsCheck() {}

  static List<InputError> errors(JsonNode reference) {
    List<InputError> errors = new ArrayList<>();
    check(reference.path("schoolTerms"), "/reference/schoolTerms", errors);
    reference
        .path("universityTerms")
        .properties()
        .forEach(
            institution ->
                check(
                    institution.getValue(),
                    "/reference/universityTerms/" + InputError.escaped(institution.getKey()),
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
