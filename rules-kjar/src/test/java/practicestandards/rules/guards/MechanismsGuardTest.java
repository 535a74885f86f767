package practicestandards.rules.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Reading;
import practicestandards.rules.standards.Register;

/** What holds for many clauses alike is said by the reading of each. */
class MechanismsGuardTest {
  private static final Map<String, List<String>> SAID_BY =
      Map.of(
          "A change of worker is another person",
          List.of(
              "SOL-ASM-FAM-07",
              "SOL-REC-CHR-06",
              "SOL-REC-SUM-08",
              "SOL-DW-CHG-01",
              "SOL-DW-CHG-02",
              "SOL-DW-CHG-03"),
          "Excused in an emergency",
          List.of("SOL-DW-CHG-01", "SOL-DW-CHG-02", "SOL-DW-CHG-03"),
          "that involving them is unsafe, with the reason",
          List.of(
              "SOL-ASM-FAM-03",
              "SOL-ASM-FAM-04",
              "SOL-ASM-FAM-05",
              "SOL-COR3-10",
              "DUD-ASM-ALL2-08",
              "DUD-ASM-ALL2-09",
              "DUD-ASM-ALL2-10",
              "DUD-ASM-CINSW-02"),
          "it is owed to those who remain",
          List.of(
              "SOL-ASM-INV-02",
              "SOL-ASM-FB-02",
              "SOL-COR3-09",
              "SOL-PLN-CP-08",
              "DUD-ASM-ALL1-02",
              "DUD-ASM-ALL2-22",
              "DUD-PLN-EHC-05",
              "DUD-ASM-SEND-16",
              "DUD-ASM-CP-07",
              "DUD-ASM-CP-09",
              "DUD-ASM-CLA-03"),
          "Of a meeting that was called off nothing is owed any more",
          List.of(
              "DUD-ASM-CP-07",
              "DUD-ASM-CP-08",
              "DUD-ASM-CP-09",
              "DUD-ASM-CP-10",
              "DUD-ASM-CLA-03",
              "DUD-ASM-CLA-04"),
          "It ends when the child goes missing again",
          List.of("SOL-VIS-MIS-01", "DUD-VIS-MIS-02"),
          "An interview at which the child was not seen",
          List.of("SOL-VIS-MIS-01", "DUD-VIS-MIS-02"),
          "met by that or a nearer one",
          List.of("SOL-VIS-CL-02", "DUD-VIS-CL-02"),
          "Where no conference of a plan is on record",
          List.of("SOL-PLN-CP-03", "DUD-PLN-CP-03", "SOL-VIS-CP-03", "DUD-VIS-CP-03"),
          "One that does not say for whom is the social worker's",
          List.of("SOL-VIS-CP-02", "DUD-VIS-CP-02", "SOL-VIS-CIN-03", "DUD-VIS-CIN-01"));

  @Test
  void eachClauseSaysWhatItSharesWithOthers() {
    Register register = Register.load();
    List<String> faults = new ArrayList<>();
    SAID_BY.forEach(
        (said, clauses) ->
            clauses.stream()
                .filter(id -> !reading(register, id).contains(said))
                .forEach(id -> faults.add(id + " does not say: " + said)));

    RuleFolders.assertNone(faults);
  }

  private static String reading(Register register, String id) {
    String authority = id.startsWith("SOL") ? "solihull" : "dudley";
    Reading reading =
        register.authorities().stream()
            .filter(each -> each.id().equals(authority))
            .findFirst()
            .flatMap(each -> each.clause(id))
            .map(Clause::reading)
            .orElseThrow();
    return reading.read().replaceAll("\\s+", " ");
  }
}
