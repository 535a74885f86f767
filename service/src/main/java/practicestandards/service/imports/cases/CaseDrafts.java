package practicestandards.service.imports.cases;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.ImportLimits;
import practicestandards.service.imports.Pseudonyms;

/** The children of all files of one question, by case reference, in the order of the files. */
public final class CaseDrafts {
  private final Map<String, CaseDraft> byRef = new LinkedHashMap<>();
  private final ImportLimits limits;
  private final Pseudonyms pseudonyms;

  public CaseDrafts(ImportLimits limits, Pseudonyms pseudonyms) {
    this.limits = limits;
    this.pseudonyms = pseudonyms;
  }

  /**
   * The case of a child, begun if it is new.
   *
   * @param identifier the child's identifier in the file; if it cannot be a case reference, its
   *     keyed hash is used
   */
  public CaseDraft of(String identifier) {
    String caseRef = pseudonyms.child(identifier);
    CaseDraft known = byRef.get(caseRef);
    if (known != null) {
      return known;
    }
    if (byRef.size() >= limits.children()) {
      throw FileRefused.tooLarge(
          "The file holds more than %,d children. Send it in smaller parts."
              .formatted(limits.children()));
    }
    CaseDraft begun = new CaseDraft(caseRef, limits.recordsOfChild());
    byRef.put(caseRef, begun);
    return begun;
  }

  public Pseudonyms pseudonyms() {
    return pseudonyms;
  }

  /** All of them. */
  public Collection<CaseDraft> all() {
    return Collections.unmodifiableCollection(byRef.values());
  }
}
