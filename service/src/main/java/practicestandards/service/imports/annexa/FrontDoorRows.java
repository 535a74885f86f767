package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Contact;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.Facts;
import practicestandards.service.imports.cases.Supplied;

/** List 1: contacts. They are read; no standard is judged from a date alone. */
final class FrontDoorRows implements ListRows {
  @Override
  public int number() {
    return 1;
  }

  @Override
  public String name() {
    return "contacts";
  }

  @Override
  public Column mainDate() {
    return Column.CONTACT_DATE;
  }

  @Override
  public Set<Column> columns() {
    return Set.of(Column.CONTACT_DATE);
  }

  @Override
  public List<String> types() {
    return List.of("contact");
  }

  @Override
  public void read(HeadedRow row, CaseDraft draft, RowNotes notes) {
    LocalDate received = row.requiredDate(Column.CONTACT_DATE);
    draft.add(
        new Contact(
            Facts.id("contact", received), Facts.at(received), null, null, null, null, null, null));
  }

  @Override
  public void supply(Set<Column> present, @Nullable LocalDate from, Supplied supplied) {
    supplied.every(Contact.class, from, "receivedAt");
  }
}
