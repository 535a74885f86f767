/** How fast the engine is, beside the same clauses written by hand. */
@NullMarked
package practicestandards.benchmarks;

import org.jspecify.annotations.NullMarked;
