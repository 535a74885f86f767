package practicestandards.rules.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;

/** How a clause is taken care of: judged from records, asked of an auditor, or neither. */
public sealed interface Coverage {

  /** The name of each way. */
  enum Kind {
    TABLE,
    RULE,
    AUDIT,
    DEFINITION,
    SAME_AS,
    PLANNED
  }

  /** Which way it is. */
  Kind kind();

  /** Judged by a row of a workbook. */
  record Table() implements Coverage {
    @Override
    public Kind kind() {
      return Kind.TABLE;
    }
  }

  /** Judged by a rule, because no row can say it. */
  record Rule() implements Coverage {
    @Override
    public Kind kind() {
      return Kind.RULE;
    }
  }

  /**
   * Only a person can judge it.
   *
   * @param question what an auditor is asked
   * @param of the period of which it is asked
   * @param after the event after which it is asked, once for each; absent: once for the period
   */
  record Audit(String question, RegimeKind of, @Nullable EventKind after) implements Coverage {
    @Override
    public Kind kind() {
      return Kind.AUDIT;
    }
  }

  /**
   * It says what words mean and asks for nothing.
   *
   * @param usedBy the clauses that rest on it, by id
   */
  record Definition(List<String> usedBy) implements Coverage {
    public Definition {
      usedBy = List.copyOf(usedBy);
    }

    @Override
    public Kind kind() {
      return Kind.DEFINITION;
    }
  }

  /**
   * The same duty as another clause; a miss is counted there.
   *
   * @param clause the id of the clause under which it is judged
   */
  record SameAs(String clause) implements Coverage {
    @Override
    public Kind kind() {
      return Kind.SAME_AS;
    }
  }

  /**
   * A later release judges it.
   *
   * @param plannedKind in which way; absent while that is open
   */
  record Planned(@Nullable Kind plannedKind) implements Coverage {
    @Override
    public Kind kind() {
      return Kind.PLANNED;
    }
  }
}
