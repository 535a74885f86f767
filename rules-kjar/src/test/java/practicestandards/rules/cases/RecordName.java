package practicestandards.rules.cases;

import java.util.Locale;
import java.util.Set;
import practicestandards.rules.records.RecordTypes;

/** How records of a case refer to one another: by type and id. */
record RecordName(String type, String id) {
  /** What a reference may be to that only says where something was decided. */
  static final Set<String> DECIDED_IN =
      Set.of(
          "adoptionReview",
          "childProtectionConference",
          "coreGroupMeeting",
          "lookedAfterReview",
          "plan",
          "supervision");

  /** Whether an attribute of that name may refer to it: {@code planId}, {@code visitIds}. */
  boolean mayBe(String attribute) {
    String stem = attribute.substring(0, attribute.lastIndexOf("Id"));
    if (RecordTypes.named(stem).isPresent()) {
      return type.equals(stem);
    } else if (stem.equals("meeting") || stem.equals("recordedIn")) {
      return DECIDED_IN.contains(type);
    }
    return type.toLowerCase(Locale.ROOT).endsWith(lastWord(stem).toLowerCase(Locale.ROOT));
  }

  private static String lastWord(String stem) {
    int start = stem.length() - 1;
    while (start > 0 && !Character.isUpperCase(stem.charAt(start))) {
      start--;
    }
    return stem.substring(start);
  }
}
