package practicestandards.service.authorities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import practicestandards.api.model.NarrowedSupply;
import practicestandards.rules.engine.Supplies;
import practicestandards.rules.engine.Supplies.Supply;

/** Turns what a source supplies, as the contract has it, into what the engine asks. */
public final class SuppliesReader {
  private static final String EVERYTHING = "*";

  private SuppliesReader() {}

  /** What the entries say. */
  public static Supplies read(List<NarrowedSupply> entries) {
    Map<String, Supply> byType = new HashMap<>();
    entries.stream()
        .filter(entry -> !entry.getType().equals(EVERYTHING))
        .forEach(entry -> byType.put(entry.getType(), supply(entry)));
    return new Supplies(
        entries.stream().anyMatch(entry -> entry.getType().equals(EVERYTHING)), byType);
  }

  private static Supply supply(NarrowedSupply entry) {
    List<String> without = entry.getWithout();
    return new Supply(
        without == null ? Set.of() : Set.copyOf(without),
        entry.getFrom(),
        Boolean.TRUE.equals(entry.getLatestOnly()));
  }
}
