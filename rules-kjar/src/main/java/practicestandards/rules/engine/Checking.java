package practicestandards.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.DocumentShared;
import practicestandards.rules.records.Role;

/** Documents that are read and checked before they are sent out. */
public final class Checking {
  private static final List<String> NEEDS =
      List.of(
          "documentShared.checkedAt",
          "documentShared.checkedByAuthor",
          "documentShared.checkedByRole");

  private Checking() {}

  /** The author or a manager checks what is shared, by the time of sharing. */
  public static List<Obligation> owedBeforeSending(
      CaseContext context, Terms terms, DocumentShared shared) {
    Event sent = Event.of(shared, "sharedAt", "");
    Event checked = isByAuthorOrManager(shared) ? Event.ofAny(shared, "checkedAt") : null;
    return Orders.owed(
        context, terms, sent, checked, false, context.missing(NEEDS), List.of(), sent.reference());
  }

  private static boolean isByAuthorOrManager(DocumentShared shared) {
    @Nullable Role role = shared.checkedByRole();
    return Boolean.TRUE.equals(shared.checkedByAuthor()) || role != null && role.isManager();
  }
}
