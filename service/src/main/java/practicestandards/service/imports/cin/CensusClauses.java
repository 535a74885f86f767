package practicestandards.service.imports.cin;

import java.util.Set;

/** The clauses that a census is known to be judged by soundly. */
public final class CensusClauses {
  /** Of both authorities. */
  public static final Set<String> JUDGED =
      Set.of("SOL-ASM-CYPA-02", "SOL-ASM-S47-04", "DUD-ASM-CINSW-04");

  private CensusClauses() {}
}
