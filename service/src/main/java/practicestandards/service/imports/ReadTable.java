package practicestandards.service.imports;

import practicestandards.rules.engine.Supplies;

/**
 * A table that was read to its end.
 *
 * @param name {@code ssd_cin_visits}
 * @param supplies which facts a file with these headings gives
 */
public record ReadTable(String name, Supplies supplies) {}
