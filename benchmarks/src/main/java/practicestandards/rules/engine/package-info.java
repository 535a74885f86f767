/** What the benchmarks need to see of the engine's own compiled rules. */
@NullMarked
package practicestandards.rules.engine;

import org.jspecify.annotations.NullMarked;
