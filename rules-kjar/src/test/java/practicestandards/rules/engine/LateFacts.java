package practicestandards.rules.engine;

import java.util.Arrays;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.LeftTupleNode;
import org.drools.core.reteoo.SegmentMemory.AccumulateMemoryPrototype;
import org.drools.core.reteoo.SegmentMemory.BetaMemoryPrototype;
import org.drools.core.reteoo.SegmentMemory.MemoryPrototype;
import org.drools.core.reteoo.SegmentMemory.SegmentPrototype;
import org.drools.core.reteoo.TerminalNode;
import org.kie.api.KieBase;

/**
 * Puts right what Drools 10.2.0 numbers wrongly: where a later rule shares the beginning of an
 * earlier one, an {@code accumulate} of the earlier rule keeps its old place, and a fact that comes
 * after the first firing is not counted. Not needed once Drools is released with the repair of its
 * issue 7109. The service fires each session once, so it never meets this; the relations of
 * incremental sessions do.
 */
final class LateFacts {
  private static final long NEVER_MOVED = 0;

  private LateFacts() {}

  /** Every accumulate of these rules counts what comes late. */
  static void areCounted(KieBase rules) {
    ((InternalRuleBase) rules)
        .getReteooBuilder().getTerminalNodes().values().stream()
            .flatMap(Arrays::stream)
            .forEach(LateFacts::renumber);
  }

  private static void renumber(TerminalNode rule) {
    for (SegmentPrototype segment : rule.getSegmentPrototypes()) {
      MemoryPrototype[] memories = segment.getMemories();
      for (int place = 0; place < memories.length; place++) {
        if (memories[place] instanceof AccumulateMemoryPrototype moved
            && moved.getNodePosMaskBit() != NEVER_MOVED
            && isOfFacts(segment.getNodesInSegment()[place])) {
          memories[place] = inPlace(moved.getNodePosMaskBit());
        }
      }
    }
  }

  /** Whether what is counted are facts, and not what several patterns match together. */
  private static boolean isOfFacts(LeftTupleNode node) {
    return node instanceof BetaNode beta && !beta.inputIsTupleToObjectNode();
  }

  private static MemoryPrototype inPlace(long bit) {
    MemoryPrototype renumbered = new AccumulateMemoryPrototype(new BetaMemoryPrototype(bit, null));
    renumbered.setNodePosMaskBit(bit);
    return renumbered;
  }
}
