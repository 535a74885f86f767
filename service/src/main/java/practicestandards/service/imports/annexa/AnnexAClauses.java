package practicestandards.service.imports.annexa;

import java.util.Set;

/** The clauses that Annex A is known to be judged by soundly. */
public final class AnnexAClauses {
  /** Of both authorities: lists 3 to 5, then 6, 7 and 8. */
  public static final Set<String> JUDGED =
      Set.of(
          "SOL-ASM-CYPA-02",
          "SOL-ASM-S47-04",
          "DUD-ASM-CINSW-04",
          "SOL-VIS-CIN-02",
          "DUD-VIS-CIN-01",
          "SOL-VIS-CP-03",
          "DUD-VIS-CP-03",
          "SOL-VIS-CLA-03",
          "SOL-VIS-CLA-04",
          "SOL-VIS-CLA-05",
          "DUD-VIS-CLA-03",
          "DUD-VIS-CLA-04",
          "DUD-VIS-CLA-05");

  private AnnexAClauses() {}
}
