package practicestandards.service.imports.cases;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers as files write them: {@code a) Yes}, {@code Y}, {@code 1}, {@code true}. */
public final class YesNo {
  private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1");
  private static final Set<String> NO = Set.of("no", "n", "false", "f", "0");

  private YesNo() {}

  /** Yes, no, or nothing for a blank, an unknown or anything else. */
  public static @Nullable Boolean parse(String text) {
    String plain = withoutLetter(text).toLowerCase(Locale.UK);
    if (YES.contains(plain)) {
      return true;
    }
    return NO.contains(plain) ? Boolean.FALSE : null;
  }

  /** A code without the letter that orders it: {@code b) No} is {@code No}. */
  public static String withoutLetter(String text) {
    return text.replace('\u00a0', ' ').strip().replaceFirst("^[A-Za-z]{1,2}\\)\\s*", "");
  }
}
