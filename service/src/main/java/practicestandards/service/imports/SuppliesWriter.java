package practicestandards.service.imports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import practicestandards.api.model.NarrowedSupply;
import practicestandards.rules.engine.Supplies;
import practicestandards.rules.engine.Supplies.Supply;

/** Writes what is supplied as a request would say it. */
public final class SuppliesWriter {
  private SuppliesWriter() {}

  /** Type by type, by name. */
  public static List<NarrowedSupply> write(Supplies supplies) {
    return new TreeMap<>(supplies.byType()).entrySet().stream().map(SuppliesWriter::write).toList();
  }

  private static NarrowedSupply write(Map.Entry<String, Supply> entry) {
    Supply supply = entry.getValue();
    NarrowedSupply written = new NarrowedSupply(entry.getKey());
    if (!supply.without().isEmpty()) {
      written.without(supply.without().stream().sorted().toList());
    }
    if (supply.latestOnly()) {
      written.latestOnly(true);
    }
    return written.from(supply.from());
  }
}
