package practicestandards.service.imports.annexa;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lists that are read, and how a sheet says which of them it is. */
final class Lists {
  /** All of them, by number. */
  static final List<ListRows> ALL =
      List.of(
          new FrontDoorRows(),
          new EarlyHelpRows(),
          new ReferralRows(),
          new AssessmentRows(),
          new EnquiryRows(),
          new NeedRows(),
          new ProtectionRows(),
          new CareRows(),
          new CareLeaverRows());

  private static final Pattern NUMBERED =
      Pattern.compile("(?i)^\\W*(?:annex[\\W_]*a)?[\\W_]*list[\\W_]*0*(\\d{1,2})(?!\\d)");

  private Lists() {}

  /** The list's number in a title: {@code List_3}, {@code List 3: Referral}; 0 if there is none. */
  static int numberIn(String title) {
    Matcher matcher = NUMBERED.matcher(title);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** The list of that number, if it is one that is read. */
  static @Nullable ListRows numbered(int number) {
    return number >= 1 && number <= ALL.size() ? ALL.get(number - 1) : null;
  }
}
