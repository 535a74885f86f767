package practicestandards.service.imports.cin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.cases.WrittenDate;
import practicestandards.service.imports.cases.YesNo;

/** Reads the fields of one module, and remembers the latest date seen in the census. */
final class Fields {
  private @Nullable LocalDate latest;

  /** The latest date of any module so far. */
  @Nullable LocalDate latest() {
    return latest;
  }

  /** A date, or blank. */
  @Nullable LocalDate date(Module module, String name) {
    Module field = module.first(name);
    return field == null ? null : dateOf(field);
  }

  /** The date that a field says, or blank. */
  @Nullable LocalDate dateOf(Module field) {
    LocalDate date = read(field);
    if (date != null) {
      latest = latest == null || date.isAfter(latest) ? date : latest;
    }
    return date;
  }

  /** A date that says nothing of how far the census reaches: a birth, a death. */
  static @Nullable LocalDate dateNotCounted(Module module, String name) {
    Module field = module.first(name);
    return field == null ? null : read(field);
  }

  private static @Nullable LocalDate read(Module field) {
    if (WrittenDate.isBlank(field.text())) {
      return null;
    }
    LocalDate date = WrittenDate.parse(field.text());
    if (date == null) {
      throw new UnreadableField(field.path(), WrittenDate.quoted(field.text()) + " is not a date.");
    }
    return date;
  }

  /** A date that has to be there. */
  LocalDate requiredDate(Module module, String name) {
    LocalDate date = date(module, name);
    if (date == null) {
      throw new UnreadableField(module.path() + "/" + name, "The date is missing.");
    }
    return date;
  }

  /** The later date of a pair, refused if it is before the earlier one. */
  @Nullable LocalDate dateFrom(Module module, String name, LocalDate start) {
    LocalDate date = date(module, name);
    if (date != null && date.isBefore(start)) {
      throw new UnreadableField(
          module.path() + "/" + name,
          "The end, %s, is before the start, %s.".formatted(date, start));
    }
    return date;
  }

  /** Yes, no or blank. */
  static @Nullable Boolean yesNo(Module module, String name) {
    return YesNo.parse(module.field(name));
  }
}
