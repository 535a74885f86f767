/**
 * The clauses of the first release by hand in plain Java ({@code clauses.txt} lists them): a
 * yardstick for speed, and a second opinion on each finding. It shares records, findings and
 * counting with the product, and nothing of its engine but the question that is put to it. Full
 * supplies only.
 */
@NullMarked
package practicestandards.benchmarks.twin;

import org.jspecify.annotations.NullMarked;
