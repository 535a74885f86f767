package practicestandards.service.loads;

import java.util.List;
import practicestandards.api.model.NarrowedSupply;

/**
 * A file that was read to its end.
 *
 * @param format what it turned out to be
 * @param supplies what a file of this format can give; empty: the format does not say
 */
record ReadFile(String format, List<NarrowedSupply> supplies) {}
