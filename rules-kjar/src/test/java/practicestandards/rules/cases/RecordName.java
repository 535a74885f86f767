package practicestandards.rules.cases;

import java.util.Locale;

/** How records of a case refer to one another: by type and id. */
record RecordName(String type, String id) {
  /** Whether an attribute of that name may refer to it: {@code conferenceId}, {@code visitIds}. */
  boolean mayBe(String attribute) {
    String stem = attribute.replaceFirst("Ids?$", "");
    String word = stem.substring(lastCapital(stem)).toLowerCase(Locale.ROOT);
    return type.toLowerCase(Locale.ROOT).endsWith(word);
  }

  private static int lastCapital(String stem) {
    int place = stem.length() - 1;
    while (place > 0 && !Character.isUpperCase(stem.charAt(place))) {
      place--;
    }
    return place;
  }
}
