package practicestandards.service.imports.cases;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Child;

/** Which of two records that say the same thing says more. */
final class Fuller {
  private Fuller() {}

  static CaseRecord of(CaseRecord one, CaseRecord other) {
    String first = one.toString();
    String second = other.toString();
    int blanks = Integer.compare(blanks(first), blanks(second));
    int order = blanks != 0 ? blanks : first.compareTo(second);
    return order <= 0 ? one : other;
  }

  static Child child(Child known, Child said) {
    return new Child(
        known.id(),
        either(known.dateOfBirth(), said.dateOfBirth()),
        either(known.expectedDateOfBirth(), said.expectedDateOfBirth()),
        either(known.diedAt(), said.diedAt()),
        either(known.disabled(), said.disabled()),
        null,
        null,
        null,
        null,
        null);
  }

  private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }

  private static int blanks(String record) {
    return Objects.requireNonNull(record).split("=null", -1).length;
  }
}
