package practicestandards.service.loads;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.api.model.NarrowedSupply;

/**
 * A file on its way into kept cases.
 *
 * @param format what it turned out to be
 * @param supplies what a file of this format can give; empty: the format does not say
 * @param sent how many lines or rows it has
 * @param tally what became of those that are taken
 */
public record Load(
    long id,
    String authority,
    String source,
    String format,
    LoadState state,
    List<NarrowedSupply> supplies,
    long sent,
    Tally tally,
    NamedCases cases,
    Instant receivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {
  public Load {
    supplies = List.copyOf(supplies);
  }

  /**
   * The cases that the file has named so far.
   *
   * @param changed those of them that read otherwise now
   * @param judged those of them that changed and are judged
   */
  public record NamedCases(long named, long changed, long judged) {}
}
