package practicestandards.rules.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * What only a reader of the file can answer, alone or besides what records show; absent where
   * there is nothing to ask.
   */
  default @Nullable ReadersQuestion question() {
    return null;
  }

  /**
   * Judged by a row of a workbook.
   *
   * @param question what it leaves to the reader of the file; absent where it judges the whole
   */
  record Table(@Nullable ReadersQuestion question) implements Coverage {
    @Override
    public Kind kind() {
      return Kind.TABLE;
    }
  }

  /**
   * Judged by a rule, because no row can say it.
   *
   * @param question what it leaves to the reader of the file; absent where it judges the whole
   */
  record Rule(@Nullable ReadersQuestion question) implements Coverage {
    @Override
    public Kind kind() {
      return Kind.RULE;
    }
  }

  /**
   * Only a person can judge it.
   *
   * @param question what the reader of the file is asked
   */
  record Audit(ReadersQuestion question) implements Coverage {
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
