package practicestandards.rules.engine;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * One question to the engine: what is owed and what is broken in this case, as at this moment.
 *
 * @param authority {@code solihull}, {@code dudley}
 * @param asOf each moment after it is ignored; a date means its last instant, London
 * @param knownAt what was recorded after it is ignored too; absent: all records are known
 * @param applyEditionsAsIfAlwaysInForce whether the first edition held reaches back for ever
 * @param supplies which facts the case's source gives
 * @param caseFile the records
 * @param reference the authority's settings and terms, for this evaluation
 */
public record EvaluationRequest(
    String authority,
    Moment asOf,
    @Nullable Moment knownAt,
    boolean applyEditionsAsIfAlwaysInForce,
    Supplies supplies,
    CaseFile caseFile,
    ReferenceData reference) {}
